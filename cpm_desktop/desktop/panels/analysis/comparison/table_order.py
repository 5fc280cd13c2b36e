"""The order of the tables of the comparison tab, for modules that are loaded before the tab."""

from __future__ import annotations

METRICS_INDEX, CHANGES_INDEX, PAYBACK_INDEX, MEASURES_INDEX, STEPS_INDEX = range(5)
"""The index of each table."""
