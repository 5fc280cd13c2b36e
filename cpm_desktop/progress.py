"""How far a long piece of work has come: told by those who do it, whichever layer they are in, shown by the editor."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias, TypeVar

ReportProgress: TypeAlias = Callable[[float], None]
"""Is told the share of the work that is done, from 0 to 1; raises StoppedError where the rest is not wanted."""

Item = TypeVar("Item")


class CancelledError(Exception):
    """The work is not wanted any more; nothing of it has been put anywhere."""


def ignore_progress(_share: float) -> None:
    """Take no notice."""


def subrange(report: ReportProgress, begin: float, end: float) -> ReportProgress:
    """Return whom a part of the work may tell its own share; the part goes from `begin` to `end` of the whole."""
    return lambda share: report(begin + share * (end - begin))


def iterate_with_subranges(items: Collection[Item], report: ReportProgress) -> Iterator[tuple[Item, ReportProgress]]:
    """Yield `items`, each with whom the work on it may tell its own share; all take the same part of the whole."""
    count = len(items)
    for number, item in enumerate(items):
        yield item, subrange(report, number / count, (number + 1) / count)


def iterate_with_progress(items: Collection[Item], report: ReportProgress) -> Iterator[Item]:
    """Yield `items`, telling before each how much of them is done."""
    total = len(items)
    for done, item in enumerate(items):
        report(done / total)
        yield item
