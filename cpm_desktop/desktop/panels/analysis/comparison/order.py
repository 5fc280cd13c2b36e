"""The order of the sheets of the comparison."""

from __future__ import annotations

FIGURES, CHANGES, PAYBACK, MEASURES, STEPS = range(5)
"""Where each of the sheets stands among the others."""
