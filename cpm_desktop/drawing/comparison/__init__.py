"""Draws the differences between two scenarios."""
