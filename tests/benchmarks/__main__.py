"""Measure everything on models of several sizes and print a table, each value with its share of the budget."""

from __future__ import annotations

import argparse
import os

from tests.benchmarks import headless_benchmarks, window_benchmarks
from tests.benchmarks.generated_models import generated_document
from tests.benchmarks.layout_quality import print_layout_quality
from tests.benchmarks.measurement import Measurement
from tests.benchmarks.memory_growth import EDIT_COUNT, print_memory_growth
from tests.benchmarks.result_tables import bpmn_js_table, measurement_table
from tests.benchmarks.ui_freezes import measure_freezes, print_freezes

SIZES = (100, 1_000, 10_000)
FREEZES_HELP = (
    "measure instead how long each user action freezes the window; with NAME, only actions whose name contains it"
)
LAYOUT_HELP = "measure instead how well the automatic layout draws processes with and without phases"
MEMORY_HELP = (
    "measure instead how much memory grows over %(const)s random edits, or so many, and whether all can be undone"
)


def main() -> None:
    """Measure the requested sizes, smallest first, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("steps", nargs="*", type=int, default=list(SIZES), help="sizes, default: %(default)s")
    parser.add_argument("--freezes", metavar="NAME", nargs="?", const="", help=FREEZES_HELP)
    parser.add_argument("--layout", action="store_true", help=LAYOUT_HELP)
    parser.add_argument("--memory", metavar="EDITS", nargs="?", type=int, const=EDIT_COUNT, help=MEMORY_HELP)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    arguments = parser.parse_args()
    sizes = sorted(arguments.steps)
    if arguments.freezes is not None:
        for steps in sizes:
            print(f"Measuring {steps:,} steps …", flush=True)
            print_freezes(measure_freezes(steps, arguments.freezes))
        return
    if arguments.layout:
        for steps in sizes:
            print_layout_quality(steps)
        return
    if arguments.memory is not None:
        for steps in sizes:
            print(f"Editing {steps:,} steps …", flush=True)
            print_memory_growth(steps, arguments.memory)
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
    print("Percentages are shares of the budget; growth is the ratio of the two largest sizes.\n")
    print(bpmn_js_table(figures))


if __name__ == "__main__":
    main()
