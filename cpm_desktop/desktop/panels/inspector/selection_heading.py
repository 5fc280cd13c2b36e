"""What is selected, kind by kind: the two lines above the form, and how many there are of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.text.element_text import KINDS, kind_name, kind_of, shortened, title
from cpm_desktop.desktop.text.quantities import number_text
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated
from cpm_desktop.model.document import Element, Scenario

ByKind: TypeAlias = Mapping[str, tuple[str, ...]]
"""The ids of the elements of each kind."""

MOST_NAMED = 4
"""More kinds than these are only counted in the heading; they are named where one narrows down."""
NO_BREAK = "\N{NO-BREAK SPACE}"

COUNTED: Mapping[str, tuple[str, str]] = {
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


def by_kind(elements: Iterable[Element]) -> ByKind:
    """Return the ids of `elements` kind by kind, nodes first; in whatever order they were selected."""
    found: dict[str, list[str]] = {}
    for element in elements:
        found.setdefault(kind_of(element), []).append(element.id)
    return {kind: tuple(found[kind]) for kind in KINDS if kind in found}


def counted(kind: str, count: int) -> str:
    """Return so many elements of a kind in words: “3 steps”."""
    one, several = COUNTED[kind]
    text = QCoreApplication.translate("Count", one if count == 1 else several)
    return text.format(count=number_text(count))


def heading(scenario: Scenario, elements: Sequence[Element], kinds: ByKind) -> tuple[str, str]:
    """Return the small and the large line above the form: what is selected, the scenario itself where nothing is."""
    translate = QCoreApplication.translate
    if not elements:
        return translate("Inspector", "Scenario"), shortened(scenario.name) or translate("Inspector", "Untitled")
    if len(elements) == 1:
        return kind_name(kind_of(elements[0])), title(scenario, elements[0])
    named = enumerated(_unbroken(counted(kind, len(ids))) for kind, ids in kinds.items())
    if len(kinds) == 1:
        return translate("Inspector", "Selected"), named
    count = translate("Inspector", "{count} elements").format(count=number_text(len(elements)))
    if len(kinds) <= MOST_NAMED:
        return count, named
    return count, translate("Inspector", "{count} kinds").format(count=len(kinds))


def _unbroken(text: str) -> str:
    """Return `text` with its number and the word after it on one line."""
    return text.replace(" ", NO_BREAK, 1)
