"""Text: fonts, shaping, measuring and line breaking, shared by all painters."""
