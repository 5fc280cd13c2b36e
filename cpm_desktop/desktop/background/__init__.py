"""Runs work in other threads, and in slices between events."""
