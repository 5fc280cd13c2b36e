"""Contacts and data entries that a case repeats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.candidates.candidate import Candidate, frequency_text
from cpm_desktop.analysis.candidates.changes import ChangeInTurn, IdeaChange, RemoveExits, RemoveSteps, edit_steps
from cpm_desktop.analysis.candidates.self_service import PHYSICAL_CHANNELS
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.analysis.case.flow_probabilities import decision_exits, followed_flows
from cpm_desktop.graphs.reachability import reversed_edges, two_origins
from cpm_desktop.i18n import quote, shortened_list, translate, translate_plural
from cpm_desktop.model.elements import Flow, Step


def duplicate_contacts(network: StepNetwork) -> Iterator[Candidate]:
    """Yield each contact reason that one case can have at several steps with a contact to the organisation.

    A visit or a parcel is not a repeated question. The exits that lead a case to a later contact are removed; a contact
    to which only such cases come is removed itself.
    """
    steps_by_reason: dict[str, list[str]] = {}
    for step in network.steps.values():
        if network.is_customer_lane(step.lane) and step.reason.strip() and _asks_organisation(network, step):
            steps_by_reason.setdefault(" ".join(step.reason.casefold().split()), []).append(step.id)
    for _, steps, later in _groups_in_one_case(network, steps_by_reason):
        change = _without_repeats(network, steps, later)
        if change is not None:
            reason = " ".join(network.steps[steps[0]].reason.split())
            explanation = _same_reason_explanation(network, steps, reason)
            yield Candidate("duplicate_contact", steps, explanation, "contact reduction", change)


def duplicate_data(network: StepNetwork) -> Iterator[Candidate]:
    """Yield data items that one case can have to enter at several steps; items with a step in common are one idea.

    The later steps do not ask for the items again. A later step that is waste and asks for nothing else is removed.
    """
    steps_by_item: dict[str, list[str]] = {}
    for step in network.steps.values():
        for item in dict.fromkeys(step.data):
            steps_by_item.setdefault(item, []).append(step.id)
    later_by_item = {}
    groups: list[tuple[list[str], list[str]]] = []
    for item, steps, later in _groups_in_one_case(network, steps_by_item):
        later_by_item[item] = later
        overlapping = [group for group in groups if not set(steps).isdisjoint(group[1])]
        items = [one for group in overlapping for one in group[0]]
        joined = dict.fromkeys([step for group in overlapping for step in group[1]] + [*steps])
        groups = [group for group in groups if group not in overlapping] + [([*items, item], list(joined))]
    for items, members in groups:
        explanation = _repeated_entry_explanation(network, members, items)
        change = _without_entries(network, {item: later_by_item[item] for item in items})
        yield Candidate("duplicate_data", tuple(members), explanation, "task elimination", change)


def _without_repeats(network: StepNetwork, steps: Sequence[str], later: Sequence[str]) -> IdeaChange | None:
    """Return the change by which no case comes to a later contact after another one of the group, if possible."""
    successors = case_successors(network.scenario)
    exits, flows = decision_exits(network.scenario), followed_flows(network.scenario)
    removed_exits: list[str] = []
    removed_steps: list[str] = []
    origins, members = two_origins(successors, steps), set(steps)
    flows_by_target: dict[str, list[Flow]] = {}
    for flow in flows:
        flows_by_target.setdefault(flow.target, []).append(flow)
    for step in later:
        entering = flows_by_target.get(step, [])
        repeating = [flow for flow in entering if flow.source in members or {*origins.get(flow.source, ())} - {step}]
        removed_exits += [flow.id for flow in repeating if len(exits.get(flow.source, ())) > 1]
        if len(repeating) == len(entering) and not any(flow.source in exits for flow in repeating):
            removed_steps.append(step)
    changes: list[IdeaChange] = [RemoveExits(tuple(removed_exits))] if removed_exits else []
    changes += [RemoveSteps(tuple(removed_steps))] if removed_steps else []
    return ChangeInTurn(tuple(changes)) if changes else None


def _without_entries(network: StepNetwork, later_by_item: Mapping[str, Sequence[str]]) -> IdeaChange:
    dropped: dict[str, set[str]] = {}
    for item, steps in later_by_item.items():
        for step in steps:
            dropped.setdefault(step, set()).add(item)
    useless = [key for key, items in dropped.items() if _only_repeats(network.steps[key], items)]
    data = {
        key: {"data": tuple(item for item in network.steps[key].data if item not in items)}
        for key, items in dropped.items()
        if key not in useless
    }
    return ChangeInTurn((edit_steps(data), RemoveSteps(tuple(useless))))


def _only_repeats(step: Step, items: set[str]) -> bool:
    return step.value == "waste" and items.issuperset(step.data)


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


def _asks_organisation(network: StepNetwork, step: Step) -> bool:
    adjacent = network.outgoing[step.id]
    reaches = any(not network.is_customer_lane(network.steps[adjacency.target].lane) for adjacency in adjacent)
    return reaches and step.channel not in PHYSICAL_CHANNELS


def _groups_in_one_case(
    network: StepNetwork, groups: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Yield the steps of each group that one case can visit one after the other, and those of them that come later.

    In a loop every step can come later; then the first one in document order counts as the first.
    """
    successors = case_successors(network.scenario)
    predecessors = reversed_edges(successors)
    for name, group in groups.items():
        steps = [*group]
        if len(steps) < 2:
            continue
        before = two_origins(successors, steps)
        later = [step for step in steps if {*before.get(step, ())} - {step}]
        after = two_origins(predecessors, later)
        known_later = set(later)
        together = tuple(step for step in steps if step in known_later or {*after.get(step, ())} - {step})
        if len(together) > 1:
            yield name, together, tuple(later[1:] if len(later) == len(together) else later)
