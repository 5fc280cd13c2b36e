"""A simulation as plain text, rounded, with its units and its error."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.simulation.distribution import Distribution
from cpm_desktop.analysis.simulation.simulation import Simulation
from cpm_desktop.cli.metrics_table import rounded
from cpm_desktop.cli.text_table import Row, sections

CONFIDENCE = 1.96
"""In 95 of 100 simulations the mean is within so many standard errors of what is expected."""


def simulation_table(found: Simulation) -> str:
    """Return how lead time and effort spread, one figure a line."""
    heading = f"Simulation of {found.cases:,} cases, seed {found.seed}"
    return sections({heading: [*_rows(found)]})


def _rows(found: Simulation) -> Iterator[Row]:
    yield from (
        _row("Lead time", found.lead_minutes, "min"),
        _row("Customer's active time", found.active_customer_minutes, "min"),
        _row("Customer's steps", found.customer_steps, ""),
    )


def _row(name: str, spread: Distribution, unit: str) -> Row:
    mean = f"mean {rounded(spread.mean, unit)} ± {rounded(CONFIDENCE * spread.standard_error, unit)}"
    return name, f"P50 {rounded(spread.p50, unit)}", f"P90 {rounded(spread.p90, unit)}", mean
