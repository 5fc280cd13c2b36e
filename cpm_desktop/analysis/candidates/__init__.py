"""Candidates for streamlining, one kind per module. Each search is a function from the step network to candidates."""
