"""What things are called in the user's words: kinds, choices, and the names of undo steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import Annotation, Flow, Lane, Measure, Phase, Variant

MAX_NAME_LENGTH = 40
"""Longer names are cut in menus and undo steps."""

KIND_NAMES: Mapping[str, str] = {
    "step": QT_TRANSLATE_NOOP("Kind", "Step"),
    "decision": QT_TRANSLATE_NOOP("Kind", "Decision"),
    "parallel": QT_TRANSLATE_NOOP("Kind", "Parallel gateway"),
    "start": QT_TRANSLATE_NOOP("Kind", "Start"),
    "end": QT_TRANSLATE_NOOP("Kind", "End"),
    "flow": QT_TRANSLATE_NOOP("Kind", "Flow"),
    "lane": QT_TRANSLATE_NOOP("Kind", "Lane"),
    "phase": QT_TRANSLATE_NOOP("Kind", "Phase"),
    "measure": QT_TRANSLATE_NOOP("Kind", "Measure"),
    "variant": QT_TRANSLATE_NOOP("Kind", "Variant"),
    "pain_point": QT_TRANSLATE_NOOP("Kind", "Pain point"),
    "problem": QT_TRANSLATE_NOOP("Kind", "Problem"),
    "opportunity": QT_TRANSLATE_NOOP("Kind", "Opportunity"),
    "fail_point": QT_TRANSLATE_NOOP("Kind", "Fail point"),
    "wait_point": QT_TRANSLATE_NOOP("Kind", "Wait point"),
    "bottleneck": QT_TRANSLATE_NOOP("Kind", "Bottleneck"),
    "disconnect": QT_TRANSLATE_NOOP("Kind", "Disconnect"),
    "moment_of_truth": QT_TRANSLATE_NOOP("Kind", "Moment of truth"),
    "note": QT_TRANSLATE_NOOP("Kind", "Note"),
}

CHOICE_NAMES: Mapping[str, str] = {
    "customer": QT_TRANSLATE_NOOP("Choice", "Customer"),
    "frontstage": QT_TRANSLATE_NOOP("Choice", "Front stage"),
    "backstage": QT_TRANSLATE_NOOP("Choice", "Back stage"),
    "support": QT_TRANSLATE_NOOP("Choice", "Support"),
    "system": QT_TRANSLATE_NOOP("Choice", "System"),
    "partner": QT_TRANSLATE_NOOP("Choice", "Partner"),
    "value_adding": QT_TRANSLATE_NOOP("Choice", "Value-adding"),
    "necessary": QT_TRANSLATE_NOOP("Choice", "Necessary"),
    "waste": QT_TRANSLATE_NOOP("Choice", "Waste"),
    "sequence": QT_TRANSLATE_NOOP("Choice", "Sequence"),
    "message": QT_TRANSLATE_NOOP("Choice", "Message"),
    "notification": QT_TRANSLATE_NOOP("Choice", "Notification"),
    "open": QT_TRANSLATE_NOOP("Choice", "Open"),
    "planned": QT_TRANSLATE_NOOP("Choice", "Planned"),
    "done": QT_TRANSLATE_NOOP("Choice", "Done"),
    "assumed": QT_TRANSLATE_NOOP("Choice", "Assumed"),
    "observed": QT_TRANSLATE_NOOP("Choice", "Observed"),
    "measured": QT_TRANSLATE_NOOP("Choice", "Measured"),
    "as_is": QT_TRANSLATE_NOOP("Choice", "As it is"),
    "what_if": QT_TRANSLATE_NOOP("Choice", "What-if"),
    "competitor": QT_TRANSLATE_NOOP("Choice", "Competitor"),
    "nps": QT_TRANSLATE_NOOP("Choice", "NPS: would recommend"),
    "csat": QT_TRANSLATE_NOOP("Choice", "CSAT: satisfied"),
    "ces": QT_TRANSLATE_NOOP("Choice", "CES: found it easy"),
    "higher": QT_TRANSLATE_NOOP("Choice", "Higher"),
    "lower": QT_TRANSLATE_NOOP("Choice", "Lower"),
    "low": QT_TRANSLATE_NOOP("Choice", "Low"),
    "medium": QT_TRANSLATE_NOOP("Choice", "Medium"),
    "high": QT_TRANSLATE_NOOP("Choice", "High"),
    "phone": QT_TRANSLATE_NOOP("Choice", "Phone"),
    "ivr": QT_TRANSLATE_NOOP("Choice", "Phone menu"),
    "web": QT_TRANSLATE_NOOP("Choice", "Web"),
    "app": QT_TRANSLATE_NOOP("Choice", "App"),
    "email": QT_TRANSLATE_NOOP("Choice", "E-mail"),
    "chat": QT_TRANSLATE_NOOP("Choice", "Chat"),
    "social": QT_TRANSLATE_NOOP("Choice", "Social media"),
    "post": QT_TRANSLATE_NOOP("Choice", "Post"),
    "in_person": QT_TRANSLATE_NOOP("Choice", "In person"),
    "kiosk": QT_TRANSLATE_NOOP("Choice", "Kiosk"),
    "self_assembly": QT_TRANSLATE_NOOP("Choice", "Self-assembly"),
}


def kind_of(element: Element) -> str:
    """Return the key of what `element` is, as in `KINDS`."""
    match element:
        case Lane():
            return "lane"
        case Phase():
            return "phase"
        case Flow():
            return "flow"
        case Measure():
            return "measure"
        case Variant():
            return "variant"
        case _:
            return element.kind


def kind_name(kind: str) -> str:
    """Return what a kind of element is called, as the first word of a line."""
    return QCoreApplication.translate("Kind", KIND_NAMES[kind])


def choice_name(choice: str) -> str:
    """Return what the value of a field is called; the user's own words stay as they are."""
    return QCoreApplication.translate("Choice", CHOICE_NAMES[choice]) if choice in CHOICE_NAMES else choice


