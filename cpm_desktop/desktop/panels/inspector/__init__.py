"""The inspector: what is selected, field by field; each field is one undo step."""
