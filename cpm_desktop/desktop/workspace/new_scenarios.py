"""Ids and names of new scenarios."""

from __future__ import annotations

from itertools import count

from cpm_desktop.model.document import Document, ScenarioKind


def new_scenario_id(document: Document, kind: ScenarioKind) -> str:
    """Return an unused id for a scenario, such as “what_if_1”."""
    return next(new for new in (f"{kind}_{number}" for number in count(1)) if new not in document.scenarios)


def new_scenario_name(document: Document, preferred: str) -> str:
    """Return `preferred`, or with the first unused number after it where a scenario has this name."""
    taken = {scenario.name for scenario in document.scenarios.values()}
    numbered = (f"{preferred} {number}" for number in count(2))
    return preferred if preferred not in taken else next(name for name in numbered if name not in taken)
