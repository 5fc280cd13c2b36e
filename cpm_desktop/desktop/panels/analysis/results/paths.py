"""Variants: the ways through the process, how likely each is, and what a case amounts to on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.paths.path_measures import path_measures
from cpm_desktop.analysis.paths.variants import Path, Variants, variants
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, name_of, rough_duration, share, whole, words
from cpm_desktop.desktop.panels.analysis.table.table_data import Column, Row, Sheet
from cpm_desktop.desktop.text.quantities import number_text, rough_share_text
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Variant

MOST = 250
"""So many variants are listed at most: nobody reads more, and the likeliest are among them."""
WORK = 50_000
"""How many nodes may be passed in search of them, so that large processes answer within a second."""

Called: TypeAlias = Callable[[str], str]
"""What an element is called, by its id."""

PATH_MEANINGS: dict[str, str] = {
    "repeat_contacts": QT_TRANSLATE_NOOP("Analysis", "Contacts for what the customer has already asked for"),
    "ping_pongs": QT_TRANSLATE_NOOP("Analysis", "Work comes back to the department that it came from"),
    "channel_switches": QT_TRANSLATE_NOOP("Analysis", "The customer has to change the channel"),
    "re_entries": QT_TRANSLATE_NOOP("Analysis", "Data is entered that was entered before"),
    "customer_carried_handoffs": QT_TRANSLATE_NOOP(
        "Analysis", "The customer brings work from one department to another"
    ),
    "throughput_yield": QT_TRANSLATE_NOOP("Analysis", "The chance that no step fails"),
}
"""What the figures of one way through mean."""
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Name"), 19),
    Column(QT_TRANSLATE_NOOP("Analysis", "Way through"), 34, grows=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Share"),
        8,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How many of all cases go this way"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Steps"),
        7,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "What the customer has to do"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Lead time"), 10, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Work"), 12, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Contacts"), 8, is_number=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Repeat"),
        7,
        is_number=True,
        explanation=PATH_MEANINGS["repeat_contacts"],
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Handoffs"), 8, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Ping-pong"), 8, is_number=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Channels"),
        8,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How often the customer has to change the channel"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Re-entries"),
        9,
        is_number=True,
        explanation=PATH_MEANINGS["re_entries"],
    ),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Yield"),
        8,
        is_number=True,
        explanation=PATH_MEANINGS["throughput_yield"],
    ),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Variants")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "No way leads from a start to an end yet.")


def variant_sheets(shown: Shown) -> tuple[Sheet]:
    """Return the ways through, the likeliest first, then those that have a name and are not among them."""
    scenario = shown.scenario
    found = variants(scenario, most=MOST, work=WORK)
    named = {variant.flows: variant for variant in scenario.variants.values()}
    called = cache(partial(name_of, scenario))
    rows = [_row(scenario, path, named.pop(path.flows, None), called) for path in found.paths]
    rows += _rows_beside(scenario, named, called)
    return (Sheet(TITLE, COLUMNS, tuple(rows), EMPTY, coverage(found), found.count),)


def coverage(found: Variants) -> str:
    """Return how much of all cases these variants cover, and why there may be more."""
    if not found.count:
        return ""
    told = QCoreApplication.translate("Analysis", "The {count} ways through cover {share} of all cases.")
    more = {
        "": QCoreApplication.translate("Analysis", "The others go through a loop more than once."),
        "count": QCoreApplication.translate("Analysis", "There are more, each less likely than these."),
        "work": QCoreApplication.translate(
            "Analysis", "There may be more: the search was ended, for there are too many."
        ),
    }
    is_all = not found.bound and found.mass > 1 - 1e-9
    shown = told.format(count=number_text(found.count), share=rough_share_text(found.mass))
    return shown if is_all else f"{shown} {more[found.bound]}"


def _row(scenario: Scenario, path: Path, named: Variant | None, called: Called) -> Row:
    measures = path_measures(scenario, path)
    cells = (
        words(named.name) if named else NOTHING,
        words(way_text(path.steps, called)),
        share(path.probability),
        whole(round(measures.customer_steps)),
        rough_duration(measures.lead_minutes),
        rough_duration(measures.touch_minutes),
        whole(round(measures.contacts)),
        whole(round(measures.repeat_contacts)),
        whole(round(measures.handoffs)),
        whole(round(measures.ping_pongs)),
        whole(round(measures.channel_switches)),
        whole(round(measures.re_entries)),
        share(measures.throughput_yield),
    )
    return Row(cells, (named.id,) if named else (), way=path.flows)


def _rows_beside(scenario: Scenario, named: Mapping[tuple[str, ...], Variant], called: Called) -> Iterator[Row]:
    """Yield rows without figures for variants that somebody named and that are not among those found."""
    for flows, variant in named.items():
        targets = (scenario.flows[flow].target for flow in flows)
        steps = (node for node in targets if node in scenario.nodes and scenario.nodes[node].kind == "step")
        cells = (words(variant.name), words(way_text(steps, called)), *(NOTHING for _ in COLUMNS[2:]))
        yield Row(cells, (variant.id,), way=flows)


def way_text(steps: Iterable[str], called: Called) -> str:
    """Return the steps of a way, one after the other."""
    return " → ".join(map(called, steps))
