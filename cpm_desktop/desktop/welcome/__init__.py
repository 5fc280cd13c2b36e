"""The welcome page: where a person begins who has no file open."""
