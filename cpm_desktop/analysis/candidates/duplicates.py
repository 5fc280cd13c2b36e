"""Contacts and data entries that a case repeats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.candidates.candidate import Candidate, frequency_text
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.graphs.reachability import reachable_from, reversed_edges
from cpm_desktop.i18n import quote, shortened_list, translate, translate_plural


def duplicate_contacts(network: StepNetwork) -> Iterator[Candidate]:
    """Yield each contact reason that one case can have at several steps with a contact to the organisation."""
    steps_by_reason: dict[str, list[str]] = {}
    for step in network.steps.values():
        if network.is_customer_lane(step.lane) and step.reason.strip() and _contacts_organisation(network, step.id):
            steps_by_reason.setdefault(" ".join(step.reason.casefold().split()), []).append(step.id)
    for _, steps in _groups_in_one_case(network, steps_by_reason):
        reason = " ".join(network.steps[steps[0]].reason.split())
        yield Candidate(
            "duplicate_contact", steps, _same_reason_explanation(network, steps, reason), "contact reduction"
        )


def duplicate_data(network: StepNetwork) -> Iterator[Candidate]:
    """Yield data items that one case can have to enter at several steps, grouped by these steps."""
    steps_by_item: dict[str, list[str]] = {}
    for step in network.steps.values():
        for item in dict.fromkeys(step.data):
            steps_by_item.setdefault(item, []).append(step.id)
    items_of: dict[tuple[str, ...], list[str]] = {}
    for item, steps in _groups_in_one_case(network, steps_by_item):
        items_of.setdefault(steps, []).append(item)
    for steps, items in items_of.items():
        yield Candidate("duplicate_data", steps, _repeated_entry_explanation(network, steps, items), "task elimination")


def _same_reason_explanation(network: StepNetwork, steps: Sequence[str], reason: str) -> str:
    step_names = shortened_list(network.quoted_names(steps))
    if not network.visits:
        text = translate(
            "Candidates", "The customer contacts the organisation for the same reason, “{reason}”: {steps}."
        )
        return text.format(steps=step_names, reason=reason)
    text = translate(
        "Candidates",
        "The customer contacts the organisation for the same reason, “{reason}”: {steps}, {often} in total.",
    )
    return text.format(
        steps=step_names, reason=reason, often=frequency_text(sum(network.visits[step] for step in steps))
    )


def _repeated_entry_explanation(network: StepNetwork, steps: Sequence[str], items: Sequence[str]) -> str:
    text = translate_plural("Candidates", "{items} (is/are) entered more than once: {steps}.", len(items))
    item_names = shortened_list([quote(item) for item in items])
    return text.format(items=item_names, steps=shortened_list(network.quoted_names(steps)))


def _contacts_organisation(network: StepNetwork, step: str) -> bool:
    adjacent = network.outgoing[step]
    return any(not network.is_customer_lane(network.steps[adjacency.target].lane) for adjacency in adjacent)


def _groups_in_one_case(
    network: StepNetwork, groups: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the steps of each group that one case can visit one after the other, if there are at least two."""
    successors = case_successors(network.scenario)
    predecessors = reversed_edges(successors)
    for name, group in groups.items():
        steps = [*group]
        if len(steps) > 1:
            later = reachable_from(successors, [other for step in steps for other in successors[step]])
            earlier = reachable_from(predecessors, [other for step in steps for other in predecessors[step]])
            together = tuple(step for step in steps if step in later or step in earlier)
            if len(together) > 1:
                yield name, together
