"""The figures of a scenario as plain text, rounded, with their units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.figures import Figures, VariantFigures
from cpm_desktop.analysis.finding import Finding, counted
from cpm_desktop.analysis.plain_numbers import PLAIN_NUMBERS
from cpm_desktop.model.document import Document, Scenario

UNKNOWN = "–"
"""Stands for a figure that there is none of."""
SHOWN_VARIANTS = 5

Row = Sequence[str]


def figure_table(document: Document, scenario: Scenario, figures: Figures) -> str:
    """Return the figures under headings, one a line."""
    sections = {
        " – ".join(name for name in (document.title, scenario.name or scenario.id) if name): _numbers(figures),
        "Outcomes": _outcomes(scenario, figures.outcomes),
        "Customers": _customers(scenario, figures),
        "Distance from the customer": _distances(scenario, figures.lane_distance),
        _variants_heading(figures.variants): _variants(scenario, figures.variants),
        "Findings": _findings(figures.findings),
    }
    texts = {heading: _aligned(rows) for heading, rows in sections.items()}
    return "\n\n".join(f"{heading}\n{text}" for heading, text in texts.items() if text)


def rounded(value: float | None, unit: str) -> str:
    """Return a figure as a person reads it: minutes to a tenth, shares in percent, counts to hundredths."""
    if value is None:
        return UNKNOWN
    if unit == "%":
        return f"{value:.1%}".replace("%", " %")
    return f"{value:,.1f} {unit}" if unit else f"{value:,.2f}"


def _numbers(figures: Figures) -> Iterator[Row]:
    for number in PLAIN_NUMBERS:
        yield number.label, rounded(getattr(figures, number.name), number.unit)


def _outcomes(scenario: Scenario, outcomes: Mapping[str, float] | None) -> Iterator[Row]:
    for end, chance in (outcomes or {}).items():
        yield scenario.nodes[end].name or end, rounded(chance, "%")


def _customers(scenario: Scenario, figures: Figures) -> Iterator[Row]:
    for lane, customer in figures.customers.items():
        name = scenario.lanes[lane].name or lane
        yield name, f"{rounded(customer.steps, '')} steps", rounded(customer.touch_minutes, "min")


def _distances(scenario: Scenario, distances: Mapping[str, int]) -> Iterator[Row]:
    for lane, distance in distances.items():
        yield scenario.lanes[lane].name or lane, str(distance)


def _variants_heading(variants: VariantFigures) -> str:
    number = f"{'the first ' if variants.bound else ''}{counted(variants.count, 'variant covers', 'variants cover')}"
    return f"{number[0].upper()}{number[1:]} {rounded(variants.mass, '%')} of cases; the likeliest"


def _variants(scenario: Scenario, variants: VariantFigures) -> Iterator[Row]:
    for path in variants.paths[:SHOWN_VARIANTS]:
        steps = [node for node in path.nodes if scenario.nodes[node].kind == "step"]
        through = f"{counted(len(steps), 'step', 'steps')}, {path.contacts:g} contacts"
        yield rounded(path.probability, "%"), through, rounded(path.lead_minutes, "min"), " ".join(steps)


def _findings(findings: Iterable[Finding]) -> Iterator[Row]:
    for finding in findings:
        yield (f"{finding.level}: {finding.message}",)


def _aligned(rows: Iterable[Row]) -> str:
    """Return rows as lines with columns: words to the left, figures behind the first column to the right."""
    lines = [list(row) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))] if lines else []
    return "\n".join(f"  {_line(line, widths)}".rstrip() for line in lines)


def _line(cells: Row, widths: Sequence[int]) -> str:
    first, *others = cells
    padded = [
        cell.rjust(width) if cell[:1].isdigit() or cell == UNKNOWN else cell.ljust(width)
        for cell, width in zip(others, widths[1:], strict=True)
    ]
    return "  ".join([first.ljust(widths[0]), *padded])
