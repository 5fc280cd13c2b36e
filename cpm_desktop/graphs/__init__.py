"""Graph algorithms that layout and analysis share; they know nodes and pairs of nodes only."""
