"""Editing names on the canvas, and capturing a process by keyboard."""
