"""Benchmarks without a window: files, commands, layout and PDF."""

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
from tests.benchmarks.measurement import Measurement, durations, median_seconds

SINGLE_RUN_STEPS = 5_000
"""Number of steps from which slow tasks are measured only once."""
MOVED_STEP = "s50"
"""A step in the middle of any model, even of the smallest."""


def measure_without_window(document: Document, steps: int) -> Iterator[Measurement]:
    """Measure everything on `document`, which has `steps` steps and a layout."""
    yield from _measure_files(document, steps)
    yield Measurement(budgets.COMMAND, steps, _measure_command(document))
    for name, task in SCENARIO_TASKS.items():
        fresh = [_uncached_scenario(document) for _ in range(1 if steps >= SINGLE_RUN_STEPS else 3)]
        yield Measurement(name, steps, median(durations(partial(task, scenario) for scenario in fresh)))


def measure_report(column: int) -> Iterator[Measurement]:
    """Measure the report of a model with its own fixed size."""
    with tempfile.TemporaryDirectory() as folder:
        file, target = Path(folder, f"model{FILE_SUFFIX}"), Path(folder, "report.pdf")
        save_document(generated_document(200), file)
        command = ["export", str(file), "--output", str(target), "--as", "report"]
        statuses: list[int] = []
        times = durations((lambda: statuses.append(command_line.main(command))) for _ in range(3))
        if not any(statuses):
            yield Measurement(budgets.REPORT, column, median(times))


def measure_simulation(column: int) -> Iterator[Measurement]:
    """Measure the simulation of a model with its own fixed size."""
    document = generated_document(200)
    times = durations(partial(simulate, _uncached_scenario(document)) for _ in range(3))
    yield Measurement(budgets.SIMULATION, column, median(times))


def _lay_out(scenario: Scenario) -> None:
    _fully_routed(with_changes(scenario, layout=compute_layout(scenario, node_size)))


def _write_diagram(scenario: Scenario) -> None:
    write_diagram_pdf(*scenario_diagram(scenario)[:2], BytesIO())


SCENARIO_TASKS: dict[str, Callable[[Scenario], object]] = {
    budgets.MARKS: marks_of,
    budgets.ANALYSES: all_figures,
    budgets.PATHS: lambda scenario: (find_paths(scenario), candidates(scenario)),
    budgets.LAYOUT: _lay_out,
    budgets.DIAGRAM: _write_diagram,
}
"""Tasks that are measured once per scenario."""


def _measure_files(document: Document, steps: int) -> Iterator[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        targets = [Path(folder, f"{number}{FILE_SUFFIX}") for number in range(5)]
        times = durations(partial(save_document, document, target) for target in targets)
        yield Measurement(budgets.LOAD, steps, median_seconds(lambda: load_document(targets[0])))
        yield Measurement(budgets.SAVE, steps, median(times))


def _measure_command(document: Document) -> float:
    """Return the time from a command to the resulting routes: moving a step, consistency rules, layout, routing."""
    session = Session(document, prepare=lambda document: document_with_missing_places(document, node_size))
    placement = _fully_routed(_first_scenario(session.document))

    def move() -> None:
        nonlocal placement
        scenario = _first_scenario(session.document)
        node, box = scenario.nodes[MOVED_STEP], scenario.layout.nodes[MOVED_STEP]
        places = {MOVED_STEP: NodePlacement(node.lane, node.phase, box.x + 1, box.y)}
        session.perform("Move", lambda document: move_nodes(document, scenario.id, places))
        placement = _fully_routed(_first_scenario(session.document), placement)

    return median_seconds(move, 9)


def _first_scenario(document: Document) -> Scenario:
    return next(iter(document.scenarios.values()))


def _fully_routed(scenario: Scenario, previous: Placement | None = None) -> Placement:
    """Return the placement of a scenario with every route calculated."""
    placement = compute_placement(scenario, previous)
    for flow_id in scenario.flows:
        placement.route(flow_id)
    return placement


def _uncached_scenario(document: Document) -> Scenario:
    """Return an equal scenario without cached results, so that each repetition calculates everything."""
    return _first_scenario(decode(encode(document)))
