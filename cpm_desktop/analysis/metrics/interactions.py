"""How often work passes between lanes: the interaction matrix (A16), handoffs (A4), contacts and replies (A5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import expected_transitions
from cpm_desktop.analysis.crossings.sides import customer_lane_test, lane_of
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Interaction:
    """How often in one case work passes from one lane to another, or goes on in the same one."""

    source: str
    target: str
    expected: float


def interaction_matrix(scenario: Scenario) -> tuple[Interaction, ...]:
    """Return `Σ v(a)·p` over the adjacencies of each ordered pair of lanes, in the order of the lanes.

    Steps that follow each other in one lane make the diagonal. Pairs between which nothing passes are missing. Raises
    EndlessError.
    """
    sums: dict[tuple[str, str], float] = {}
    for (source, target), often in expected_transitions(scenario).items():
        pair = (scenario.nodes[source].lane, scenario.nodes[target].lane)
        sums[pair] = sums.get(pair, 0.0) + often
    pairs = ((source, target) for source in scenario.lanes for target in scenario.lanes)
    return tuple(Interaction(*pair, sums[pair]) for pair in pairs if sums.get(pair))


def expected_handoffs(scenario: Scenario) -> float:
    """Return how often work passes between two lanes of the organisation; raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _interaction_sum(
        scenario,
        lambda source, target: source != target and not (is_customer_lane(source) or is_customer_lane(target)),
    )


def expected_contacts(scenario: Scenario) -> float:
    """Return how often customers turn to the organisation; raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _crossing_sum(scenario, lambda source, target: is_customer_lane(source) and not is_customer_lane(target))


def expected_replies(scenario: Scenario) -> float:
    """Return how often the organisation turns to customers, notifications aside; raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _crossing_sum(scenario, lambda source, target: is_customer_lane(target) and not is_customer_lane(source))


_LanePairTest = Callable[[str, str], bool]


def _interaction_sum(scenario: Scenario, crosses: _LanePairTest) -> float:
    return sum(one.expected for one in interaction_matrix(scenario) if crosses(one.source, one.target))


def _crossing_sum(scenario: Scenario, crosses: _LanePairTest) -> float:
    """Return how often a case crosses between steps, or by a message from or to a lane itself."""
    return _interaction_sum(scenario, crosses) + sum(
        often for source, target, often in _lane_messages(scenario) if crosses(source, target)
    )


def _lane_messages(scenario: Scenario) -> Iterator[tuple[str, str, float]]:
    """Yield the lanes between which a message from or to a lane itself passes, and how often: with every visit.

    A convention of this project; a message between two lanes belongs to no node, so it has no such number.
    """
    found = visits(scenario)
    for flow in scenario.flows.values():
        ends = [end for end in (flow.source, flow.target) if end in scenario.nodes]
        if flow.kind == "message" and len(ends) == 1:
            yield lane_of(scenario, flow.source), lane_of(scenario, flow.target), found[ends[0]]
