"""Messages pass between participants, and notifications inform customers."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding, called
from cpm_desktop.analysis.crossings.sides import customer_side, lane_of
from cpm_desktop.model.document import Scenario


def check_messages(scenario: Scenario) -> Iterator[Finding]:
    """Yield messages within one lane, and those that start or end at a decision or a parallel gateway (BPMN 2.0)."""
    for flow in scenario.flows.values():
        if flow.kind != "message":
            continue
        if lane_of(scenario, flow.source) == lane_of(scenario, flow.target):
            lane = called(scenario, lane_of(scenario, flow.source))
            message = f"The message {called(scenario, flow.id)} stays within {lane}: a sequence flow says that better."
            yield Finding("message_within_lane", "warning", (flow.id,), message)
        for end in (flow.source, flow.target):
            if end in scenario.nodes and scenario.nodes[end].kind in {"decision", "parallel"}:
                message = f"A message starts or ends at {called(scenario, end)}, which does nothing with it."
                yield Finding("message_at_gateway", "warning", (flow.id, end), message)


def check_notifications(scenario: Scenario) -> Iterator[Finding]:
    """Yield notifications that do not go from the organisation to a customer."""
    of_customer = customer_side(scenario)
    for flow in scenario.flows.values():
        if flow.kind != "notification":
            continue
        if not of_customer(lane_of(scenario, flow.target)):
            message = f"The notification {called(scenario, flow.id)} informs no customer: it counts nowhere."
            yield Finding("notification_without_customer", "warning", (flow.id,), message)
        elif of_customer(lane_of(scenario, flow.source)):
            message = f"The notification {called(scenario, flow.id)} comes from a customer: it counts nowhere."
            yield Finding("notification_by_customer", "warning", (flow.id,), message)
