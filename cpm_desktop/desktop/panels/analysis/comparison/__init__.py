"""The comparison tab: one scenario compared with another."""
