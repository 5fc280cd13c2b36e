"""The docks around the canvas: palette, inspector, outline."""
