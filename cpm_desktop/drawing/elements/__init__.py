"""Draws each kind of element of a diagram."""
