"""What the customer has to ask or somebody has to enter more than once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from cpm_desktop.analysis.candidates.candidate import Candidate, listed, times
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.reach import reached, successors, turned


def duplicate_contacts(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every reason for which a case can come to several steps that turn to the organisation."""
    turning: dict[str, list[str]] = {}
    for step in network.steps.values():
        if network.is_customers(step.lane) and step.reason.strip() and _turns_to_organisation(network, step.id):
            turning.setdefault(" ".join(step.reason.casefold().split()), []).append(step.id)
    for _, steps in _in_one_case(network, turning):
        reason = " ".join(network.steps[steps[0]].reason.split())
        often = f", together {times(sum(network.visits[step] for step in steps))}" if network.visits else ""
        named = listed(network.all_called(steps))
        why = f"At {named} the customer turns to the organisation for the same reason, “{reason}”{often}."
        yield Candidate("duplicate_contact", steps, why, "contact reduction")


def duplicate_data(network: StepNetwork) -> Iterator[Candidate]:
    """Yield the data items that a case can have to enter at several steps, together where these are the same steps."""
    entering: dict[str, list[str]] = {}
    for step in network.steps.values():
        for item in dict.fromkeys(step.data):
            entering.setdefault(item, []).append(step.id)
    items_of: dict[tuple[str, ...], list[str]] = {}
    for item, steps in _in_one_case(network, entering):
        items_of.setdefault(steps, []).append(item)
    for steps, items in items_of.items():
        named = listed([f"“{item}”" for item in items])
        verb = "is" if len(items) == 1 else "are"
        why = f"{named} {verb} entered more than once, at {listed(network.all_called(steps))}."
        yield Candidate("duplicate_data", steps, why, "task elimination")


def _turns_to_organisation(network: StepNetwork, step: str) -> bool:
    following = network.following[step]
    return any(not network.is_customers(network.steps[adjacency.target].lane) for adjacency in following)


def _in_one_case(network: StepNetwork, groups: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield those steps of each group that come after another one of it or before, where there are several."""
    following = successors(network.scenario)
    leading = turned(following)
    for name, group in groups.items():
        steps = [*group]
        if len(steps) > 1:
            later = reached(following, [other for step in steps for other in following[step]])
            earlier = reached(leading, [other for step in steps for other in leading[step]])
            together = tuple(step for step in steps if step in later or step in earlier)
            if len(together) > 1:
                yield name, together
