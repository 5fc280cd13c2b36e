"""A simulation as plain text, rounded, with its units and standard errors."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.metrics.scalar_metrics import MetricUnit
from cpm_desktop.analysis.simulation.distribution import Distribution
from cpm_desktop.analysis.simulation.simulation import Simulation
from cpm_desktop.cli.results.metrics_table import format_rounded
from cpm_desktop.cli.results.text_table import TextRow, format_sections
from cpm_desktop.i18n import english_plural

Z_SCORE_95 = 1.96
"""In 95 of 100 simulations the mean is within this many standard errors of the expected value."""


def simulation_table(simulation: Simulation) -> str:
    """Return the distributions of lead time and effort, one per line."""
    heading = (
        f"Simulation of {simulation.cases:,} {english_plural('case(s)', simulation.cases)}, seed {simulation.seed}"
    )
    return format_sections({heading: [*_rows(simulation)]})


def _rows(simulation: Simulation) -> Iterator[TextRow]:
    yield from (
        _row("Lead time", simulation.lead_minutes, "min"),
        _row("Customer's active time", simulation.active_customer_minutes, "min"),
        _row("Customer steps", simulation.customer_steps, ""),
    )


def _row(name: str, distribution: Distribution, unit: MetricUnit) -> TextRow:
    error = format_rounded(Z_SCORE_95 * distribution.standard_error, unit)
    mean = f"mean {format_rounded(distribution.mean, unit)} ± {error}"
    return name, f"P50 {format_rounded(distribution.p50, unit)}", f"P90 {format_rounded(distribution.p90, unit)}", mean
