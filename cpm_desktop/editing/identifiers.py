"""New ids: short, readable, and never one that another thing has."""

from __future__ import annotations

from itertools import chain

from cpm_desktop.model.document import GROUPS, Document, Scenario

_LONGEST_NUMBER = 9
_LONGEST_PREFIX = 48


def new_id(within: Document | Scenario, prefix: str) -> str:
    """Return an id that no element has: `prefix` and the number after the highest one in use.

    Give the document rather than one of its scenarios wherever there is one: across scenarios, the same id means the
    same thing, so a new thing needs an id that no scenario knows.
    """
    return IdSource(within).new(prefix)


class IdSource:
    """Hands out many new ids, each only once."""

    def __init__(self, *within: Document | Scenario) -> None:
        parts = (it.scenarios.values() if isinstance(it, Document) else (it,) for it in within)
        scenarios = chain.from_iterable(parts)
        self._taken = set().union(*(getattr(scenario, group).keys() for scenario in scenarios for group in GROUPS))
        self._highest: dict[str, int] = {}

    def new(self, prefix: str) -> str:
        """Return `prefix` and a number that nothing with this prefix has."""
        prefix = prefix[:_LONGEST_PREFIX]
        number = self._highest.get(prefix) or self._highest_number(prefix)
        while True:
            number += 1
            if f"{prefix}{number}" not in self._taken:
                break
        self._highest[prefix] = number
        self._taken.add(f"{prefix}{number}")
        return f"{prefix}{number}"

    def _highest_number(self, prefix: str) -> int:
        start, longest = len(prefix), len(prefix) + _LONGEST_NUMBER
        tails = [key[start:] for key in self._taken if key.startswith(prefix) and len(key) <= longest]
        return max(map(int, filter(str.isdigit, tails)), default=0)
