"""The table widget of the analysis dock."""
