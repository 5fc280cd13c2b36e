"""User commands: each is a pure function from a document to the next one."""
