"""The heading of the selection: the two lines above the form, with the number of elements of each kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.text.element_text import display_title, elide
from cpm_desktop.i18n import comma_list, translate_plural
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import ELEMENT_KINDS, kind_of

IdsByKind: TypeAlias = Mapping[str, tuple[str, ...]]
"""The ids of the elements of each kind."""

MAX_NAMED_KINDS = 4
"""The maximum number of kinds that the heading lists by name; the kind filter lists all kinds."""
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def ids_by_kind(elements: Iterable[Element]) -> IdsByKind:
    """Return the ids of `elements` by kind, nodes first, independent of the order of selection."""
    found: dict[str, list[str]] = {}
    for element in elements:
        found.setdefault(kind_of(element), []).append(element.id)
    return {kind: tuple(found[kind]) for kind in ELEMENT_KINDS if kind in found}


def kind_count_text(kind: str, count: int) -> str:
    """Return a number of elements of a kind as text: “3 steps”."""
    return translate_plural("Count", ELEMENT_KINDS[kind].count, count)


def selection_heading(scenario: Scenario, elements: Sequence[Element], kinds: IdsByKind) -> tuple[str, str]:
    """Return the small and the large line above the form; they describe the scenario if nothing is selected."""
    translate = QCoreApplication.translate
    if not elements:
        return translate("Inspector", "Scenario"), elide(scenario.name) or translate("Inspector", "Untitled")
    if len(elements) == 1:
        return term_label(kind_of(elements[0])), display_title(scenario, elements[0])
    named = comma_list(_without_line_break(kind_count_text(kind, len(ids))) for kind, ids in kinds.items())
    if len(kinds) == 1:
        return translate("Inspector", "Selected"), named
    count = translate_plural("Inspector", "%Ln element(s)", len(elements))
    if len(kinds) <= MAX_NAMED_KINDS:
        return count, named
    return count, translate_plural("Inspector", "%Ln kind(s)", len(kinds))


def _without_line_break(text: str) -> str:
    """Return `text` with a no-break space after its number."""
    return text.replace(" ", NO_BREAK_SPACE, 1)
