"""How a case runs through a process: what follows what, how often, and within which blocks."""
