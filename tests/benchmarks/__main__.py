"""Measure everything on models of several sizes and print a table, each figure with its share of the budget."""

from __future__ import annotations

import argparse
import os

from tests.benchmarks import headless_benchmarks, window_benchmarks
from tests.benchmarks.generated_models import generated_document
from tests.benchmarks.measurement import Measurement
from tests.benchmarks.result_tables import bpmn_js_table, measurement_table
from tests.benchmarks.ui_freezes import measure_freezes, print_freezes

SIZES = (100, 1_000, 10_000)
FREEZES_HELP = (
    "instead: how long the window does not answer, for everything one can do, or for what has these words in its name"
)


def main() -> None:
    """Measure the sizes asked for, smallest first, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("steps", nargs="*", type=int, default=list(SIZES), help="sizes, default: %(default)s")
    parser.add_argument("--stalls", metavar="WORDS", nargs="?", const="", help=FREEZES_HELP)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given = parser.parse_args()
    sizes = sorted(given.steps)
    if given.stalls is not None:
        for steps in sizes:
            print(f"Measuring {steps:,} steps …", flush=True)
            print_freezes(measure_freezes(steps, given.stalls))
        return
    figures: list[Measurement] = [
        window_benchmarks.measure_start(sizes[0]),
        *headless_benchmarks.measure_report(sizes[0]),
    ]
    figures += headless_benchmarks.measure_simulation(sizes[0])
    for steps in sizes:
        print(f"Measuring {steps:,} steps …", flush=True)
        document = generated_document(steps)
        figures += window_benchmarks.measure_window(document, steps)
        figures += headless_benchmarks.measure_without_window(document, steps)
    print(measurement_table(figures))
    print("Percentages are shares of the budget; growth is the largest size against the one before.\n")
    print(bpmn_js_table(figures))


if __name__ == "__main__":
    main()
