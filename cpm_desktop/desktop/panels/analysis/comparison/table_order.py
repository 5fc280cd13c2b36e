"""The order of the tables of the comparison tab, for modules that start before the tab is loaded."""

from __future__ import annotations

FIGURES, CHANGES, PAYBACK, MEASURES, STEPS = range(5)
"""The index of each table."""
