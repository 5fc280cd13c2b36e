"""Checks of messages and notifications."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, lane_of
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_messages(scenario: Scenario) -> Iterator[Finding]:
    """Yield messages within one lane, and messages from or to a decision or parallel gateway (invalid in BPMN 2.0)."""
    for flow in scenario.flows.values():
        if flow.kind != "message":
            continue
        if lane_of(scenario, flow.source) == lane_of(scenario, flow.target):
            lane = quoted_name(scenario, lane_of(scenario, flow.source))
            message = translate(
                "Checks", "The message {flow} stays within {lane}. Use a sequence flow instead."
            ).format(flow=quoted_name(scenario, flow.id), lane=lane)
            yield Finding("message_within_lane", "warning", (flow.id,), message)
        for end in (flow.source, flow.target):
            if end in scenario.nodes and scenario.nodes[end].kind in {"decision", "parallel"}:
                message = translate("Checks", "A message starts or ends at {end}, where it has no effect.").format(
                    end=quoted_name(scenario, end)
                )
                yield Finding("message_at_gateway", "warning", (flow.id, end), message)


def check_notifications(scenario: Scenario) -> Iterator[Finding]:
    """Yield notifications that do not lead from the organisation to a customer."""
    is_customer_lane = customer_lane_test(scenario)
    for flow in scenario.flows.values():
        if flow.kind != "notification":
            continue
        if not is_customer_lane(lane_of(scenario, flow.target)):
            message = translate(
                "Checks", "The notification {flow} does not reach a customer, so metrics ignore it."
            ).format(flow=quoted_name(scenario, flow.id))
            yield Finding("notification_without_customer", "warning", (flow.id,), message)
        elif is_customer_lane(lane_of(scenario, flow.source)):
            message = translate(
                "Checks", "The notification {flow} comes from a customer, so metrics ignore it."
            ).format(flow=quoted_name(scenario, flow.id))
            yield Finding("notification_by_customer", "warning", (flow.id,), message)
