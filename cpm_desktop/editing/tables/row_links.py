"""Links between the rows of a table: which step follows which."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.editing.tables.remarks import TableRemarks
from cpm_desktop.editing.tables.rows import PastedRow
from cpm_desktop.i18n import translate
from cpm_desktop.model.search_text import normalized_for_search

END_MARKERS = frozenset({"-", "\u2013", "\u2014"})
"""Values of `next` that end the path."""
_LABEL_BEHIND = re.compile(r"(.+?)\s*[(（]([^()（）]*)[)）]")


class RowLink(NamedTuple):
    """A flow from a row to another row, by their positions, or to an existing step, by its id."""

    source: int
    target: int | str
    label: str = ""


class RowNames(NamedTuple):
    """What names in `next` refer to."""

    places: Mapping[str, list[int]]
    """The positions of the rows with each normalized name."""
    numbers: Mapping[str, int]
    """The positions of the rows by their ids and their numbers."""
    existing: Mapping[str, str]
    """The ids of existing steps by their normalized names and by their ids."""

    def target(self, name: str, position: int) -> int | str | None:
        """Return the row or the existing step that a name in a row refers to, or None."""
        key = normalized_for_search(name)
        if key in self.places:
            below = bisect_right(self.places[key], position)
            return self.places[key][below if below < len(self.places[key]) else 0]
        return self.numbers.get(key.removesuffix("."), self.existing.get(key))


def link_rows(
    rows: Sequence[PastedRow], existing_steps: Mapping[str, str], remarks: TableRemarks | None = None
) -> list[RowLink]:
    """Return the links between rows that are steps; `existing_steps` are ids of steps by their normalized names.

    `next` names the following steps, separated by semicolons or commas, each with an optional label before it or in
    brackets behind it: “yes: Pay; no: Cancel”, “1 (no), 4 (yes)”. A name refers to the next row below with that name,
    else the first one above, else the row with this number or id, else an existing step. A dash means that nothing
    follows. An empty cell means the next row that is not an alternative, because alternatives do not follow each other.
    An unknown name is a remark; without `remarks`, it raises CommandRejected.
    """
    names = _row_names(rows, existing_steps)
    links_by_row = [_row_links(row, position, names, remarks) for position, row in enumerate(rows)]
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


def _row_names(rows: Sequence[PastedRow], existing_steps: Mapping[str, str]) -> RowNames:
    places: dict[str, list[int]] = {}
    numbers: dict[str, int] = {}
    for position, row in enumerate(rows):
        places.setdefault(normalized_for_search(row["step"]), []).append(position)
        for column in ("id", "number"):
            if row[column]:
                numbers.setdefault(normalized_for_search(row[column]).removesuffix("."), position)
    return RowNames(places, numbers, existing_steps)


def _row_links(row: PastedRow, position: int, names: RowNames, remarks: TableRemarks | None) -> list[RowLink]:
    links: list[RowLink] = []
    for part in _parts(row["next"], ";；"):
        pieces = [part]
        if _resolved(part, position, names) is None:
            several = _parts(part, ",，、")
            pieces = several if all(_resolved(piece, position, names) for piece in several) else [part]
        for piece in pieces:
            link = _resolved(piece, position, names)
            if link is not None:
                links.append(link)
                continue
            error = row.rejection(translate("Refusal", "there is no step called “{name}”").format(name=piece))
            if remarks is None:
                raise error
            remarks.omit(row.number, row["step"], error, is_flow=True)
    return links


def _parts(cell: str, separators: str) -> list[str]:
    parts = re.split(f"[{separators}\n]", cell)
    return [] if cell in END_MARKERS else [name for part in parts if (name := part.strip())]


def _resolved(name: str, position: int, names: RowNames) -> RowLink | None:
    """Return the link that a name means: as a whole, with a label before it, or with a label behind it."""
    label, _, behind_label = name.replace("：", ":").partition(":")
    in_brackets = _LABEL_BEHIND.fullmatch(name)
    readings = [(name, ""), (behind_label.strip(), label.strip())]
    if in_brackets:
        readings.append((in_brackets[1], in_brackets[2].strip()))
    for step_name, words in readings:
        target = names.target(step_name, position) if step_name else None
        if target is not None:
            return RowLink(position, target, words)
    return None
