"""Comparison of two scenarios: differences, deltas, payback and benchmark."""
