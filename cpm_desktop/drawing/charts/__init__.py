"""Charts: figures for whom would rather look than read, drawn as the same shapes as diagrams."""
