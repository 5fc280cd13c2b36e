"""The ways through a process one by one: variants, and what a case amounts to on each."""
