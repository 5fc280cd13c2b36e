"""Checks of decisions: at least two labelled exits, and probabilities that sum to one."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.case.flow_probabilities import decision_exits
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import LocalizedNumber, format_percent, translate, translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name

_TOLERANCE = 1e-6
"""The largest rounding error of a sum of probabilities."""


def check_probabilities(scenario: Scenario) -> Iterator[Finding]:
    """Yield every decision whose probabilities do not sum to one, or where some are missing."""
    for decision, exits in decision_exits(scenario).items():
        known = [flow.probability for flow in exits if flow.probability is not None]
        missing = len(exits) - len(known)
        total, name = sum(known), quoted_name(scenario, decision)
        if total > 1 + _TOLERANCE or (not missing and total < 1 - _TOLERANCE):
            message = translate("Checks", "The exits of {name} add up to {total}, not {all}.").format(
                name=name, total=format_percent(f"{LocalizedNumber(100 * total):.4g}"), all=format_percent("100")
            )
            yield Finding("weights_sum", "error", (decision, *(flow.id for flow in exits)), message)
        elif missing and len(exits) > 1:
            without_probability = tuple(flow.id for flow in exits if flow.probability is None)
            message = translate_plural(
                "Checks", "At {name}, %Ln exit(s) (has/have) no probability; the rest is split evenly.", missing
            ).format(name=name)
            yield Finding("weights_missing", "warning", (decision, *without_probability), message)


def check_exits(scenario: Scenario) -> Iterator[Finding]:
    """Yield every decision with a single exit, or with exits without a label."""
    for decision, exits in decision_exits(scenario).items():
        if len(exits) == 1:
            message = translate("Checks", "{decision} has only one exit, so it decides nothing.").format(
                decision=quoted_name(scenario, decision)
            )
            yield Finding("single_exit", "warning", (decision, exits[0].id), message)
            continue
        unlabelled = tuple(flow.id for flow in exits if not flow.label.strip())
        if unlabelled:
            message = translate_plural("Checks", "At {name}, %Ln exit(s) (has/have) no label.", len(unlabelled)).format(
                name=quoted_name(scenario, decision)
            )
            yield Finding("exit_label", "info", (decision, *unlabelled), message)
