"""Text: fonts, shaping, measuring and breaking, once for every painter."""
