"""Where a process could be streamlined, one kind of candidate a file: each a function from the steps to candidates."""
