"""The metrics of one path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, prod

from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.crossings.crossing import crossings
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.metrics.effort import involves_customer
from cpm_desktop.analysis.paths.path_contacts import path_contacts
from cpm_desktop.analysis.paths.path_search import ProcessPath
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.memoize import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class PathMetrics:
    """The metrics of one path; times in minutes."""

    customer_steps: int
    lead_minutes: float
    touch_minutes: float
    wait_minutes: float
    active_customer_minutes: float
    hold_minutes: float
    handoffs: int
    contacts: int
    repeat_contacts: int
    """Contacts for a reason that the customer has already contacted the organisation about."""
    ping_pongs: int
    """Occurrences of X, Y, X in the sequence of internal lanes; consecutive nodes in one lane count as one."""
    channel_switches: int
    """Changes of channel between successive customer steps that have a channel."""
    re_entries: int
    """How often a data item is entered again, by any participant."""
    customer_carried_handoffs: int
    """Occurrences of X → customer → Y with X ≠ Y."""
    throughput_yield: float
    """The probability that no step fails, `Π(1 − p)`: rolled throughput yield. In `analyze --json` it is `yield`."""


def path_metrics(scenario: Scenario, path: ProcessPath) -> PathMetrics:
    """Return the metrics of one path; docs/analyses.md documents the conventions.

    A message happens with every visit of its source. Parallel branches have separate sequences of lanes and channels,
    and the step after the join continues each of them.
    """
    steps_by_id, is_customer_lane = _steps_by_id(scenario), customer_lane_test(scenario)
    steps = [steps_by_id[step] for step in path.steps]
    with_customer = [step for step in steps if involves_customer(step, is_customer_lane(step.lane))]
    channels = [step.channel if is_customer_lane(step.lane) else None for step in steps]
    contacts = path_contacts(scenario, path)
    ping_pongs, carried_handoffs = _count_returns([*_lanes(scenario, path)], path.previous_nodes)
    return PathMetrics(
        customer_steps=sum(is_customer_lane(step.lane) for step in steps),
        lead_minutes=path.lead_minutes,
        touch_minutes=fsum(step.touch_minutes for step in steps),
        wait_minutes=fsum(step.wait_minutes for step in steps),
        active_customer_minutes=fsum(step.touch_minutes for step in with_customer),
        hold_minutes=fsum(step.wait_minutes for step in with_customer if step.customer_present),
        handoffs=_count_handoffs(scenario, path),
        contacts=len(contacts),
        repeat_contacts=sum(contact.is_repeat for contact in contacts),
        ping_pongs=ping_pongs,
        channel_switches=_count_channel_switches(channels, path.previous_steps),
        re_entries=sum(number - 1 for number in Counter(item for step in steps for item in step.data).values()),
        customer_carried_handoffs=carried_handoffs,
        throughput_yield=prod(1 - step.fail_probability for step in steps),
    )


@memoize_by_scenario
def _steps_by_id(scenario: Scenario) -> Mapping[str, Step]:
    return {step.id: step for step in steps_of(scenario)}


def _count_handoffs(scenario: Scenario, path: ProcessPath) -> int:
    """Return the handoffs on a path: by flows that the case follows, and by messages of the nodes that it visits."""
    known, sent = crossings(scenario), _sent_handoffs(scenario)
    followed = sum(flow in known and known[flow].kind == "handoff" for flow in path.flows)
    return followed + (sum(sent.get(node, 0) for node in path.nodes) if sent else 0)


@memoize_by_scenario
def _sent_handoffs(scenario: Scenario) -> Mapping[str, int]:
    """Return the number of handoffs by messages that no case follows, by the node whose visits they happen with."""
    followed = {flow.id for flow in followed_flows(scenario)}
    return Counter(
        crossing.node
        for crossing in crossings(scenario).values()
        if crossing.kind == "handoff" and crossing.flow not in followed
    )


_CUSTOMER, _EVENT = "\0customer", "\0event"
"""Stand for the lane of a customer's node, and of a start or end. No id contains these characters."""


def _lanes(scenario: Scenario, path: ProcessPath) -> Iterator[str]:
    """Yield the lane of each node of a path."""
    is_customer_lane = customer_lane_test(scenario)
    for node_id in path.nodes:
        node = scenario.nodes[node_id]
        yield _EVENT if node.kind in {"start", "end"} else _CUSTOMER if is_customer_lane(node.lane) else node.lane


def _count_returns(lanes: Sequence[str], previous_nodes: Sequence[tuple[int, ...]]) -> tuple[int, int]:
    """Return the numbers of ping-pongs and of customer-carried handoffs in the sequence of `lanes`."""
    ping_pongs = carried_handoffs = 0
    origins: list[frozenset[str]] = []
    for lane, indexes in zip(lanes, previous_nodes, strict=True):
        previous_lanes: frozenset[str] = frozenset()
        for index in indexes:
            previous_lane = lanes[index]
            if _EVENT in (lane, previous_lane):
                continue
            if previous_lane == lane:
                previous_lanes |= origins[index]
                continue
            previous_lanes |= {previous_lane}
            if lane != _CUSTOMER and previous_lane == _CUSTOMER:
                carried_handoffs += len(origins[index] - {lane})
            elif lane != _CUSTOMER:
                ping_pongs += lane in origins[index]
        origins.append(previous_lanes)
    return ping_pongs, carried_handoffs


def _count_channel_switches(channels: Sequence[str | None], previous_steps: Sequence[tuple[int, ...]]) -> int:
    """Return the number of channel switches. `channels` are those of customers' steps, None for all others."""
    count = 0
    last: list[frozenset[str]] = []
    for channel, step_indexes in zip(channels, previous_steps, strict=True):
        used = (
            last[step_indexes[0]]
            if len(step_indexes) == 1
            else frozenset().union(*(last[step_index] for step_index in step_indexes))
        )
        if channel:
            count += len(used - {channel})
            used = frozenset((channel,))
        last.append(used)
    return count
