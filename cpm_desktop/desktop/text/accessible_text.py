"""What a screen reader says of elements: what each is called, and where it belongs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.text.element_text import display_title
from cpm_desktop.i18n import comma_list, join_sentences, label_and_value, translate_plural
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import Annotation, Flow, NodeBase
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of


def accessible_name(scenario: Scenario, element: Element) -> str:
    """Return the kind and the name of an element."""
    return label_and_value(term_label(kind_of(element)), display_title(scenario, element))


def accessible_description(scenario: Scenario, element: Element) -> str:
    """Return where an element belongs: its lane and phase, its two ends, or what it is about; nothing for bands."""
    match element:
        case NodeBase():
            homes = (element.lane, element.phase)
        case Flow():
            homes = (element.source, element.target)
        case Annotation():
            return _accessible_names(scenario, element.targets)
        case _:
            return ""
    return _accessible_names(scenario, [home for home in homes if home is not None])


def selection_announcement(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return what is selected: one element with where it belongs, or how many there are."""
    if not ids:
        return QCoreApplication.translate("Describing", "Nothing is selected.")
    if len(ids) > 1:
        return translate_plural("Describing", "%Ln element(s) (is/are) selected.", len(ids))
    element = scenario.element(ids[0])
    if element is None:
        return ""
    return join_sentences(filter(None, (accessible_name(scenario, element), accessible_description(scenario, element))))


def _accessible_names(scenario: Scenario, ids: Sequence[str]) -> str:
    elements = scenario.elements(ids)
    return comma_list(accessible_name(scenario, element) for element in elements)
