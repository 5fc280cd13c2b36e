"""Exchange with other tools: one module per external format."""
