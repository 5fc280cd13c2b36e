"""What was added, removed, changed and moved, element by element; every row leads to where that is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparing.differences import HOMES, Differences, differences, field_changes
from cpm_desktop.desktop.panels.analysis.comparison.change_kind import ADDED, CHANGED, MOVED, REMOVED, happened_cell
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import Pair
from cpm_desktop.desktop.panels.analysis.comparison.documents import document_rows
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, name_of, words
from cpm_desktop.desktop.panels.analysis.table.table_data import Column, Row, Sheet
from cpm_desktop.desktop.panels.inspector.field_text import element_changes, scenario_changes
from cpm_desktop.desktop.text.element_text import kind_name, kind_of
from cpm_desktop.editing.change import PLAIN_FIELDS
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, set_apart
from cpm_desktop.model.document import GROUPS, Scenario
from cpm_desktop.model.elements import Annotation, Flow, Measure, NodeBase

TITLE = QT_TRANSLATE_NOOP("Analysis", "Changes")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "Nothing differs by meaning; where things are drawn does not count.")
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "What happened"), 14),
    Column(QT_TRANSLATE_NOOP("Analysis", "Kind"), 13),
    Column(QT_TRANSLATE_NOOP("Analysis", "What"), 26),
    Column(QT_TRANSLATE_NOOP("Analysis", "Before → now"), 40, grows=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Where"), 24),
)
GROUP_NAMES: dict[str, str] = {
    "nodes": QT_TRANSLATE_NOOP("Analysis", "Steps"),
    "flows": QT_TRANSLATE_NOOP("Analysis", "Flows"),
    "annotations": QT_TRANSLATE_NOOP("Analysis", "Annotations"),
    "measures": QT_TRANSLATE_NOOP("Analysis", "Measures"),
    "variants": QT_TRANSLATE_NOOP("Analysis", "Variants"),
}
OWN_FIELDS = frozenset(PLAIN_FIELDS) - {"id", "name", "kind", "based_on"}
"""What two scenarios say of themselves; that they have names of their own is no news."""


def changes_sheet(pair: Pair | None, alone: str) -> Sheet:
    """Return what differs between two scenarios; where things are drawn never counts."""
    rows = tuple(_rows(pair)) if pair is not None else ()
    return Sheet(TITLE, COLUMNS, rows, EMPTY if pair is not None else alone)


def _rows(pair: Pair) -> Iterator[Row]:
    found = differences(pair.base, pair.this)
    if pair.documents is not None:
        yield from document_rows(*pair.documents, besides=pair.this.id)
    yield from _own_rows(pair)
    yield from (_row(pair, ADDED, key) for key in found.added)
    yield from (_row(pair, REMOVED, key) for key in found.removed)
    for key in found.changed:
        among = found.changes[key].keys() - (HOMES if key in pair.this.nodes else frozenset())
        yield _row(pair, CHANGED, key, _told(pair, found, key, frozenset(among)))
    for key in found.moved:
        homes = _told(pair, found, key, HOMES) if key in pair.this.nodes else ""
        elsewhere = QCoreApplication.translate("Analysis", "stands elsewhere among the others")
        yield _row(pair, MOVED, key, homes or elsewhere)
    yield from (_reordered_row(group) for group in found.reordered)


def _own_rows(pair: Pair) -> Iterator[Row]:
    """Yield what the scenario says differently of itself: its volume, its costs."""
    fields = field_changes(pair.base, pair.this, without=(*GROUPS, "layout"))
    fields = {name: both for name, both in fields.items() if name in OWN_FIELDS or (pair.file and name != "id")}
    kind = QCoreApplication.translate("Analysis", "Scenario")
    for change in scenario_changes(pair.base, pair.this, fields):
        yield Row((happened_cell(CHANGED), words(kind), words(pair.this_name), words(str(change)), NOTHING))


def _told(pair: Pair, found: Differences, key: str, among: frozenset[str]) -> str:
    told = element_changes(pair.base, pair.this, key, found.changes.get(key, {}), among)
    return set_apart(map(str, told))


def _row(pair: Pair, happened: str, key: str, told: str = "") -> Row:
    """Return the row of one element; of a removed one as the base knows it, where Enter leads."""
    is_there = pair.this.element(key) is not None
    scenario = pair.this if is_there else pair.base
    element = scenario.element(key)
    kind = kind_name(kind_of(element)) if element is not None else ""
    cells = (
        happened_cell(happened),
        words(kind),
        words(name_of(scenario, key)),
        words(told),
        words(place(scenario, key)),
    )
    return Row(cells, (key,), scenario="" if is_there else pair.home)


def _reordered_row(group: str) -> Row:
    name = QCoreApplication.translate("Analysis", GROUP_NAMES[group])
    told = QCoreApplication.translate("Analysis", "stand in another order")
    return Row((happened_cell(MOVED), words(name), NOTHING, words(told), NOTHING))


def place(scenario: Scenario, key: str) -> str:
    """Return where an element is: in which lane and phase, between what, about what."""
    element = scenario.element(key)
    match element:
        case NodeBase():
            bands = (element.lane, element.phase)
            return enumerated(name_of(scenario, band) for band in bands if band is not None)
        case Flow():
            return f"{name_of(scenario, element.source)} → {name_of(scenario, element.target)}"
        case Annotation() | Measure():
            return set_apart(name_of(scenario, target) for target in element.targets)
        case _:
            return ""
