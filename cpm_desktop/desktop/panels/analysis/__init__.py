"""The analysis dock: what the process tells, tab by tab."""
