"""New ids: short, readable and unused."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario

_MAX_NUMBER_DIGITS = 9
_MAX_PREFIX_LENGTH = 48


def new_id(within: Document | Scenario, prefix: str) -> str:
    """Return an unused id: `prefix` and the number after the highest one in use.

    Pass the document rather than one of its scenarios where possible. The same id means the same element in all
    scenarios, so a new element needs an id that no scenario uses.
    """
    return IdGenerator(within).new_id(prefix)


class IdGenerator:
    """Generates new ids, each only once."""

    def __init__(self, *within: Document | Scenario) -> None:
        parts = (it.scenarios.values() if isinstance(it, Document) else (it,) for it in within)
        scenarios = chain.from_iterable(parts)
        self._used_ids = set().union(
            *(getattr(scenario, group).keys() for scenario in scenarios for group in ELEMENT_GROUPS)
        )
        self._highest_numbers: dict[str, int] = {}

    def reserve(self, ids: Iterable[str]) -> None:
        """Exclude `ids`, which other elements will get. Call this before the first new id."""
        self._used_ids.update(ids)

    def new_id(self, prefix: str) -> str:
        """Return `prefix` and an unused number."""
        prefix = prefix[:_MAX_PREFIX_LENGTH]
        number = self._highest_numbers.get(prefix) or self._highest_number(prefix)
        while True:
            number += 1
            if f"{prefix}{number}" not in self._used_ids:
                break
        self._highest_numbers[prefix] = number
        self._used_ids.add(f"{prefix}{number}")
        return f"{prefix}{number}"

    def new_id_like(self, element_id: str) -> str:
        """Return an unused id with the prefix of another: for `A12` an `A` with a number."""
        return self.new_id(element_id.rstrip("0123456789") or "n")

    def _highest_number(self, prefix: str) -> int:
        start, max_length = len(prefix), len(prefix) + _MAX_NUMBER_DIGITS
        tails = [key[start:] for key in self._used_ids if key.startswith(prefix) and len(key) <= max_length]
        return max(map(int, filter(str.isdigit, tails)), default=0)
