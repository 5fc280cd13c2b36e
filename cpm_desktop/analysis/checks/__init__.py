"""Consistency checks, one subject a file: each a function from a scenario to findings."""
