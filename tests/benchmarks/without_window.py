"""What needs no window: files, commands, layout and PDF."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median

from cpm_desktop.analysis.candidates.candidate_search import candidates
from cpm_desktop.analysis.paths.path_search import find_paths
from cpm_desktop.analysis.scenario_metrics import scenario_metrics as all_figures
from cpm_desktop.analysis.simulation.simulation import simulate
from cpm_desktop.cli import main as command_line
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.session import Session
from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.completion import document_with_missing_places
from cpm_desktop.layout.placement import Placement, compute_placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.printing.diagram_export import scenario_diagram
from cpm_desktop.printing.diagram_pdf import write_diagram_pdf
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.files import FILE_SUFFIX, load_document, save_document
from tests.benchmarks import budgets
from tests.benchmarks.generated_models import generated_document
from tests.benchmarks.measurement import Figure, durations, seconds

LARGE = 5_000
"""From here on the slow things are done once."""
MOVED = "s50"
"""A step in the middle of even the smallest model."""


def figures(document: Document, steps: int) -> Iterator[Figure]:
    """Measure everything on `document`, which has `steps` steps and a layout."""
    yield from _file_figures(document, steps)
    yield Figure(budgets.COMMAND, steps, _command(document))
    for what, work in WORKS.items():
        fresh = [_fresh(document) for _ in range(1 if steps >= LARGE else 3)]
        yield Figure(what, steps, median(durations(partial(work, scenario) for scenario in fresh)))


def report_figures(column: int) -> Iterator[Figure]:
    """Measure the report of a model of its own size through the command line, where that can write one."""
    with tempfile.TemporaryDirectory() as folder:
        file, target = Path(folder, f"model{FILE_SUFFIX}"), Path(folder, "report.pdf")
        save_document(generated_document(200), file)
        command = ["export", str(file), "--output", str(target), "--as", "report"]
        statuses: list[int] = []
        times = durations((lambda: statuses.append(command_line.main(command))) for _ in range(3))
        if not any(statuses):
            yield Figure(budgets.REPORT, column, median(times))


def simulation_figures(column: int) -> Iterator[Figure]:
    """Measure the simulation of a model of its own size."""
    document = generated_document(200)
    times = durations(partial(simulate, _fresh(document)) for _ in range(3))
    yield Figure(budgets.CASES, column, median(times))


def _lay_out(scenario: Scenario) -> None:
    _routed(with_changes(scenario, layout=compute_layout(scenario, node_size)))


def _diagram(scenario: Scenario) -> None:
    write_diagram_pdf(*scenario_diagram(scenario), BytesIO())


WORKS: dict[str, Callable[[Scenario], object]] = {
    budgets.MARKS: marks_of,
    budgets.FIGURES: all_figures,
    budgets.WAYS: lambda scenario: (find_paths(scenario), candidates(scenario)),
    budgets.LAYOUT: _lay_out,
    budgets.DIAGRAM: _diagram,
}
"""What is done once with each scenario."""


def _file_figures(document: Document, steps: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        targets = [Path(folder, f"{number}{FILE_SUFFIX}") for number in range(5)]
        times = durations(partial(save_document, document, target) for target in targets)
        yield Figure(budgets.LOAD, steps, seconds(lambda: load_document(targets[0])))
        yield Figure(budgets.SAVE, steps, median(times))


def _command(document: Document) -> float:
    """Return the time from a command to the next routes: moving a step, settling, completing, placing, routing."""
    session = Session(document, prepare=lambda made: document_with_missing_places(made, node_size))
    placement = _routed(_first(session.document))

    def move() -> None:
        nonlocal placement
        scenario = _first(session.document)
        node, box = scenario.nodes[MOVED], scenario.layout.nodes[MOVED]
        places = {MOVED: NodePlacement(node.lane, node.phase, box.x + 1, box.y)}
        session.perform("Move", lambda made: move_nodes(made, scenario.id, places))
        placement = _routed(_first(session.document), placement)

    return seconds(move, 9)


def _first(document: Document) -> Scenario:
    return next(iter(document.scenarios.values()))


def _routed(scenario: Scenario, previous: Placement | None = None) -> Placement:
    """Return the placement of a scenario with every route found."""
    placement = compute_placement(scenario, previous)
    for flow_id in scenario.flows:
        placement.route(flow_id)
    return placement


def _fresh(document: Document) -> Scenario:
    """Return an equal scenario of which nothing is remembered, so that each repetition does the whole work."""
    return _first(decode(encode(document)))
