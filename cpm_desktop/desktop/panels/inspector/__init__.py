"""The inspector: edits the fields of the selected elements; each change is one undo step."""
