"""Work that returns to a lane where it was before."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, frequency_text
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.adjacency import Adjacency
from cpm_desktop.i18n import translate


def ping_pongs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every path from a lane of the organisation to another lane and back, once for each return."""
    origins = _origin_steps_by_lane(network)
    for step in network.steps.values():
        for adjacency in network.outgoing[step.id]:
            home_lane = network.steps[adjacency.target].lane
            first = origins[step.id].get(home_lane)
            if first is None or network.is_customer_lane(home_lane):
                continue
            elements = tuple(dict.fromkeys((first, step.id, adjacency.target)))
            yield Candidate("ping_pong", elements, _explanation(network, first, adjacency), "case assignment")


def _explanation(network: StepNetwork, first: str, adjacency: Adjacency) -> str:
    """Return the sentence about the path from the step `first` to another lane and back by `adjacency`."""
    step, back = network.steps[adjacency.source], network.steps[adjacency.target]
    if network.visits:
        text = translate(
            "Candidates",
            "Work moves from {home} to {lane} and back ({first}, {step}, {last}), up to {often}.",
        )
    else:
        text = translate("Candidates", "Work moves from {home} to {lane} and back ({first}, {step}, {last}).")
    return text.format(
        home=network.quoted_name(back.lane),
        lane=network.quoted_name(step.lane),
        first=network.quoted_name(first),
        step=network.quoted_name(step.id),
        last=network.quoted_name(back.id),
        often=frequency_text(network.visits[step.id] * adjacency.probability) if network.visits else "",
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
