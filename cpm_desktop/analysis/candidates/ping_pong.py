"""Work that comes back to the lane that it came from."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, frequency_text
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.adjacency import Adjacency
from cpm_desktop.i18n import translate


def ping_pongs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every way from a lane of the organisation to another and back, once for each place of coming back."""
    origins = _origin_steps_by_lane(network)
    for step in network.steps.values():
        for adjacency in network.outgoing[step.id]:
            home = network.steps[adjacency.target].lane
            first = origins[step.id].get(home)
            if first is None or network.is_customer_lane(home):
                continue
            elements = tuple(dict.fromkeys((first, step.id, adjacency.target)))
            yield Candidate("ping_pong", elements, _explanation(network, first, adjacency), "case assignment")


def _explanation(network: StepNetwork, first: str, adjacency: Adjacency) -> str:
    """Return the way from the lane of the step `first` to another and back to its own by `adjacency`."""
    step, back = network.steps[adjacency.source], network.steps[adjacency.target]
    if network.visits:
        text = translate(
            "Candidates",
            "Work goes from {home} to {lane} and back, from {first} to {step} to {last}, up to {often}.",
        )
    else:
        text = translate("Candidates", "Work goes from {home} to {lane} and back, from {first} to {step} to {last}.")
    return text.format(
        home=network.quoted_name(back.lane),
        lane=network.quoted_name(step.lane),
        first=network.quoted_name(first),
        step=network.quoted_name(step.id),
        last=network.quoted_name(back.id),
        often=frequency_text(network.visits[step.id] * adjacency.probability) if network.visits else "",
    )


def _origin_steps_by_lane(network: StepNetwork) -> dict[str, dict[str, str]]:
    """Return the lanes from which work can have come to the lane of each step of the organisation, by a step there."""
    origins: dict[str, dict[str, str]] = {step: {} for step in network.steps}
    waiting = [(step.id, step.id) for step in network.steps.values() if not network.is_customer_lane(step.lane)]
    for origin, step in waiting:
        home, lane = network.steps[origin].lane, network.steps[step].lane
        for adjacency in network.outgoing[step]:
            there = network.steps[adjacency.target].lane
            goes_on = there != home if step == origin else there == lane
            if goes_on and not network.is_customer_lane(there) and home not in origins[adjacency.target]:
                origins[adjacency.target][home] = origin
                waiting.append((origin, adjacency.target))
    return origins
