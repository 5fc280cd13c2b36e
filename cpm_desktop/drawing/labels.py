"""The words that a drawing adds to the texts of the model, so that they can be translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from cpm_desktop.drawing.diagram_options import ColourMode
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate, translate_plural, translated_field
from cpm_desktop.model.elements import AnnotationKind, FlowKind, LaneKind, ValueClass
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.model.vocabulary.flow_kinds import FLOW_KINDS
from cpm_desktop.model.vocabulary.lane_kinds import LANE_KINDS
from cpm_desktop.model.vocabulary.term import Term
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES
from cpm_desktop.perspectives.overlay import ChangeState

_Key = TypeVar("_Key", bound=str)


def translated_names(terms: Mapping[_Key, Term]) -> dict[_Key, str]:
    """Return the names of terms within a sentence, in the language of the program."""
    return {key: term.translated_name() for key, term in terms.items()}


def value_class_labels() -> dict[ValueClass, str]:
    """Return the texts of legends and charts for the value classes, in the language of the program."""
    return {key: term.translated_legend() for key, term in VALUE_CLASSES.items()}


def unjudged_steps_label(count: int) -> str:
    """Return the text of legends and charts for steps without a value class."""
    return translate_plural("Drawing", "not judged: %Ln step(s)", count)


def emotion_labels() -> dict[int, str]:
    """Return the names of the emotions, from −2 to 2."""
    return {
        -2: translate("Drawing", "very bad"),
        -1: translate("Drawing", "bad"),
        0: translate("Drawing", "neutral"),
        1: translate("Drawing", "good"),
        2: translate("Drawing", "very good"),
    }


def _colour_modes() -> dict[ColourMode, str]:
    return {
        "value": translate("Drawing", "value to the customer"),
        "severity": translate("Drawing", "severity"),
        "channel": translate("Drawing", "channel"),
        "system": translate("Drawing", "system"),
        "owner": translate("Drawing", "owner"),
        "lane": translate("Drawing", "lane"),
        "sight": translate("Drawing", "steps from the customer"),
        "plain": "",
    }


def _unclassified() -> dict[ColourMode, str]:
    return {
        "severity": translate("Drawing", "no severity"),
        "channel": translate("Drawing", "no channel"),
        "system": translate("Drawing", "no system"),
        "owner": translate("Drawing", "no owner"),
    }


def _severity_levels() -> dict[str, str]:
    return {
        "low": translate("Drawing", "low (1–3)"),
        "medium": translate("Drawing", "medium (4–6)"),
        "high": translate("Drawing", "high (7–10)"),
    }


def _distance_classes() -> dict[str, str]:
    return {
        "0": translate("Drawing", "the customer's own"),
        "1": translate("Drawing", "in contact"),
        "2": translate("Drawing", "out of sight"),
        "3+": translate("Drawing", "far out of sight"),
        "–": translate("Drawing", "not connected to the customer"),
    }


def _overlay_states() -> dict[ChangeState, str]:
    return {
        "added": translate("Drawing", "new"),
        "removed": translate("Drawing", "removed"),
        "changed": translate("Drawing", "changed"),
        "moved": translate("Drawing", "moved"),
    }


def _badges() -> dict[str, str]:
    return {"F": translate("Drawing", "may fail"), "W": translate("Drawing", "waits longer than acceptable")}


_translated = partial(translated_field, "Drawing")


@dataclass(frozen=True, slots=True)
class DrawingLabels:
    """All words of a drawing, in the language of the program."""

    line_of_interaction: str = _translated(QT_TRANSLATE_NOOP("Drawing", "line of interaction"))
    line_of_visibility: str = _translated(QT_TRANSLATE_NOOP("Drawing", "line of visibility"))
    line_of_internal_interaction: str = _translated(QT_TRANSLATE_NOOP("Drawing", "line of internal interaction"))
    automated: str = _translated(QT_TRANSLATE_NOOP("Drawing", "automated"))
    handoff: str = _translated(QT_TRANSLATE_NOOP("Drawing", "handoff"))
    carried_handoff: str = _translated(QT_TRANSLATE_NOOP("Drawing", "handoff carried by the customer"))
    touchpoint: str = _translated(QT_TRANSLATE_NOOP("Drawing", "touchpoint"))
    highlighted: str = _translated(QT_TRANSLATE_NOOP("Drawing", "highlighted"))
    compared_with: str = _translated(QT_TRANSLATE_NOOP("Drawing", "Compared with {scenario}"))
    overlay_states: Mapping[ChangeState, str] = field(default_factory=_overlay_states)
    moved_from: str = _translated(QT_TRANSLATE_NOOP("Drawing", "from {home}"))
    leads_to: str = _translated(QT_TRANSLATE_NOOP("Drawing", "leads to"))
    emotion_curve: str = _translated(QT_TRANSLATE_NOOP("Drawing", "how it feels"))
    emotions: Mapping[int, str] = field(default_factory=emotion_labels)
    lane_kinds: Mapping[LaneKind, str] = field(default_factory=partial(translated_names, LANE_KINDS))
    flow_kinds: Mapping[FlowKind, str] = field(default_factory=partial(translated_names, FLOW_KINDS))
    channels: Mapping[str, str] = field(default_factory=partial(translated_names, CHANNELS))
    colour_modes: Mapping[ColourMode, str] = field(default_factory=_colour_modes)
    unclassified: Mapping[ColourMode, str] = field(default_factory=_unclassified)
    badges: Mapping[str, str] = field(default_factory=_badges)
    distance_classes: Mapping[str, str] = field(default_factory=_distance_classes)
    severity_levels: Mapping[str, str] = field(default_factory=_severity_levels)
    value_classes: Mapping[ValueClass, str] = field(default_factory=value_class_labels)
    annotation_kinds: Mapping[AnnotationKind, str] = field(default_factory=partial(translated_names, ANNOTATION_KINDS))

    def and_more(self, count: int) -> str:
        """Return the line below a list that omits `count` entries."""
        return translate_plural("Drawing", "and %Ln more", count)

    def with_hidden_changes(self, title: str, count: int) -> str:
        """Return the title of a legend of changes of which `count` are not visible."""
        return translate_plural("Drawing", "{title} (%Ln change(s) not visible)", count).format(title=title)

    def lane_distance(self, steps: int) -> str:
        """Return how many steps a lane is away from the customer."""
        return translate_plural("Drawing", "%Ln step(s) from the customer", steps)
