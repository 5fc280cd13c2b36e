"""The results of analyses and comparisons as text, JSON and CSV."""
