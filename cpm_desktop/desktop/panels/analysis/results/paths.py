"""Paths: each path through the process with its probability and its metrics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.paths.path_metrics import path_metrics
from cpm_desktop.analysis.paths.path_search import PathSet, ProcessPath, find_paths
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    duration_cell,
    element_name,
    integer_cell,
    share_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.table_data import TableColumn, TableData, TableRow
from cpm_desktop.desktop.text.quantities import format_share_approx
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Variant

ElementNameLookup: TypeAlias = Callable[[str], str]
"""Returns the name of an element by its id."""

PATH_MEANINGS: dict[str, str] = {
    "repeat_contacts": QT_TRANSLATE_NOOP("Analysis", "Contacts about something already asked"),
    "ping_pongs": QT_TRANSLATE_NOOP("Analysis", "Work returns to the department it came from"),
    "channel_switches": QT_TRANSLATE_NOOP("Analysis", "The customer must switch channels"),
    "re_entries": QT_TRANSLATE_NOOP("Analysis", "Data is entered again"),
    "customer_carried_handoffs": QT_TRANSLATE_NOOP(
        "Analysis", "The customer carries work from one department to another"
    ),
    "throughput_yield": QT_TRANSLATE_NOOP("Analysis", "Probability that no step fails"),
}
"""The meaning of each metric of a path."""
COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Name"), 28),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Path"), 34, is_stretched=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Share"),
        8,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Share of cases that take this path"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Steps"),
        7,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Steps the customer performs"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Lead time"), 10, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Work"), 12, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Contacts"), 8, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Repeat"),
        7,
        is_number=True,
        explanation=PATH_MEANINGS["repeat_contacts"],
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Handoffs"), 8, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Ping-pong"), 8, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Channels"),
        8,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Number of channel switches"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Re-entries"),
        9,
        is_number=True,
        explanation=PATH_MEANINGS["re_entries"],
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Yield"),
        8,
        is_number=True,
        explanation=PATH_MEANINGS["throughput_yield"],
    ),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Paths")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No path leads from a start to an end yet.")


def path_tables(analysis_input: AnalysisInput) -> tuple[TableData]:
    """Return the paths, the most probable first, then the named variants that are not among them."""
    scenario = analysis_input.scenario
    found = listed_paths(analysis_input)
    named = {variant.flows: variant for variant in scenario.variants.values()}
    lookup_name = cache(partial(element_name, scenario))
    rows = [_row(scenario, path, named.pop(path.flows, None), lookup_name) for path in found.paths]
    rows += _unlisted_path_rows(scenario, named, lookup_name)
    return (TableData(TITLE, COLUMNS, tuple(rows), EMPTY_TEXT, coverage_text(found), found.count),)


def listed_paths(analysis_input: AnalysisInput) -> PathSet:
    """Return the most probable paths, as many as the tables list."""
    limits = analysis_input.limits
    return find_paths(analysis_input.scenario, max_paths=limits.listed_paths, max_node_visits=limits.listed_path_visits)


def coverage_text(found: PathSet) -> str:
    """Return the share of all cases that these paths cover, and why there may be more paths."""
    if not found.count:
        return ""
    pattern = translate_plural("Analysis", "%Ln path(s) (covers/cover) {share} of all cases.", found.count)
    more = {
        "": QCoreApplication.translate("Analysis", "The other cases repeat a loop."),
        "count": QCoreApplication.translate("Analysis", "There are more paths, each less likely."),
        "work": QCoreApplication.translate("Analysis", "There may be more paths: the search stopped at its limit."),
    }
    is_all = not found.bound and found.covered_share > 1 - 1e-9
    shown = pattern.format(share=format_share_approx(found.covered_share))
    return shown if is_all else f"{shown} {more[found.bound]}"


def _row(scenario: Scenario, path: ProcessPath, variant: Variant | None, lookup_name: ElementNameLookup) -> TableRow:
    measures = path_metrics(scenario, path)
    cells = (
        text_cell(variant.name) if variant else EMPTY_CELL,
        text_cell(path_text(path.steps, lookup_name)),
        share_cell(path.probability),
        integer_cell(round(measures.customer_steps)),
        duration_cell(measures.lead_minutes),
        duration_cell(measures.touch_minutes),
        integer_cell(round(measures.contacts)),
        integer_cell(round(measures.repeat_contacts)),
        integer_cell(round(measures.handoffs)),
        integer_cell(round(measures.ping_pongs)),
        integer_cell(round(measures.channel_switches)),
        integer_cell(round(measures.re_entries)),
        share_cell(measures.throughput_yield),
    )
    return TableRow(cells, (variant.id,) if variant else (), path=path.flows)


def _unlisted_path_rows(
    scenario: Scenario, named: Mapping[tuple[str, ...], Variant], lookup_name: ElementNameLookup
) -> Iterator[TableRow]:
    """Yield rows without metrics for named variants that are not among the paths found."""
    for flows, variant in named.items():
        targets = (scenario.flows[flow].target for flow in flows)
        steps = (node for node in targets if node in scenario.nodes and scenario.nodes[node].kind == "step")
        cells = (text_cell(variant.name), text_cell(path_text(steps, lookup_name)), *(EMPTY_CELL for _ in COLUMNS[2:]))
        yield TableRow(cells, (variant.id,), path=flows)


def path_text(steps: Iterable[str], lookup_name: ElementNameLookup) -> str:
    """Return the names of the steps of a path, joined by arrows."""
    return " → ".join(map(lookup_name, steps))
