"""What leads to what, and which contacts it explains."""
