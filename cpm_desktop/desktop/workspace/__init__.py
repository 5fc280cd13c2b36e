"""The state of a window: document, selection, view and analyses."""
