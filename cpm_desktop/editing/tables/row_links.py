"""Links between the rows of a table: which step follows which."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.editing.tables.rows import PastedRow
from cpm_desktop.i18n import translate
from cpm_desktop.model.search_text import normalized_for_search

END_MARKERS = frozenset({"-", "\u2013", "\u2014"})
"""Values of `next` that end the path."""


class RowLink(NamedTuple):
    """A flow from a row to another row, by their positions, or to an existing step, by its id."""

    source: int
    target: int | str
    label: str = ""


def link_rows(rows: Sequence[PastedRow], existing_steps: Mapping[str, str]) -> list[RowLink]:
    """Return the links between rows that are steps; `existing_steps` are ids of steps by their normalized names.

    `next` names the following steps, separated by semicolons, each with an optional label and a colon before it: “yes:
    Pay; no: Cancel”. A name refers to the next row below with that name, else the first one above, else an existing
    step. A dash means that nothing follows. An empty cell means the next row that is not an alternative, because
    alternatives do not follow each other. Raises CommandRejected where a name is unknown.
    """
    places: dict[str, list[int]] = {}
    for row_index, row in enumerate(rows):
        places.setdefault(normalized_for_search(row["step"]), []).append(row_index)
    links_by_row = [
        [_resolve_link(row, row_index, name, places, existing_steps) for name in _next_names(row["next"])]
        for row_index, row in enumerate(rows)
    ]
    alternatives = {link.target for exits in links_by_row if len(exits) > 1 for link in exits}
    links: list[RowLink] = []
    next_position: int | None = None
    for row_index in reversed(range(len(rows))):
        if rows[row_index]["next"]:
            links += reversed(links_by_row[row_index])
        elif next_position is not None:
            links.append(RowLink(row_index, next_position))
        if row_index not in alternatives:
            next_position = row_index
    return links[::-1]


def _next_names(cell: str) -> list[str]:
    return (
        [] if cell in END_MARKERS else [name for part in cell.replace("；", ";").split(";") if (name := part.strip())]
    )


def _resolve_link(
    row: PastedRow, position: int, name: str, positions: Mapping[str, list[int]], existing_steps: Mapping[str, str]
) -> RowLink:
    label, _, target_text = name.replace("：", ":").partition(":")
    for step_name, words in ((name, ""), (target_text, label.strip())):
        key = normalized_for_search(step_name)
        if key in positions:
            below = bisect_right(positions[key], position)
            return RowLink(position, positions[key][below if below < len(positions[key]) else 0], words)
        if key in existing_steps:
            return RowLink(position, existing_steps[key], words)
    raise row.rejection(translate("Refusal", "there is no step called “{name}”").format(name=name))
