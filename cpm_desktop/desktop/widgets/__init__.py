"""Small widgets without knowledge of documents."""
