"""Text fields on the canvas: editing names in place, and prompts with completion."""
