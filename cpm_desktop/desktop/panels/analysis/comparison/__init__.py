"""The comparison tab: one scenario against another."""
