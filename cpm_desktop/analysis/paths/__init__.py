"""The paths through a process: the search for them, and the metrics of each."""
