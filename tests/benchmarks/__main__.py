"""Measure everything on models of several sizes and print a table, each figure with its share of the budget."""

from __future__ import annotations

import argparse
import os

from tests.benchmarks import with_window, without_window
from tests.benchmarks.generated_models import generated_document
from tests.benchmarks.measurement import Figure
from tests.benchmarks.table import comparison, table
from tests.benchmarks.ui_freezes import stalls, tell

SIZES = (100, 1_000, 10_000)
STALLS = (
    "instead: how long the window does not answer, for everything one can do, or for what has these words in its name"
)


def main() -> None:
    """Measure the sizes asked for, smallest first, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("steps", nargs="*", type=int, default=list(SIZES), help="sizes, default: %(default)s")
    parser.add_argument("--stalls", metavar="WORDS", nargs="?", const="", help=STALLS)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given = parser.parse_args()
    sizes = sorted(given.steps)
    if given.stalls is not None:
        for steps in sizes:
            print(f"Measuring {steps:,} steps …", flush=True)
            tell(stalls(steps, given.stalls))
        return
    figures: list[Figure] = [with_window.start_figure(sizes[0]), *without_window.report_figures(sizes[0])]
    figures += without_window.simulation_figures(sizes[0])
    for steps in sizes:
        print(f"Measuring {steps:,} steps …", flush=True)
        document = generated_document(steps)
        figures += with_window.figures(document, steps)
        figures += without_window.figures(document, steps)
    print(table(figures))
    print("Percentages are shares of the budget; growth is the largest size against the one before.\n")
    print(comparison(figures))


if __name__ == "__main__":
    main()
