"""Work that returns to a lane where it was before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cpm_desktop.analysis.candidates.candidate import Candidate, frequency_text
from cpm_desktop.analysis.candidates.changes import edit_steps
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.adjacency import Adjacency
from cpm_desktop.i18n import translate


def ping_pongs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield each pair of lanes of the organisation between which work goes and comes back, with all its returns.

    A machine or a system is not part of a ping-pong, because no person takes work over there. The work in between
    moves to the lane from which it came, and waits no longer.
    """
    origins = _origin_steps_by_lane(network)
    returns: dict[frozenset[str], list[tuple[str, Adjacency]]] = {}
    for step in network.steps.values():
        for adjacency in network.outgoing[step.id]:
            target = network.steps[adjacency.target]
            first = origins[step.id].get(target.lane)
            is_between_people = not network.is_automated(step) and not network.is_automated(target)
            if first is not None and is_between_people and not network.is_customer_lane(target.lane):
                returns.setdefault(frozenset((target.lane, step.lane)), []).append((first, adjacency))
    for found in returns.values():
        home_lane = network.steps[found[0][0]].lane
        yield _candidate(network, home_lane, [one for one in found if network.steps[one[0]].lane == home_lane])


def _candidate(network: StepNetwork, home_lane: str, found: Sequence[tuple[str, Adjacency]]) -> Candidate:
    elements = tuple(dict.fromkeys(key for first, back in found for key in (first, back.source, back.target)))
    moved = {back.source: {"lane": home_lane, "wait_minutes": 0.0} for _, back in found}
    waiting = {back.target: {"wait_minutes": 0.0} for _, back in found if back.target not in moved}
    return Candidate(
        "ping_pong", elements, _explanation(network, found), "case assignment", edit_steps({**moved, **waiting})
    )


def _explanation(network: StepNetwork, found: Sequence[tuple[str, Adjacency]]) -> str:
    """Return the sentence about the first path from a lane to another one and back, and how often all are taken."""
    first, adjacency = found[0]
    step, back = network.steps[adjacency.source], network.steps[adjacency.target]
    if network.visits:
        text = translate(
            "Candidates",
            "Work moves from {home} to {lane} and back ({first}, {step}, {last}), up to {often}.",
        )
    else:
        text = translate("Candidates", "Work moves from {home} to {lane} and back ({first}, {step}, {last}).")
    often = sum(network.visits[back.source] * back.probability for _, back in found) if network.visits else 0.0
    return text.format(
        home=network.quoted_name(back.lane),
        lane=network.quoted_name(step.lane),
        first=network.quoted_name(first),
        step=network.quoted_name(step.id),
        last=network.quoted_name(back.id),
        often=frequency_text(often),
    )


def _origin_steps_by_lane(network: StepNetwork) -> dict[str, dict[str, str]]:
    """Return, for each step of the organisation, the last step of every other lane from which work can have come.

    The keys of the inner dictionaries are the ids of these lanes.
    """
    origins: dict[str, dict[str, str]] = {step: {} for step in network.steps}
    pending = [(step.id, step.id) for step in network.steps.values() if not network.is_customer_lane(step.lane)]
    for origin, step in pending:
        home_lane, lane = network.steps[origin].lane, network.steps[step].lane
        for adjacency in network.outgoing[step]:
            target_lane = network.steps[adjacency.target].lane
            continues = target_lane != home_lane if step == origin else target_lane == lane
            if continues and not network.is_customer_lane(target_lane) and home_lane not in origins[adjacency.target]:
                origins[adjacency.target][home_lane] = origin
                pending.append((origin, adjacency.target))
    return origins
