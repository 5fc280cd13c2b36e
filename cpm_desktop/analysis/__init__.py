"""Analyses of a process: each module calculates one metric or runs one check, as pure functions of a scenario."""
