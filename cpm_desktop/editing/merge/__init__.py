"""Three versions of a document become one: by id and field, not by lines of text."""
