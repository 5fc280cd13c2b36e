"""Causes and effects of annotations, and the contacts that they explain."""
