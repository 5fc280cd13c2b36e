"""The docks around the canvas: tool palette, inspector, outline and analysis."""
