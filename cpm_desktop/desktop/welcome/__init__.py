"""The welcome page, shown if no document is open."""