def user_text(element: Element) -> str:
    """Return the words that a person has given `element`; empty where there are none."""
    match element:
        case Annotation():
            return element.text
        case Flow():
            return element.label
        case _:
            return element.name


def display_title(scenario: Scenario, element: Element) -> str:
    """Return one line by which a person recognises `element`: its own words, else what it joins or is."""
    text = elide(user_text(element))
    if text:
        return text
    if isinstance(element, Flow):
        ends = (scenario.element(element.source), scenario.element(element.target))
        names = [elide(user_text(end)) or kind_name(kind_of(end)) for end in ends if end is not None]
        return " → ".join(names)
    return kind_name(kind_of(element))


def elide(text: str) -> str:
    """Return `text` on one line, cut where it is too long for a menu."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_NAME_LENGTH else line[: MAX_NAME_LENGTH - 1].rstrip() + "…"


def undo_subject(scenario: Scenario, ids: Sequence[str]) -> str:
    """Return what an undo step is about: “lane Sales” or “3 elements”."""
    elements = scenario.elements(ids)
    if len(elements) == 1:
        kind = kind_name(kind_of(elements[0]))
        text = elide(user_text(elements[0]))
        return f"{_lower_first(kind)} {text}".strip()
    return QCoreApplication.translate("Undo", "{count} elements").format(count=len(elements))


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
    """Return the name of the undo step that lets a flow begin or end elsewhere."""
    return QCoreApplication.translate("Undo", "reattach {what}").format(what=undo_subject(scenario, [flow_id]))


def undo_text_for_field_change(label: str, scenario: Scenario, ids: Sequence[str]) -> str:
    """Return the name of the undo step that changes the field called `label` of `ids`."""
    pattern = QCoreApplication.translate("Undo", "change {field} of {what}")
    return pattern.format(field=_lower_first(label), what=undo_subject(scenario, ids))


def undo_text_for_addition(kind: str) -> str:
    """Return the name of the undo step that adds an element of `kind`."""
    return QCoreApplication.translate("Undo", "add {kind}").format(kind=_lower_first(kind_name(kind)))


def _lower_first(text: str) -> str:
    """Return `words` as they stand within a sentence; abbreviations keep their capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
