"""What is selected, kind by kind: the two lines above the form, and how many there are of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.text.element_text import KIND_NAMES, display_title, elide, kind_name, kind_of
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list
from cpm_desktop.model.document import Element, Scenario

IdsByKind: TypeAlias = Mapping[str, tuple[str, ...]]
"""The ids of the elements of each kind."""

MAX_NAMED_KINDS = 4
"""More kinds than these are only counted in the heading; they are named where one narrows down."""
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"

COUNT_TEXTS: Mapping[str, tuple[str, str]] = {
    "step": (QT_TRANSLATE_NOOP("Count", "1 step"), QT_TRANSLATE_NOOP("Count", "{count} steps")),
    "decision": (QT_TRANSLATE_NOOP("Count", "1 decision"), QT_TRANSLATE_NOOP("Count", "{count} decisions")),
    "parallel": (
        QT_TRANSLATE_NOOP("Count", "1 parallel gateway"),
        QT_TRANSLATE_NOOP("Count", "{count} parallel gateways"),
    ),
    "start": (QT_TRANSLATE_NOOP("Count", "1 start"), QT_TRANSLATE_NOOP("Count", "{count} starts")),
    "end": (QT_TRANSLATE_NOOP("Count", "1 end"), QT_TRANSLATE_NOOP("Count", "{count} ends")),
    "flow": (QT_TRANSLATE_NOOP("Count", "1 flow"), QT_TRANSLATE_NOOP("Count", "{count} flows")),
    "lane": (QT_TRANSLATE_NOOP("Count", "1 lane"), QT_TRANSLATE_NOOP("Count", "{count} lanes")),
    "phase": (QT_TRANSLATE_NOOP("Count", "1 phase"), QT_TRANSLATE_NOOP("Count", "{count} phases")),
    "measure": (QT_TRANSLATE_NOOP("Count", "1 measure"), QT_TRANSLATE_NOOP("Count", "{count} measures")),
    "variant": (QT_TRANSLATE_NOOP("Count", "1 variant"), QT_TRANSLATE_NOOP("Count", "{count} variants")),
    "pain_point": (QT_TRANSLATE_NOOP("Count", "1 pain point"), QT_TRANSLATE_NOOP("Count", "{count} pain points")),
    "problem": (QT_TRANSLATE_NOOP("Count", "1 problem"), QT_TRANSLATE_NOOP("Count", "{count} problems")),
    "opportunity": (QT_TRANSLATE_NOOP("Count", "1 opportunity"), QT_TRANSLATE_NOOP("Count", "{count} opportunities")),
    "fail_point": (QT_TRANSLATE_NOOP("Count", "1 fail point"), QT_TRANSLATE_NOOP("Count", "{count} fail points")),
    "wait_point": (QT_TRANSLATE_NOOP("Count", "1 wait point"), QT_TRANSLATE_NOOP("Count", "{count} wait points")),
    "bottleneck": (QT_TRANSLATE_NOOP("Count", "1 bottleneck"), QT_TRANSLATE_NOOP("Count", "{count} bottlenecks")),
    "disconnect": (QT_TRANSLATE_NOOP("Count", "1 disconnect"), QT_TRANSLATE_NOOP("Count", "{count} disconnects")),
    "moment_of_truth": (
        QT_TRANSLATE_NOOP("Count", "1 moment of truth"),
        QT_TRANSLATE_NOOP("Count", "{count} moments of truth"),
    ),
    "note": (QT_TRANSLATE_NOOP("Count", "1 note"), QT_TRANSLATE_NOOP("Count", "{count} notes")),
}
"""One element of each kind, and several, as whole texts: languages differ in how they count."""


def ids_by_kind(elements: Iterable[Element]) -> IdsByKind:
    """Return the ids of `elements` kind by kind, nodes first; in whatever order they were selected."""
    found: dict[str, list[str]] = {}
    for element in elements:
        found.setdefault(kind_of(element), []).append(element.id)
    return {kind: tuple(found[kind]) for kind in KIND_NAMES if kind in found}


def kind_count_text(kind: str, count: int) -> str:
    """Return so many elements of a kind in words: “3 steps”."""
    one, several = COUNT_TEXTS[kind]
    text = QCoreApplication.translate("Count", one if count == 1 else several)
    return text.format(count=format_number(count))


def selection_heading(scenario: Scenario, elements: Sequence[Element], kinds: IdsByKind) -> tuple[str, str]:
    """Return the small and the large line above the form: what is selected, the scenario itself where nothing is."""
    translate = QCoreApplication.translate
    if not elements:
        return translate("Inspector", "Scenario"), elide(scenario.name) or translate("Inspector", "Untitled")
    if len(elements) == 1:
        return kind_name(kind_of(elements[0])), display_title(scenario, elements[0])
    named = comma_list(_without_line_break(kind_count_text(kind, len(ids))) for kind, ids in kinds.items())
    if len(kinds) == 1:
        return translate("Inspector", "Selected"), named
    count = translate("Inspector", "{count} elements").format(count=format_number(len(elements)))
    if len(kinds) <= MAX_NAMED_KINDS:
        return count, named
    return count, translate("Inspector", "{count} kinds").format(count=len(kinds))


def _without_line_break(text: str) -> str:
    """Return `text` with its number and the word after it on one line."""
    return text.replace(" ", NO_BREAK_SPACE, 1)
