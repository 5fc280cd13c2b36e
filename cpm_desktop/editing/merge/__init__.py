"""Three-way merge of documents, by id and field rather than by lines of text."""
