"""Editing of documents: pure commands, consistency rules, history and the session."""
