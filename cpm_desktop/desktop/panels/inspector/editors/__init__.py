"""The editors of the inspector: one class for each way in which a field is filled in."""
