"""What customers feel, step by step: the values that the emotion curve runs through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Step

MERGE_DISTANCE = 8.0
"""Steps nearer to each other than this along x share one point of the curve."""


class EmotionPoint(NamedTuple):
    """What is felt at one place: an emotion from −2 (bad) to 2 (good), and the steps whose middle is there."""

    x: float
    emotion: int
    steps: tuple[str, ...]


def emotion_points_by_lane(
    scenario: Scenario, placement: Placement, annotations: Mapping[str, Sequence[Annotation]]
) -> dict[str, tuple[EmotionPoint, ...]]:
    """Return what is felt along each customer lane, from left to right, by the lane's id.

    Where several steps stand above each other the worst emotion counts: a customer may come to any of them.
    """
    points: dict[str, list[EmotionPoint]] = {lane.id: [] for lane in scenario.lanes.values() if lane.kind == "customer"}
    for node in scenario.nodes.values():
        if node.lane in points and isinstance(node, Step):
            emotion = emotion_of(node, annotations.get(node.id, ()))
            if emotion is not None:
                box = placement.nodes[node.id]
                points[node.lane].append(EmotionPoint(box.x + box.width / 2, emotion, (node.id,)))
    return {
        lane: merged_by_position(sorted(feelings, key=lambda feeling: feeling.x)) for lane, feelings in points.items()
    }


def emotion_of(step: Step, annotations: Iterable[Annotation]) -> int | None:
    """Return what a customer feels at a step: what the step says, else the worst that an annotation about it says."""
    if step.emotion is not None:
        return step.emotion
    return min((note.emotion for note in annotations if note.emotion is not None), default=None)


def merged_by_position(points: Iterable[EmotionPoint]) -> tuple[EmotionPoint, ...]:
    """Return feelings in their order, those at the same place as one: the worst, with the steps of all."""
    groups: list[list[EmotionPoint]] = []
    for feeling in points:
        if groups and feeling.x - groups[-1][0].x < MERGE_DISTANCE:
            groups[-1].append(feeling)
        else:
            groups.append([feeling])
    return tuple(_worst_point(group) for group in groups)


def _worst_point(group: Sequence[EmotionPoint]) -> EmotionPoint:
    worst = min(group, key=lambda feeling: feeling.emotion)
    return worst._replace(steps=tuple(step for feeling in group for step in feeling.steps))
