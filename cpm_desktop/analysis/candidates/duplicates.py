"""What the customer has to ask or somebody has to enter more than once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.candidates.candidate import Candidate, shortly_listed, times
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.reachability import successors
from cpm_desktop.graphs.reachability import reachable_from, reversed_edges
from cpm_desktop.i18n import quoted, translate


def duplicate_contacts(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every reason for which a case can come to several steps that turn to the organisation."""
    turning: dict[str, list[str]] = {}
    for step in network.steps.values():
        if network.is_customers(step.lane) and step.reason.strip() and _turns_to_organisation(network, step.id):
            turning.setdefault(" ".join(step.reason.casefold().split()), []).append(step.id)
    for _, steps in _in_one_case(network, turning):
        reason = " ".join(network.steps[steps[0]].reason.split())
        yield Candidate("duplicate_contact", steps, _same_reason(network, steps, reason), "contact reduction")


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
        yield Candidate("duplicate_data", steps, _entered_again(network, steps, items), "task elimination")


def _same_reason(network: StepNetwork, steps: Sequence[str], reason: str) -> str:
    named = shortly_listed(network.all_called(steps))
    if not network.visits:
        text = translate(
            "Candidates", "At {steps} the customer turns to the organisation for the same reason, “{reason}”."
        )
        return text.format(steps=named, reason=reason)
    text = translate(
        "Candidates",
        "At {steps} the customer turns to the organisation for the same reason, “{reason}”, together {often}.",
    )
    return text.format(steps=named, reason=reason, often=times(sum(network.visits[step] for step in steps)))


def _entered_again(network: StepNetwork, steps: Sequence[str], items: Sequence[str]) -> str:
    if len(items) == 1:
        text = translate("Candidates", "{items} is entered more than once, at {steps}.")
    else:
        text = translate("Candidates", "{items} are entered more than once, at {steps}.")
    named = shortly_listed([quoted(item) for item in items])
    return text.format(items=named, steps=shortly_listed(network.all_called(steps)))


def _turns_to_organisation(network: StepNetwork, step: str) -> bool:
    following = network.following[step]
    return any(not network.is_customers(network.steps[adjacency.target].lane) for adjacency in following)


def _in_one_case(network: StepNetwork, groups: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield those steps of each group that come after another one of it or before, where there are several."""
    following = successors(network.scenario)
    leading = reversed_edges(following)
    for name, group in groups.items():
        steps = [*group]
        if len(steps) > 1:
            later = reachable_from(following, [other for step in steps for other in following[step]])
            earlier = reachable_from(leading, [other for step in steps for other in leading[step]])
            together = tuple(step for step in steps if step in later or step in earlier)
            if len(together) > 1:
                yield name, together
