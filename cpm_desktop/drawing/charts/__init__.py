"""Charts of metrics, drawn with the same shapes as diagrams."""
