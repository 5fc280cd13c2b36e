"""Lay out the BPMN files of a folder, and compare the drawings with those of their authors in one table."""

from __future__ import annotations

import argparse
from pathlib import Path
from statistics import median
from time import process_time

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.value import with_changes
from tests.layout.corpus.bpmn_drawing import BpmnDrawing, read_bpmn
from tests.layout.corpus.drawing_measures import Measures, measures_of
from tests.paths import shared_corpus


def drawings_in(folder: Path) -> dict[str, BpmnDrawing]:
    """Return the readable drawings of a folder by file name."""
    found = {file.name: read_bpmn(file) for file in sorted(folder.glob("*.bpmn"))}
    return {name: drawing for name, drawing in found.items() if drawing is not None}


def authors_measures(drawing: BpmnDrawing) -> Measures:
    """Return the measures of the drawing in the file."""
    return measures_of(drawing.scenario.flows, drawing.boxes, drawing.routes)


def our_measures(drawing: BpmnDrawing) -> Measures:
    """Return the measures of the automatic layout of the same process."""
    scenario = drawing.scenario
    placement = compute_placement(with_changes(scenario, layout=compute_layout(scenario, node_size)))
    return measures_of(scenario.flows, placement.nodes, {key: placement.route(key) for key in scenario.flows})


def main() -> None:
    """Print the sum and the median of each measure, and the files in which the author's flows cross less."""
    parser = argparse.ArgumentParser(prog="python -m tests.layout.corpus", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="default: the shared corpus")
    folder = parser.parse_args().folder or shared_corpus("bpmn")
    drawings = drawings_in(folder)
    authors = {name: authors_measures(drawing) for name, drawing in drawings.items()}
    start = process_time()
    ours = {name: our_measures(drawing) for name, drawing in drawings.items()}
    seconds = process_time() - start
    print(f"{len(drawings)} files, {seconds / len(drawings) * 1000:.0f} ms each with measuring")
    print(f"{'':24}{'author':>10}{'ours':>10}{'median':>10}{'ours':>10}")
    for field in Measures._fields:
        columns = [[getattr(measures, field) for measures in all_of.values()] for all_of in (authors, ours)]
        sums, medians = [sum(column) for column in columns], [median(column) for column in columns]
        print(f"{field:24}{sums[0]:>10.0f}{sums[1]:>10.0f}{medians[0]:>10.2f}{medians[1]:>10.2f}")
    for name in drawings:
        if ours[name].crossings > authors[name].crossings:
            print(f"{name}: {authors[name].crossings} crossings by the author, {ours[name].crossings} by us")


if __name__ == "__main__":
    main()
