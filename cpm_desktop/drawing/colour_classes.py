"""The classes into which a colour mode sorts steps, and the number of each class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from cpm_desktop.drawing.diagram_options import ColourMode
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Step
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES

NO_DISTANCES: Mapping[str, int] = {}
SEVERITY_LEVELS: Mapping[str, int] = {"low": 1, "medium": 4, "high": 7}
"""The lowest severity of each level."""
MODES_WITH_RELATIVE_NUMBERS: frozenset[ColourMode] = frozenset({"channel", "system", "owner", "lane"})
"""Modes in which the number of a class depends on the other classes."""
DISTANCE_CLASSES: Mapping[str, int] = {"0": 0, "1": 1, "2": 2, "3+": 3}
"""The smallest distance from the customer of each class; the names are shown on the tags."""
UNREACHABLE = "–"
"""The class, and the tag, of steps without a connection to a customer."""


def classes_of(
    mode: ColourMode, step: Step, annotations: Iterable[Annotation], distances: Mapping[str, int] = NO_DISTANCES
) -> tuple[str, ...]:
    """Return the classes of a step, starting with the one that colours it; empty if nothing is known.

    `distances` contains the distance of each step from the customer.
    """
    match mode:
        case "value":
            return (step.value,) if step.value is not None else ()
        case "severity":
            severity = severity_of(annotations)
            return () if severity is None else (severity_level(severity),)
        case "system":
            return tuple(dict.fromkeys(filter(str.strip, step.systems)))
        case "channel" | "owner" | "lane":
            text = {"channel": step.channel or "", "owner": step.owner, "lane": step.lane}[mode]
            return (text,) if text.strip() else ()
        case "sight":
            distance = distances.get(step.id)
            return (UNREACHABLE if distance is None else highest_class(DISTANCE_CLASSES, distance),)
        case "plain":
            return ()


def severity_of(annotations: Iterable[Annotation]) -> int | None:
    """Return the highest severity among annotations that describe a problem, or None."""
    rated = (
        note.severity for note in annotations if note.severity is not None and ANNOTATION_KINDS[note.kind].has_severity
    )
    return max(rated, default=None)


def severity_level(severity: int) -> str:
    """Return the level of a severity from 1 to 10."""
    return highest_class(SEVERITY_LEVELS, severity)


def highest_class(classes: Mapping[str, int], number: int) -> str:
    """Return the last class whose smallest number is at most `number`."""
    return max((name for name, least in classes.items() if number >= least), key=classes.__getitem__)


def numbered_classes(
    mode: ColourMode,
    scenario: Scenario,
    annotations: Mapping[str, Sequence[Annotation]],
    distances: Mapping[str, int] = NO_DISTANCES,
) -> dict[str, int]:
    """Return the classes that the steps of a scenario belong to, in the order of their numbers.

    Predefined classes (channels, lanes, …) have a number even if they are unused; classes from free text are numbered
    in the order of the steps. This way a class rarely changes its colour.
    """
    if mode == "plain":
        return {}
    steps = (node for node in scenario.nodes.values() if isinstance(node, Step))
    used = dict.fromkeys(
        chain.from_iterable(classes_of(mode, step, annotations.get(step.id, ()), distances) for step in steps)
    )
    known = {
        "value": tuple(VALUE_CLASSES),
        "severity": tuple(SEVERITY_LEVELS),
        "channel": tuple(CHANNELS),
        "lane": tuple(scenario.lanes),
        "sight": (*DISTANCE_CLASSES, UNREACHABLE),
    }
    numbers = {key: number for number, key in enumerate(dict.fromkeys((*known.get(mode, ()), *used)))}
    return {key: number for key, number in numbers.items() if key in used}
