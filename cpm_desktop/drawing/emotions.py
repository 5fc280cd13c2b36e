"""The emotions of customers, step by step: the values of the emotion curve."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Step
from cpm_desktop.model.layout import Box

MERGE_DISTANCE = 8.0
"""Steps nearer to each other than this along x share one point of the curve."""


class EmotionPoint(NamedTuple):
    """The emotion at one position, from −2 (bad) to 2 (good), and the steps whose centre is there."""

    x: float
    emotion: int
    steps: tuple[str, ...]


def emotion_points_by_lane(
    scenario: Scenario, boxes: Mapping[str, Box], annotations: Mapping[str, Sequence[Annotation]]
) -> dict[str, tuple[EmotionPoint, ...]]:
    """Return the emotions along each customer lane, from left to right, by the lane's id.

    `boxes` are the boxes of the nodes by id; steps without a box are left out. Where several steps are above each other
    the worst emotion is used, because a customer may reach any of them.
    """
    points: dict[str, list[EmotionPoint]] = {lane.id: [] for lane in scenario.lanes.values() if lane.kind == "customer"}
    for node in scenario.nodes.values():
        box = boxes.get(node.id)
        if node.lane in points and isinstance(node, Step) and box is not None:
            emotion = emotion_of(node, annotations.get(node.id, ()))
            if emotion is not None:
                points[node.lane].append(EmotionPoint(box.x + box.width / 2, emotion, (node.id,)))
    return {
        lane: merged_by_position(sorted(feelings, key=lambda feeling: feeling.x)) for lane, feelings in points.items()
    }


def emotion_of(step: Step, annotations: Iterable[Annotation]) -> int | None:
    """Return the emotion of a customer at a step: the step's own, else the worst of its annotations."""
    if step.emotion is not None:
        return step.emotion
    return min((note.emotion for note in annotations if note.emotion is not None), default=None)


def merged_by_position(points: Iterable[EmotionPoint]) -> tuple[EmotionPoint, ...]:
    """Return the points in their order; points at the same position become one, the worst, with the steps of all."""
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
