"""Contracting what a perspective hides: computed elements stand for what disappears."""
