"""The pages of the analysis dock, one module for each."""
