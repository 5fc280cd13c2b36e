"""The intents a person can have: each a pure function from a document to the next one."""
