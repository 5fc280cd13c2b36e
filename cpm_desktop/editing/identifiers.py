"""New ids: short, readable, and never one that another thing has."""

from __future__ import annotations

from cpm_desktop.model.document import GROUPS, Document, Scenario

_LONGEST_NUMBER = 9


def new_id(within: Document | Scenario, prefix: str) -> str:
    """Return an id that no element has: `prefix` and the number after the highest one in use.

    Give the document rather than one of its scenarios wherever there is one: across scenarios, the same id means the
    same thing, so a new thing needs an id that no scenario knows.
    """
    scenarios = within.scenarios.values() if isinstance(within, Document) else (within,)
    taken = {key for scenario in scenarios for group in GROUPS for key in getattr(scenario, group)}
    return next_id(taken, prefix)


def next_id(taken: set[str], prefix: str) -> str:
    """Return `prefix` and the number after the highest one that follows it in `taken`."""
    start = len(prefix)
    tails = (key[start:] for key in taken if key.startswith(prefix))
    number = 1 + max((int(tail) for tail in tails if tail.isdigit() and len(tail) <= _LONGEST_NUMBER), default=0)
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"
