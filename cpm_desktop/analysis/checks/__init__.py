"""Consistency checks, one subject per module. Each check is a function from a scenario to findings."""
