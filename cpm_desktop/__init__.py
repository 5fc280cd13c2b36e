"""CPM Desktop: an offline editor for customer processes."""
