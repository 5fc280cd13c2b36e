"""Texts about elements for screen readers: their names, and where they belong."""

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
    """Return where an element belongs: lane and phase, its two ends or its targets; empty for bands."""
    match element:
        case NodeBase():
            ids = (element.lane, element.phase)
        case Flow():
            ids = (element.source, element.target)
        case Annotation():
            return _accessible_names(scenario, element.targets)
        case _:
            return ""
    return _accessible_names(scenario, [element_id for element_id in ids if element_id is not None])


def selection_announcement(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return a text about the selection: the name and place of a single element, else the number of elements."""
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
