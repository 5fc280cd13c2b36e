"""Texts for elements: titles, and the names of undo steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cpm_desktop.i18n import translate_plural
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import Annotation, Flow
from cpm_desktop.model.vocabulary.all_terms import term_label, term_name
from cpm_desktop.model.vocabulary.element_kinds import kind_of

MAX_NAME_LENGTH = 40
"""Longer names are shortened in menus and undo steps."""


def user_text(element: Element) -> str:
    """Return the text that the user has given `element`; empty if there is none."""
    match element:
        case Annotation():
            return element.text
        case Flow():
            return element.label
        case _:
            return element.name


def display_title(scenario: Scenario, element: Element) -> str:
    """Return a title of `element` on one line: the user's text, else the ends of a flow, else the kind."""
    text = elide(user_text(element))
    if text:
        return text
    if isinstance(element, Flow):
        ends = (scenario.element(element.source), scenario.element(element.target))
        names = [elide(user_text(end)) or term_label(kind_of(end)) for end in ends if end is not None]
        return " → ".join(names)
    return term_label(kind_of(element))


def elide(text: str) -> str:
    """Return `text` on one line, shortened if it is too long for a menu."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_NAME_LENGTH else line[: MAX_NAME_LENGTH - 1].rstrip() + "…"


def undo_subject(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return the subject of an undo step: “lane Sales”, “3 elements” or, without elements, “scenario Today”."""
    elements = scenario.elements(ids)
    if len(elements) == 1:
        return f"{term_name(kind_of(elements[0]))} {elide(user_text(elements[0]))}".strip()
    if not elements:
        kind = QCoreApplication.translate("Undo", "scenario")
        return f"{kind} {elide(scenario.name)}".strip()
    return translate_plural("Undo", "%Ln element(s)", len(elements))


def undo_text_for_deletion(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return the name of the undo step that deletes `ids`."""
    return QCoreApplication.translate("Undo", "delete {what}").format(what=undo_subject(scenario, ids))


def undo_text_for_renaming(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return the name of the undo step that renames `ids`."""
    return QCoreApplication.translate("Undo", "rename {what}").format(what=undo_subject(scenario, ids))


def undo_text_for_moving(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return the name of the undo step that moves `ids`."""
    return QCoreApplication.translate("Undo", "move {what}").format(what=undo_subject(scenario, ids))


def undo_text_for_resizing(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return the name of the undo step that resizes `ids`."""
    return QCoreApplication.translate("Undo", "resize {what}").format(what=undo_subject(scenario, ids))


def undo_text_for_bending(scenario: Scenario, flow_id: str) -> str:
    """Return the name of the undo step that bends a flow."""
    return QCoreApplication.translate("Undo", "bend {what}").format(what=undo_subject(scenario, [flow_id]))


def undo_text_for_reattaching(scenario: Scenario, flow_id: str) -> str:
    """Return the name of the undo step that connects a flow to another node."""
    return QCoreApplication.translate("Undo", "reattach {what}").format(what=undo_subject(scenario, [flow_id]))


def undo_text_for_field_change(label: str, scenario: Scenario, ids: Sequence[str]) -> str:
    """Return the name of the undo step that changes the field called `label` of `ids`."""
    pattern = QCoreApplication.translate("Undo", "change {field} of {what}")
    return pattern.format(field=_lower_first(label), what=undo_subject(scenario, ids))


def undo_text_for_addition(kind: str) -> str:
    """Return the name of the undo step that adds an element of `kind`."""
    return QCoreApplication.translate("Undo", "add {kind}").format(kind=term_name(kind))


def _lower_first(text: str) -> str:
    """Return `text` with a small first letter, for use within a sentence; abbreviations keep their capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
