"""What a case amounts to on one path, and on average over several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, fields
from math import fsum, prod

from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.metrics.effort import involves_customer
from cpm_desktop.analysis.paths.path_contacts import customer_nodes, path_contacts, work_transfers
from cpm_desktop.analysis.paths.path_search import PathSet, ProcessPath
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.remembered import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class PathMetrics:
    """The measures of one path, or their averages; times in minutes."""

    customer_steps: float
    lead_minutes: float
    touch_minutes: float
    wait_minutes: float
    active_customer_minutes: float
    hold_minutes: float
    handoffs: float
    contacts: float
    repeat_contacts: float
    """Contacts for what the customer has already turned to the organisation for."""
    ping_pongs: float
    """X, Y, X in the sequence of lanes, none a customer's; steps in a row in one lane count as one."""
    channel_switches: float
    """Changes between the channels of successive customer steps that have one."""
    re_entries: float
    """How often a data item is entered that was entered before, by whomever."""
    customer_carried_handoffs: float
    """X → customer → Y with X ≠ Y."""
    throughput_yield: float
    """The chance that no step fails, `Π(1 − p)`: rolled throughput yield. `analyze --json` calls it `yield`."""


def path_metrics(scenario: Scenario, path: ProcessPath) -> PathMetrics:
    """Return the measures of one path; docs/analyses.md has the conventions.

    A message counts as an adjacency with every visit of the step that it comes from. Where branches run side by side,
    each has its own sequence of lanes and channels, and the step behind the join goes on from each of them.
    """
    steps_by_id, customers = _steps_by_id(scenario), customer_nodes(scenario)
    steps = [steps_by_id[step] for step in path.steps]
    with_customer = [step for step in steps if involves_customer(step, step.id in customers)]
    sides = [None if step.id in customers else step.lane for step in steps]
    channels = [step.channel if side is None else None for step, side in zip(steps, sides, strict=True)]
    contacts = path_contacts(scenario, path)
    ping_pongs, carried_handoffs = _count_returns(sides, path.previous_steps)
    return PathMetrics(
        customer_steps=sides.count(None),
        lead_minutes=path.lead_minutes,
        touch_minutes=fsum(step.touch_minutes for step in steps),
        wait_minutes=fsum(step.wait_minutes for step in steps),
        active_customer_minutes=fsum(step.touch_minutes for step in with_customer),
        hold_minutes=fsum(step.wait_minutes for step in with_customer if step.customer_present),
        handoffs=sum(
            _is_handoff(sides[place], steps_by_id[target], customers) for place, target in work_transfers(path)
        ),
        contacts=len(contacts),
        repeat_contacts=sum(contact.is_repeat for contact in contacts),
        ping_pongs=ping_pongs,
        channel_switches=_count_channel_switches(channels, path.previous_steps),
        re_entries=sum(number - 1 for number in Counter(item for step in steps for item in step.data).values()),
        customer_carried_handoffs=carried_handoffs,
        throughput_yield=prod(1 - step.fail_probability for step in steps),
    )


def expected_path_metrics(scenario: Scenario, path_set: PathSet) -> PathMetrics | None:
    """Return the averages of the measures over the cases that take one of these paths; None where there are none.

    Weighed with the probabilities of the paths and divided by the mass that they cover, which has to be told with it.
    """
    covered_share = path_set.covered_share
    if not covered_share:
        return None
    measured = [(path.probability, path_metrics(scenario, path)) for path in path_set.paths]
    return PathMetrics(
        **{
            one.name: fsum(probability * getattr(measures, one.name) for probability, measures in measured)
            / covered_share
            for one in fields(PathMetrics)
        }
    )


@memoize_by_scenario
def _steps_by_id(scenario: Scenario) -> Mapping[str, Step]:
    return {step.id: step for step in steps_of(scenario)}


def _is_handoff(side: str | None, target: Step, customers: Container[str]) -> bool:
    """Say whether work passes from one lane of the organisation to another; `side` is None for a customer's."""
    return side is not None and side != target.lane and target.id not in customers


def _count_returns(sides: Sequence[str | None], previous_steps: Sequence[tuple[int, ...]]) -> tuple[int, int]:
    """Return how often work comes back to the lane that it came from, and how often a customer carries it to another.

    `sides` are the lanes of the steps, None for the customers'.
    """
    ping_pongs = carried_handoffs = 0
    origins: list[frozenset[str | None]] = []
    for side, places in zip(sides, previous_steps, strict=True):
        came_from: frozenset[str | None] = frozenset()
        for place in places:
            between = sides[place]
            if between == side:
                came_from |= origins[place]
                continue
            came_from |= {between}
            if side is not None and between is None:
                carried_handoffs += len(origins[place] - {side})
            elif side is not None:
                ping_pongs += side in origins[place]
        origins.append(came_from)
    return ping_pongs, carried_handoffs


def _count_channel_switches(channels: Sequence[str | None], previous_steps: Sequence[tuple[int, ...]]) -> int:
    """Return how often the channel changes; `channels` are those of the customers' steps, else None."""
    count = 0
    last: list[frozenset[str]] = []
    for channel, places in zip(channels, previous_steps, strict=True):
        used = last[places[0]] if len(places) == 1 else frozenset().union(*(last[place] for place in places))
        if channel:
            count += len(used - {channel})
            used = frozenset((channel,))
        last.append(used)
    return count
