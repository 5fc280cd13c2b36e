"""What customers feel, step by step: the values that the emotion curve runs through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Step

SAME_PLACE = 8.0
"""Steps nearer to each other than this along x share one point of the curve."""


class Feeling(NamedTuple):
    """What is felt at one place: an emotion from −2 (bad) to 2 (good), and the steps whose middle is there."""

    x: float
    emotion: int
    steps: tuple[str, ...]


def feelings_of(
    scenario: Scenario, placement: Placement, annotations: Mapping[str, Sequence[Annotation]]
) -> dict[str, tuple[Feeling, ...]]:
    """Return what is felt along each customer lane, from left to right, by the lane's id.

    Where several steps stand above each other the worst emotion counts: a customer may come to any of them.
    """
    felt: dict[str, list[Feeling]] = {lane.id: [] for lane in scenario.lanes.values() if lane.kind == "customer"}
    for node in scenario.nodes.values():
        if node.lane in felt and isinstance(node, Step):
            emotion = emotion_of(node, annotations.get(node.id, ()))
            if emotion is not None:
                box = placement.nodes[node.id]
                felt[node.lane].append(Feeling(box.x + box.width / 2, emotion, (node.id,)))
    return {lane: apart(sorted(feelings, key=lambda feeling: feeling.x)) for lane, feelings in felt.items()}


def emotion_of(step: Step, annotations: Iterable[Annotation]) -> int | None:
    """Return what a customer feels at a step: what the step says, else the worst that an annotation about it says."""
    if step.emotion is not None:
        return step.emotion
    return min((note.emotion for note in annotations if note.emotion is not None), default=None)


def apart(feelings: Iterable[Feeling]) -> tuple[Feeling, ...]:
    """Return feelings in their order, those at the same place as one: the worst, with the steps of all."""
    groups: list[list[Feeling]] = []
    for feeling in feelings:
        if groups and feeling.x - groups[-1][0].x < SAME_PLACE:
            groups[-1].append(feeling)
        else:
            groups.append([feeling])
    return tuple(_worst(group) for group in groups)


def _worst(group: Sequence[Feeling]) -> Feeling:
    worst = min(group, key=lambda feeling: feeling.emotion)
    return worst._replace(steps=tuple(step for feeling in group for step in feeling.steps))
