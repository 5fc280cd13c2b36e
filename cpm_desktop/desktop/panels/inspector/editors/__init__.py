"""The editors of the inspector: one class for each kind of input."""
