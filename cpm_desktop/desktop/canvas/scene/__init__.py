"""The graphics scene: items, layers and the painter."""
