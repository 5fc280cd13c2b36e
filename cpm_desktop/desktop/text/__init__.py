"""Texts that the window shows: quantities, names of elements, accessible names."""
