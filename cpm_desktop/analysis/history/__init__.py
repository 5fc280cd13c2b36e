"""What depends on the history of a case: repeated contacts, failure demand, causes, data entered again, yield."""
