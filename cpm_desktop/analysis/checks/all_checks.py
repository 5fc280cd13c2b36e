"""All consistency checks of one scenario."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from cpm_desktop.analysis.checks.annotations import check_annotations
from cpm_desktop.analysis.checks.blueprint_lines import check_blueprint_lines, check_has_customer
from cpm_desktop.analysis.checks.branches import (
    check_message_triggered_branches,
    check_parallel_blocks,
    check_several_exits,
)
from cpm_desktop.analysis.checks.contradictions import check_measured_metrics, check_rework_probabilities
from cpm_desktop.analysis.checks.customer_absence import check_customer_absence
from cpm_desktop.analysis.checks.customer_links import check_channels, check_out_of_sight
from cpm_desktop.analysis.checks.decisions import check_exits, check_probabilities
from cpm_desktop.analysis.checks.finding import FINDING_LEVELS, Finding, with_capital
from cpm_desktop.analysis.checks.flows import check_duplicate_flows, check_self_loops
from cpm_desktop.analysis.checks.knowledge import (
    check_decision_rules,
    check_exit_evidence,
    check_missing_costs,
    check_touchpoint_measures,
)
from cpm_desktop.analysis.checks.measures import (
    check_competitor_measures,
    check_dates,
    check_scores,
    check_what_if_base,
)
from cpm_desktop.analysis.checks.message_flows import check_messages, check_notifications
from cpm_desktop.analysis.checks.named_paths import check_named_paths
from cpm_desktop.analysis.checks.names import check_names
from cpm_desktop.analysis.checks.overlaps import check_overlaps
from cpm_desktop.analysis.checks.reachability import check_dead_ends, check_endless_loops, check_unreachable
from cpm_desktop.analysis.checks.starts_and_ends import check_flows_at_ends, check_starts_and_ends
from cpm_desktop.analysis.checks.usage import check_unused_lanes, check_unused_phases
from cpm_desktop.model.document import Scenario

ScenarioCheck: TypeAlias = Callable[[Scenario], Iterable[Finding]]

CHECKS: tuple[ScenarioCheck, ...] = (
    check_starts_and_ends,
    check_flows_at_ends,
    check_dead_ends,
    check_endless_loops,
    check_probabilities,
    check_competitor_measures,
    check_unreachable,
    check_exits,
    check_several_exits,
    check_parallel_blocks,
    check_message_triggered_branches,
    check_self_loops,
    check_duplicate_flows,
    check_messages,
    check_notifications,
    check_has_customer,
    check_blueprint_lines,
    check_out_of_sight,
    check_channels,
    check_unused_lanes,
    check_unused_phases,
    check_names,
    check_overlaps,
    check_annotations,
    check_scores,
    check_dates,
    check_named_paths,
    check_what_if_base,
    check_customer_absence,
    check_rework_probabilities,
    check_measured_metrics,
    check_missing_costs,
    check_decision_rules,
    check_exit_evidence,
    check_touchpoint_measures,
)
"""All checks, in the order of their findings within one level."""


def findings(scenario: Scenario) -> tuple[Finding, ...]:
    """Return all findings in `scenario`, errors first; none for a scenario without elements."""
    found = [replace(finding, message=with_capital(finding.message)) for check in CHECKS for finding in check(scenario)]
    return tuple(sorted(found, key=lambda finding: FINDING_LEVELS.index(finding.level)))
