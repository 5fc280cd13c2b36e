"""The words that a drawing adds to those of the model, so that a translation can replace them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.drawing.options import ColourMode
from cpm_desktop.model.elements import AnnotationKind, LaneKind, ValueClass
from cpm_desktop.perspectives.overlay import State


def _lanes() -> dict[LaneKind, str]:
    return {
        "customer": "customer",
        "frontstage": "front stage",
        "backstage": "back stage",
        "support": "support",
        "system": "system",
        "partner": "partner",
    }


def _channels() -> dict[str, str]:
    return {
        "phone": "phone",
        "ivr": "phone menu",
        "web": "web",
        "app": "app",
        "email": "e-mail",
        "chat": "chat",
        "social": "social media",
        "post": "post",
        "in_person": "in person",
        "kiosk": "kiosk",
        "self_assembly": "self-assembly",
    }


def _values() -> dict[ValueClass, str]:
    return {"value_adding": "value-adding", "necessary": "necessary", "waste": "waste of the customer's time"}


def _annotations() -> dict[AnnotationKind, str]:
    return {
        "pain_point": "pain point",
        "problem": "problem",
        "opportunity": "opportunity",
        "fail_point": "fail point",
        "wait_point": "wait point",
        "bottleneck": "bottleneck",
        "disconnect": "disconnect",
        "moment_of_truth": "moment of truth",
        "note": "note",
    }


def _emotions() -> dict[int, str]:
    return {-2: "very bad", -1: "bad", 0: "neither good nor bad", 1: "good", 2: "very good"}


def _colours() -> dict[ColourMode, str]:
    return {
        "value": "value to the customer",
        "severity": "severity",
        "channel": "channel",
        "system": "system",
        "owner": "owner",
        "lane": "lane",
        "sight": "steps from the customer",
        "plain": "",
    }


def _unclassed() -> dict[ColourMode, str]:
    return {
        "severity": "nothing severe known",
        "channel": "no channel",
        "system": "no system",
        "owner": "no owner",
    }


def _levels() -> dict[str, str]:
    return {"low": "low (1–3)", "medium": "medium (4–6)", "high": "high (7–10)"}


def _distances() -> dict[str, str]:
    return {
        "0": "the customer's own",
        "1": "in contact",
        "2": "out of sight",
        "3+": "far out of sight",
        "–": "no way to the customer",
    }


def _overlay() -> dict[State, str]:
    return {"added": "new", "removed": "removed", "changed": "changed", "moved": "moved"}


def _badges() -> dict[str, str]:
    return {"F": "may fail", "W": "waits longer than tolerated"}


@dataclass(frozen=True, slots=True)
class Words:
    """Every word of a drawing; English unless said."""

    interaction: str = "line of interaction"
    visibility: str = "line of visibility"
    internal: str = "line of internal interaction"
    automated: str = "automated"
    handoff: str = "handoff"
    carried: str = "handoff that the customer carries"
    touchpoint: str = "touchpoint"
    message: str = "message"
    notification: str = "notification"
    emphasis: str = "highlighted"
    compared: str = "compared with {}"
    overlay: Mapping[State, str] = field(default_factory=_overlay)
    origin: str = "from {}"
    more: str = "and {} more"
    elsewhere: str = "{}, {} more not drawn"
    cause: str = "leads to"
    feeling: str = "how it feels"
    emotions: Mapping[int, str] = field(default_factory=_emotions)
    lanes: Mapping[LaneKind, str] = field(default_factory=_lanes)
    channels: Mapping[str, str] = field(default_factory=_channels)
    colours: Mapping[ColourMode, str] = field(default_factory=_colours)
    unclassed: Mapping[ColourMode, str] = field(default_factory=_unclassed)
    badges: Mapping[str, str] = field(default_factory=_badges)
    distances: Mapping[str, str] = field(default_factory=_distances)
    lane_distance: str = "{} from the customer"
    levels: Mapping[str, str] = field(default_factory=_levels)
    values: Mapping[ValueClass, str] = field(default_factory=_values)
    annotations: Mapping[AnnotationKind, str] = field(default_factory=_annotations)


ENGLISH = Words()
