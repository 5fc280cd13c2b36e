"""Contacts that customers could do without anybody's help."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, minutes, times
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.model.elements import Step

IN_PERSON = frozenset({"phone", "chat", "in_person"})
"""The channels in which somebody of the organisation has to be there at once."""


def self_service_contacts(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every contact that takes a person of the organisation, but no judgement of theirs.

    The customer is present at the answering step, or comes by a channel that takes a person; the answer is not given by
    a system, is not what the customer pays for, and the case always goes on from it in the same way.
    """
    for step in network.steps.values():
        for adjacency in network.following[step.id] if network.is_customers(step.lane) else ():
            answering = network.steps[adjacency.target]
            if not _takes_a_person(network, step, answering) or network.next_step(answering.id) is None:
                continue
            often = f", {times(network.visits[step.id] * adjacency.probability)}" if network.visits else ""
            by = f" by {step.channel.replace('_', ' ')}" if step.channel else ""
            turned_to, answer = network.called(answering.lane), network.called(answering.id)
            time = minutes(answering.wait_minutes + answering.touch_minutes)
            why = (
                f"{network.called(step.id)} turns to {turned_to}{by} for {answer}{often}: "
                f"that takes {time} and no decision."
            )
            yield Candidate("self_service", (step.id, answering.id), why, "task automation")


def _takes_a_person(network: StepNetwork, step: Step, answering: Step) -> bool:
    helped = answering.customer_present or step.channel in IN_PERSON
    by_person = not network.is_customers(answering.lane) and not network.automated(answering)
    return helped and by_person and answering.value != "value_adding"
