"""What a window works on: the document, what is shown of it, and what is calculated from it."""
