"""Zooming, scrolling and moving from element to element."""
