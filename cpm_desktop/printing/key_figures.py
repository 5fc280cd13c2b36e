"""The key figures of a scenario: how many steps, touchpoints, handoff points and pain points it has."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.i18n import translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A count, the noun for it in the right plural, and a detail."""

    count: int
    label: str
    detail: str


def key_figures(scenario: Scenario) -> tuple[KeyFigure, ...]:
    """Return the key figures of a scenario, in their order."""
    return (_steps(scenario), _touchpoints(scenario), _handoff_points(scenario), _pain_points(scenario))


def _steps(scenario: Scenario) -> KeyFigure:
    of_customer = {lane.id for lane in scenario.lanes.values() if lane.kind == "customer"}
    steps = [node for node in scenario.nodes.values() if node.kind == "step"]
    theirs = sum(step.lane in of_customer for step in steps)
    detail = translate_plural("Report", "%Ln of the customer", theirs)
    return KeyFigure(len(steps), translate_plural("Report", "step(s)", len(steps)), detail)


def _touchpoints(scenario: Scenario) -> KeyFigure:
    points = touchpoints(scenario)
    contacts = sum(point.kind == "contact" for point in points)
    detail = translate_plural("Report", "%Ln contact(s)", contacts)
    return KeyFigure(len(points), translate_plural("Report", "touchpoint(s)", len(points)), detail)


def _handoff_points(scenario: Scenario) -> KeyFigure:
    found = handoffs(scenario)
    carried = sum(handoff.is_customer_carried for handoff in found)
    passed = len(found) - carried
    detail = translate_plural("Report", "and %Ln carried by the customer", carried)
    return KeyFigure(passed, translate_plural("Report", "handoff point(s)", passed), detail)


def _pain_points(scenario: Scenario) -> KeyFigure:
    kinds = [note.kind for note in scenario.annotations.values()]
    pains = sum(kind in PAIN_POINT_KINDS for kind in kinds)
    detail = translate_plural("Report", "%Ln opportunit(y/ies)", kinds.count("opportunity"))
    return KeyFigure(pains, translate_plural("Report", "pain point(s)", pains), detail)
