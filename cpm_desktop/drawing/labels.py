"""The words that a drawing adds to those of the model, so that a translation can replace them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from cpm_desktop.drawing.options import ColourMode
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, said, translate
from cpm_desktop.model.elements import AnnotationKind, LaneKind, ValueClass
from cpm_desktop.perspectives.overlay import State


def _lanes() -> dict[LaneKind, str]:
    return {
        "customer": translate("Drawing", "customer"),
        "frontstage": translate("Drawing", "front stage"),
        "backstage": translate("Drawing", "back stage"),
        "support": translate("Drawing", "support"),
        "system": translate("Drawing", "system"),
        "partner": translate("Drawing", "partner"),
    }


def _channels() -> dict[str, str]:
    return {
        "phone": translate("Drawing", "phone"),
        "ivr": translate("Drawing", "phone menu"),
        "web": translate("Drawing", "web"),
        "app": translate("Drawing", "app"),
        "email": translate("Drawing", "e-mail"),
        "chat": translate("Drawing", "chat"),
        "social": translate("Drawing", "social media"),
        "post": translate("Drawing", "post"),
        "in_person": translate("Drawing", "in person"),
        "kiosk": translate("Drawing", "kiosk"),
        "self_assembly": translate("Drawing", "self-assembly"),
    }


def value_words() -> dict[ValueClass, str]:
    """Return what the classes of value are called."""
    return {
        "value_adding": translate("Drawing", "value-adding"),
        "necessary": translate("Drawing", "necessary"),
        "waste": translate("Drawing", "waste of the customer's time"),
    }


def _annotations() -> dict[AnnotationKind, str]:
    return {
        "pain_point": translate("Drawing", "pain point"),
        "problem": translate("Drawing", "problem"),
        "opportunity": translate("Drawing", "opportunity"),
        "fail_point": translate("Drawing", "fail point"),
        "wait_point": translate("Drawing", "wait point"),
        "bottleneck": translate("Drawing", "bottleneck"),
        "disconnect": translate("Drawing", "disconnect"),
        "moment_of_truth": translate("Drawing", "moment of truth"),
        "note": translate("Drawing", "note"),
    }


def emotion_words() -> dict[int, str]:
    """Return what the emotions are called, from −2 to 2."""
    return {
        -2: translate("Drawing", "very bad"),
        -1: translate("Drawing", "bad"),
        0: translate("Drawing", "neither good nor bad"),
        1: translate("Drawing", "good"),
        2: translate("Drawing", "very good"),
    }


def _colours() -> dict[ColourMode, str]:
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


def _unclassed() -> dict[ColourMode, str]:
    return {
        "severity": translate("Drawing", "nothing severe known"),
        "channel": translate("Drawing", "no channel"),
        "system": translate("Drawing", "no system"),
        "owner": translate("Drawing", "no owner"),
    }


def _levels() -> dict[str, str]:
    return {
        "low": translate("Drawing", "low (1–3)"),
        "medium": translate("Drawing", "medium (4–6)"),
        "high": translate("Drawing", "high (7–10)"),
    }


def _distances() -> dict[str, str]:
    return {
        "0": translate("Drawing", "the customer's own"),
        "1": translate("Drawing", "in contact"),
        "2": translate("Drawing", "out of sight"),
        "3+": translate("Drawing", "far out of sight"),
        "–": translate("Drawing", "no way to the customer"),
    }


def _overlay() -> dict[State, str]:
    return {
        "added": translate("Drawing", "new"),
        "removed": translate("Drawing", "removed"),
        "changed": translate("Drawing", "changed"),
        "moved": translate("Drawing", "moved"),
    }


def _badges() -> dict[str, str]:
    return {"F": translate("Drawing", "may fail"), "W": translate("Drawing", "waits longer than tolerated")}


_said = partial(said, "Drawing")


@dataclass(frozen=True, slots=True)
class Words:
    """Every word of a drawing, in the language of the program."""

    interaction: str = _said(QT_TRANSLATE_NOOP("Drawing", "line of interaction"))
    visibility: str = _said(QT_TRANSLATE_NOOP("Drawing", "line of visibility"))
    internal: str = _said(QT_TRANSLATE_NOOP("Drawing", "line of internal interaction"))
    automated: str = _said(QT_TRANSLATE_NOOP("Drawing", "automated"))
    handoff: str = _said(QT_TRANSLATE_NOOP("Drawing", "handoff"))
    carried: str = _said(QT_TRANSLATE_NOOP("Drawing", "handoff that the customer carries"))
    touchpoint: str = _said(QT_TRANSLATE_NOOP("Drawing", "touchpoint"))
    message: str = _said(QT_TRANSLATE_NOOP("Drawing", "message"))
    notification: str = _said(QT_TRANSLATE_NOOP("Drawing", "notification"))
    emphasis: str = _said(QT_TRANSLATE_NOOP("Drawing", "highlighted"))
    compared: str = _said(QT_TRANSLATE_NOOP("Drawing", "compared with {scenario}"))
    overlay: Mapping[State, str] = field(default_factory=_overlay)
    origin: str = _said(QT_TRANSLATE_NOOP("Drawing", "from {home}"))
    more: str = _said(QT_TRANSLATE_NOOP("Drawing", "and {count} more"))
    elsewhere: str = _said(QT_TRANSLATE_NOOP("Drawing", "{title}, {count} more not drawn"))
    cause: str = _said(QT_TRANSLATE_NOOP("Drawing", "leads to"))
    feeling: str = _said(QT_TRANSLATE_NOOP("Drawing", "how it feels"))
    emotions: Mapping[int, str] = field(default_factory=emotion_words)
    lanes: Mapping[LaneKind, str] = field(default_factory=_lanes)
    channels: Mapping[str, str] = field(default_factory=_channels)
    colours: Mapping[ColourMode, str] = field(default_factory=_colours)
    unclassed: Mapping[ColourMode, str] = field(default_factory=_unclassed)
    badges: Mapping[str, str] = field(default_factory=_badges)
    distances: Mapping[str, str] = field(default_factory=_distances)
    lane_distance: str = _said(QT_TRANSLATE_NOOP("Drawing", "{steps} from the customer"))
    levels: Mapping[str, str] = field(default_factory=_levels)
    values: Mapping[ValueClass, str] = field(default_factory=value_words)
    annotations: Mapping[AnnotationKind, str] = field(default_factory=_annotations)
