"""Checks that there is a customer, and that all lines of the service blueprint can be drawn."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.crossings.blueprint_lines import LineName, boundaries
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.model.document import Scenario

_MESSAGES: dict[LineName, str] = {
    "interaction": QT_TRANSLATE_NOOP("Checks", "The line of interaction cannot be drawn: {reason}"),
    "visibility": QT_TRANSLATE_NOOP("Checks", "The line of visibility cannot be drawn: {reason}"),
    "internal": QT_TRANSLATE_NOOP("Checks", "The line of internal interaction cannot be drawn: {reason}"),
}


def check_has_customer(scenario: Scenario) -> Iterator[Finding]:
    """Yield a finding if there are nodes but no customer lane."""
    if scenario.nodes and all(lane.kind != "customer" for lane in scenario.lanes.values()):
        message = translate("Checks", "There is no customer lane, so there are no touchpoints and no customer effort.")
        yield Finding("no_customer", "warning", (), message)


def check_blueprint_lines(scenario: Scenario) -> Iterator[Finding]:
    """Yield a finding for every line that the order of the lanes makes impossible."""
    found = boundaries(scenario)
    for boundary in (found.interaction, found.visibility, found.internal):
        if boundary.misplaced_lane is not None:
            message = translate("Checks", _MESSAGES[boundary.line]).format(reason=boundary.reason)
            yield Finding("line_not_drawn", "warning", (boundary.misplaced_lane,), message)
