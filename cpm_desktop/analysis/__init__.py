"""What a process tells: one measure or check a file, each a pure function of a scenario."""
