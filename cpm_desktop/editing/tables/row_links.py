"""Which rows of a table follow each other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.editing.tables.rows import PastedRow
from cpm_desktop.i18n import translate
from cpm_desktop.model.search_text import normalized_for_search

END_MARKERS = frozenset({"-", "\u2013", "\u2014"})
"""What stands in `next` where the way ends."""


class RowLink(NamedTuple):
    """A flow from a row to another one, by their positions, or to a step that was there before, by its id."""

    source: int
    target: int | str
    label: str = ""


def link_rows(rows: Sequence[PastedRow], existing_steps: Mapping[str, str]) -> list[RowLink]:
    """Return how rows that are steps follow each other; `known` are ids of steps by their folded names.

    `next` names the steps that follow, parted by semicolons, each with a label and a colon before it if need be:
    “yes: Pay; no: Cancel”. The name means the next row below that has it, else the first one above, else a step that
    was there before. A dash means that nothing follows. An empty cell means the next row that no choice leads to, for
    what is chosen between does not follow upon each other. Raises RefusedError where a name is unknown.
    """
    places: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        places.setdefault(normalized_for_search(row["step"]), []).append(place)
    named = [
        [_resolve_link(row, place, name, places, existing_steps) for name in _next_names(row["next"])]
        for place, row in enumerate(rows)
    ]
    chosen = {join.target for exits in named if len(exits) > 1 for join in exits}
    found: list[RowLink] = []
    onward: int | None = None
    for place in reversed(range(len(rows))):
        if rows[place]["next"]:
            found += reversed(named[place])
        elif onward is not None:
            found.append(RowLink(place, onward))
        if place not in chosen:
            onward = place
    return found[::-1]


def _next_names(cell: str) -> list[str]:
    return (
        [] if cell in END_MARKERS else [name for part in cell.replace("；", ";").split(";") if (name := part.strip())]
    )


def _resolve_link(
    row: PastedRow, position: int, name: str, positions: Mapping[str, list[int]], existing_steps: Mapping[str, str]
) -> RowLink:
    label, _, rest = name.replace("：", ":").partition(":")
    for said, words in ((name, ""), (rest, label.strip())):
        key = normalized_for_search(said)
        if key in positions:
            below = bisect_right(positions[key], position)
            return RowLink(position, positions[key][below if below < len(positions[key]) else 0], words)
        if key in existing_steps:
            return RowLink(position, existing_steps[key], words)
    raise row.rejection(translate("Refusal", "there is no step called “{name}”").format(name=name))
