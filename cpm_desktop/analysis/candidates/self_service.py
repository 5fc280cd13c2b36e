"""Contacts that customers could complete without staff."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.candidates.candidate import Candidate, duration_text, frequency_text
from cpm_desktop.analysis.candidates.changes import EditSteps, edit_steps
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.adjacency import Adjacency
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import Step
from cpm_desktop.model.vocabulary.all_terms import term_name
from cpm_desktop.model.vocabulary.channels import CHANNELS

STAFFED_CHANNELS = frozenset(channel for channel, term in CHANNELS.items() if term.is_staffed)
"""The channels that need staff of the organisation immediately."""
PHYSICAL_CHANNELS = frozenset({"in_person", "post", "kiosk", "self_assembly"})
"""The channels in which people or things meet; a system cannot replace that."""
MAX_ANSWER_MINUTES = 10.0
"""Longer work on an answer is the judgement of a professional."""


def self_service_contacts(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every contact that needs staff of the organisation, but neither their judgement nor their hands.

    The customer uses a known channel from a distance, which needs staff, or is present at the answering step. The
    answer does not come from a system, is short and not value-adding, and the case always continues with the same step.
    A system then gives the answer at once.
    """
    for step in network.steps.values():
        for adjacency in network.outgoing[step.id] if network.is_customer_lane(step.lane) else ():
            answering = network.steps[adjacency.target]
            if not _needs_staff(network, step, answering) or network.next_step(answering.id) is None:
                continue
            yield Candidate(
                "self_service",
                (step.id, answering.id),
                _explanation(network, adjacency),
                "task automation",
                _change(network, step, answering),
            )


def _change(network: StepNetwork, step: Step, answering: Step) -> EditSteps:
    """Return the change by which a system gives the answer: in an automated lane, if there is one, without staff."""
    lanes = network.scenario.lanes.values()
    automated = next((lane.id for lane in lanes if lane.automated and lane.kind in {"frontstage", "system"}), None)
    answer: dict[str, object] = {
        "lane": automated or answering.lane,
        "touch_minutes": 0.0,
        "touch_range": None,
        "wait_minutes": 0.0,
        "wait_range": None,
        "cost": 0.0,
        "customer_present": False,
    }
    return edit_steps({step.id: {"channel": "web"}, answering.id: answer})


def _explanation(network: StepNetwork, adjacency: Adjacency) -> str:
    step, answering = network.steps[adjacency.source], network.steps[adjacency.target]
    text = _sentence_template(has_channel=bool(step.channel), is_counted=network.visits is not None)
    return text.format(
        step=network.quoted_name(step.id),
        lane=network.quoted_name(answering.lane),
        channel=term_name(step.channel or ""),
        answer=network.quoted_name(answering.id),
        often=frequency_text(network.visits[step.id] * adjacency.probability) if network.visits is not None else "",
        time=duration_text(answering.wait_minutes + answering.touch_minutes),
    )


def _sentence_template(*, has_channel: bool, is_counted: bool) -> str:
    if has_channel and is_counted:
        return translate(
            "Candidates",
            "At {step} the customer contacts {lane} (channel: {channel}) for {answer}, {often}. It "
            "takes {time} and needs no decision.",
        )
    if has_channel:
        return translate(
            "Candidates",
            "At {step} the customer contacts {lane} (channel: {channel}) for {answer}. It takes "
            "{time} and needs no decision.",
        )
    if is_counted:
        return translate(
            "Candidates",
            "At {step} the customer contacts {lane} for {answer}, {often}. It takes {time} and needs no decision.",
        )
    return translate(
        "Candidates", "At {step} the customer contacts {lane} for {answer}. It takes {time} and needs no decision."
    )


def _needs_staff(network: StepNetwork, step: Step, answering: Step) -> bool:
    is_remote = step.channel in CHANNELS and not {step.channel, answering.channel} & PHYSICAL_CHANNELS
    needs_help = answering.customer_present or step.channel in STAFFED_CHANNELS
    is_manual = not network.is_customer_lane(answering.lane) and not network.is_automated(answering)
    is_simple = answering.value != "value_adding" and answering.touch_minutes <= MAX_ANSWER_MINUTES
    return is_remote and needs_help and is_manual and is_simple
