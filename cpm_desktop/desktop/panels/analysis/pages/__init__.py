"""One page of the analysis dock a module."""
