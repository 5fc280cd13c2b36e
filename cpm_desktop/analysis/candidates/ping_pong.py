"""Work that comes back to the lane that it came from."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, times
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.adjacency import Adjacency
from cpm_desktop.i18n import translate


def ping_pongs(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every way from a lane of the organisation to another and back, once for each place of coming back."""
    brought = _brought(network)
    for step in network.steps.values():
        for adjacency in network.following[step.id]:
            home = network.steps[adjacency.target].lane
            first = brought[step.id].get(home)
            if first is None or network.is_customers(home):
                continue
            elements = tuple(dict.fromkeys((first, step.id, adjacency.target)))
            yield Candidate("ping_pong", elements, _why(network, first, adjacency), "case assignment")


def _why(network: StepNetwork, first: str, adjacency: Adjacency) -> str:
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
        home=network.called(back.lane),
        lane=network.called(step.lane),
        first=network.called(first),
        step=network.called(step.id),
        last=network.called(back.id),
        often=times(network.visits[step.id] * adjacency.probability) if network.visits else "",
    )


def _brought(network: StepNetwork) -> dict[str, dict[str, str]]:
    """Return the lanes from which work can have come to the lane of each step of the organisation, by a step there."""
    brought: dict[str, dict[str, str]] = {step: {} for step in network.steps}
    waiting = [(step.id, step.id) for step in network.steps.values() if not network.is_customers(step.lane)]
    for origin, step in waiting:
        home, lane = network.steps[origin].lane, network.steps[step].lane
        for adjacency in network.following[step]:
            there = network.steps[adjacency.target].lane
            goes_on = there != home if step == origin else there == lane
            if goes_on and not network.is_customers(there) and home not in brought[adjacency.target]:
                brought[adjacency.target][home] = origin
                waiting.append((origin, adjacency.target))
    return brought
