"""The results of each analysis as tables."""
