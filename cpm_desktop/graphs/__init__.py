"""Graph algorithms shared by layout and analysis. They work on nodes and node pairs only."""
