"""The metrics of one path, and their average over several paths."""

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
from cpm_desktop.model.memoize import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class PathMetrics:
    """The metrics of one path, or their averages; times in minutes."""

    customer_steps: float
    lead_minutes: float
    touch_minutes: float
    wait_minutes: float
    active_customer_minutes: float
    hold_minutes: float
    handoffs: float
    contacts: float
    repeat_contacts: float
    """Contacts about an issue that the customer has already contacted the organisation about."""
    ping_pongs: float
    """Occurrences of X, Y, X in the sequence of internal lanes; consecutive steps in one lane count as one."""
    channel_switches: float
    """Changes of channel between successive customer steps that have a channel."""
    re_entries: float
    """How often a data item is entered again, by any participant."""
    customer_carried_handoffs: float
    """Occurrences of X → customer → Y with X ≠ Y."""
    throughput_yield: float
    """The probability that no step fails, `Π(1 − p)`: rolled throughput yield. In `analyze --json` it is `yield`."""


def path_metrics(scenario: Scenario, path: ProcessPath) -> PathMetrics:
    """Return the metrics of one path; docs/analyses.md documents the conventions.

    A message counts as an adjacency with every visit of its source step. Parallel branches have separate sequences of
    lanes and channels, and the step after the join continues each of them.
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
            _is_handoff(sides[step_index], steps_by_id[target], customers)
            for step_index, target in work_transfers(path)
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
    """Return the average metrics of the cases that take one of these paths; None without paths.

    Paths are weighted by their probabilities; the sums are divided by the covered share, which must be shown with the
    result.
    """
    covered_share = path_set.covered_share
    if not covered_share:
        return None
    metrics_by_path = [(path.probability, path_metrics(scenario, path)) for path in path_set.paths]
    return PathMetrics(
        **{
            metric_field.name: fsum(
                probability * getattr(measures, metric_field.name) for probability, measures in metrics_by_path
            )
            / covered_share
            for metric_field in fields(PathMetrics)
        }
    )


@memoize_by_scenario
def _steps_by_id(scenario: Scenario) -> Mapping[str, Step]:
    return {step.id: step for step in steps_of(scenario)}


def _is_handoff(side: str | None, target: Step, customers: Container[str]) -> bool:
    """Return whether work passes between two internal lanes; `side` is None for a customer's lane."""
    return side is not None and side != target.lane and target.id not in customers


def _count_returns(sides: Sequence[str | None], previous_steps: Sequence[tuple[int, ...]]) -> tuple[int, int]:
    """Return the numbers of ping-pongs and of customer-carried handoffs.

    `sides` are the lanes of the steps, None for customers' steps.
    """
    ping_pongs = carried_handoffs = 0
    origins: list[frozenset[str | None]] = []
    for side, step_indexes in zip(sides, previous_steps, strict=True):
        previous_sides: frozenset[str | None] = frozenset()
        for step_index in step_indexes:
            previous_side = sides[step_index]
            if previous_side == side:
                previous_sides |= origins[step_index]
                continue
            previous_sides |= {previous_side}
            if side is not None and previous_side is None:
                carried_handoffs += len(origins[step_index] - {side})
            elif side is not None:
                ping_pongs += side in origins[step_index]
        origins.append(previous_sides)
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
