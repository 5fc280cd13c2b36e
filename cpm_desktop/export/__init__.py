"""Export: the formats that a document can be exported to, and the writers of their files."""
