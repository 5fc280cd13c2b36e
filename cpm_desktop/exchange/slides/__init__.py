"""PowerPoint files: the diagram as native shapes with glued connectors, and tables about it."""
