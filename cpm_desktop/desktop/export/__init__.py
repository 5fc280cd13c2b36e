"""Exports diagrams and reports."""
