"""Customer lanes come first."""

from __future__ import annotations

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.value import with_changes


def put_customer_lanes_first(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with its customer lanes at the top. The order is otherwise the same."""
    if after.lanes is before.lanes:
        return after
    ids = sorted(after.lanes, key=lambda key: after.lanes[key].kind != "customer")
    return after if ids == list(after.lanes) else with_changes(after, lanes=after.lanes.with_order(ids))
