"""How a document changes: pure commands, settling rules, history and the session."""
