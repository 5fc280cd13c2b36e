"""Questions to the user that cannot be asked in place."""
