"""How a process meets other tools: one foreign format a file."""
