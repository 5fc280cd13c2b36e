"""What the reader of a table left out, and what it guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.i18n import translate, translate_plural

MAX_SHOWN_REMARKS = 2
"""A message of the window contains the first remarks only."""


class RowRejected(CommandRejected):
    """A row that cannot be understood; `reason` is the end of a sentence."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(translate("Refusal", "Row {number}: {reason}.").format(number=number, reason=reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class OmittedRow:
    """A row that did not become a step, or lost one of its flows."""

    number: int
    name: str
    sentence: str
    reason: str
    """The reason as the end of a sentence."""
    is_flow: bool = False
    """Whether only a flow is missing."""


@dataclass(slots=True)
class TableRemarks:
    """Collects remarks; a reader without one rejects the whole table at the first error."""

    title: str = ""
    """The text above the header."""
    omitted: list[OmittedRow] = field(default_factory=list)
    guesses: list[str] = field(default_factory=list)
    """Sentences in the language of the program."""

    def omit(self, number: int, name: str, error: CommandRejected, *, is_flow: bool = False) -> None:
        """Record that a row, or one of its flows, was left out."""
        reason = error.reason if isinstance(error, RowRejected) else str(error).rstrip(".")
        self.omitted.append(OmittedRow(number, " ".join(name.split()), str(error), reason, is_flow))

    def guess(self, sentence: str) -> None:
        """Record a guess, once."""
        if sentence not in self.guesses:
            self.guesses.append(sentence)

    def sentences(self) -> list[str]:
        """Return all remarks."""
        return [row.sentence for row in self.omitted] + self.guesses

    def summary(self) -> str:
        """Return the first remarks, and how many others there are; empty without remarks."""
        return first_sentences(self.sentences())


def first_sentences(sentences: Sequence[str]) -> str:
    """Return the first sentences of a message, and how many others there are."""
    more = len(sentences) - MAX_SHOWN_REMARKS
    shown = list(sentences[:MAX_SHOWN_REMARKS])
    return " ".join([*shown, translate_plural("Table", "%Ln more remark(s).", more)] if more > 0 else shown)


def lane_guess(title: str) -> str:
    """Return the remark that a column was taken for the lanes."""
    return translate("Table", "The table has no column for lanes; “{title}” became the lanes.").format(title=title)


def duplicate_guess(title: str, other: str) -> str:
    """Return the remark that one of two columns with the same meaning was read."""
    return translate("Table", "“{title}” means the same as “{other}”; it went into the description.").format(
        title=title, other=other
    )


def matrix_guess() -> str:
    """Return the remark that a matrix became a path."""
    return translate(
        "Table",
        "The table is a matrix of lanes and phases; its steps are connected phase by phase, from top to bottom.",
    )


def default_lane_guess(name: str) -> str:
    """Return the remark that the steps got a lane that the table does not name."""
    return translate("Table", "The table names no lane; its steps are in the lane “{name}”.").format(name=name)


def lane_kind_guess(name: str, kind: str) -> str:
    """Return the remark about the kind of a new lane; `kind` is its name within a sentence."""
    return translate("Table", "Kind of the new lane “{name}”: {kind}.").format(name=name, kind=kind)
