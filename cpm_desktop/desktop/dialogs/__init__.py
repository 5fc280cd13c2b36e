"""Dialogs for questions that cannot be asked in place."""
