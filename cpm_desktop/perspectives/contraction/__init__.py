"""Contraction: computed elements replace the part of a process that a perspective hides."""
