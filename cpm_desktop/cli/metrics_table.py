"""The figures of a scenario as plain text, rounded, with their units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from cpm_desktop.analysis.checks.finding import Finding, counted
from cpm_desktop.analysis.figures import Figures, VariantFigures
from cpm_desktop.analysis.measures.risk import by_risk, risk_factors, risk_priority
from cpm_desktop.analysis.measures.scalar_metrics import PLAIN_NUMBERS
from cpm_desktop.cli.text_table import UNKNOWN, Row, sections
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.field_labels import called

SHOWN_VARIANTS = 5
SHOWN_RISKS = 10


def figure_table(document: Document, scenario: Scenario, figures: Figures) -> str:
    """Return the figures under headings, one a line."""
    tables: dict[str, Iterable[Row]] = {
        " – ".join(name for name in (document.title, scenario.name or scenario.id) if name): _numbers(figures),
        "Outcomes": _outcomes(scenario, figures.outcomes),
        "Customers": _customers(scenario, figures),
        "Distance from the customer": _distances(scenario, figures.lane_distance),
        "Measures": _measures(scenario),
        "Highest risks (severity · occurrence · detection)": _risks(scenario),
        _variants_heading(figures.variants): _variants(scenario, figures.variants),
        "Findings": _findings(figures.findings),
    }
    return sections(tables)


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


def _measures(scenario: Scenario) -> Iterator[Row]:
    for measure in scenario.measures.values():
        actual, target = (UNKNOWN if value is None else f"{value:,g}" for value in (measure.actual, measure.target))
        yield measure.name or measure.id, f"{actual} {measure.unit}".strip(), f"target {target}"


def _risks(scenario: Scenario) -> Iterator[Row]:
    for annotation in by_risk(scenario)[:SHOWN_RISKS]:
        factors = " · ".join(map(str, risk_factors(annotation)))
        yield called(scenario, annotation.id), f"{risk_priority(annotation)} =", factors


def _variants_heading(variants: VariantFigures) -> str:
    number = f"{'the first ' if variants.bound else ''}{counted(variants.count, 'variant covers', 'variants cover')}"
    return f"{number[0].upper()}{number[1:]} {rounded(variants.mass, '%')} of cases; the likeliest"


def _variants(scenario: Scenario, variants: VariantFigures) -> Iterator[Row]:
    for path in variants.paths[:SHOWN_VARIANTS]:
        steps = [node for node in path.nodes if scenario.nodes[node].kind == "step"]
        contacts = f"{path.contacts:g} {'contact' if path.contacts == 1 else 'contacts'}"
        through = f"{counted(len(steps), 'step', 'steps')}, {contacts}"
        yield rounded(path.probability, "%"), through, rounded(path.lead_minutes, "min"), " ".join(steps)


def _findings(findings: Iterable[Finding]) -> Iterator[Row]:
    for finding in findings:
        yield (f"{finding.level}: {finding.message}",)
