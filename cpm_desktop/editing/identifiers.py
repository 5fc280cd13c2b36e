"""New ids: short, readable, and never one that another thing has."""

from __future__ import annotations

from itertools import chain

from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario

_MAX_NUMBER_DIGITS = 9
_MAX_PREFIX_LENGTH = 48


def new_id(within: Document | Scenario, prefix: str) -> str:
    """Return an id that no element has: `prefix` and the number after the highest one in use.

    Give the document rather than one of its scenarios wherever there is one: across scenarios, the same id means the
    same thing, so a new thing needs an id that no scenario knows.
    """
    return IdGenerator(within).new_id(prefix)


class IdGenerator:
    """Hands out many new ids, each only once."""

    def __init__(self, *within: Document | Scenario) -> None:
        parts = (it.scenarios.values() if isinstance(it, Document) else (it,) for it in within)
        scenarios = chain.from_iterable(parts)
        self._used_ids = set().union(
            *(getattr(scenario, group).keys() for scenario in scenarios for group in ELEMENT_GROUPS)
        )
        self._highest_numbers: dict[str, int] = {}

    def new_id(self, prefix: str) -> str:
        """Return `prefix` and a number that nothing with this prefix has."""
        prefix = prefix[:_MAX_PREFIX_LENGTH]
        number = self._highest_numbers.get(prefix) or self._highest_number(prefix)
        while True:
            number += 1
            if f"{prefix}{number}" not in self._used_ids:
                break
        self._highest_numbers[prefix] = number
        self._used_ids.add(f"{prefix}{number}")
        return f"{prefix}{number}"

    def _highest_number(self, prefix: str) -> int:
        start, longest = len(prefix), len(prefix) + _MAX_NUMBER_DIGITS
        tails = [key[start:] for key in self._used_ids if key.startswith(prefix) and len(key) <= longest]
        return max(map(int, filter(str.isdigit, tails)), default=0)
