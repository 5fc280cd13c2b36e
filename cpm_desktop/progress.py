"""Progress of long tasks: reported by the functions of any layer, shown by the editor."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias, TypeVar

ReportProgress: TypeAlias = Callable[[float], None]
"""Receives the completed share of the work, from 0 to 1; raises CancelledError if the work was cancelled."""

Item = TypeVar("Item")


class CancelledError(Exception):
    """The work was cancelled; it has had no effect."""


def ignore_progress(_share: float) -> None:
    """Ignore the progress."""


def subrange(report: ReportProgress, begin: float, end: float) -> ReportProgress:
    """Return a function that receives the progress of the part of the work from `begin` to `end` of the whole."""
    return lambda share: report(begin + share * (end - begin))


def iterate_with_subranges(items: Collection[Item], report: ReportProgress) -> Iterator[tuple[Item, ReportProgress]]:
    """Yield `items`, each with a function that receives its own progress; all have equal shares of the whole."""
    count = len(items)
    for number, item in enumerate(items):
        yield item, subrange(report, number / count, (number + 1) / count)


def iterate_with_progress(items: Collection[Item], report: ReportProgress) -> Iterator[Item]:
    """Yield `items`, and report before each the share of items that are done."""
    total = len(items)
    for done, item in enumerate(items):
        report(done / total)
        yield item
