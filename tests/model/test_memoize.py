"""A result is calculated once for a process, and dropped with it."""

import gc
import weakref
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.comparison.comparison import compare_scenarios
from cpm_desktop.analysis.paths.path_search import find_paths
from cpm_desktop.analysis.scenario_metrics import scenario_metrics
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.memoize import arguments, memoize, memoize_by_scenario
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.storage.files import load_document
from tests.analysis.process_builder import process

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "ordering.cpm.json"


class Result(dict[str, Annotation]):
    """A result that can be referenced weakly."""


def counting_function():
    calls: list[Scenario] = []

    def lanes(scenario):
        calls.append(scenario)
        return len(scenario.lanes)

    return memoize_by_scenario(lanes), calls


def test_result_is_memoized_for_an_unchanged_process():
    lanes, calls = counting_function()
    scenario = process("C customer", "A C", "")
    annotated = with_changes(scenario, annotations=ElementMap([Annotation(id="n", kind="note", targets=("A",))]))

    assert [lanes(scenario), lanes(scenario), lanes(annotated)] == [1, 1, 1]
    assert len(calls) == 1


def test_changed_process_is_calculated_again():
    lanes, calls = counting_function()
    scenario = process("C customer, S backstage", "A C, B C", "A B")

    lanes(scenario)
    assert lanes(with_changes(scenario, lanes=ElementMap([scenario.lanes["C"]]))) == 1
    lanes(with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(scenario.nodes["A"], name="Ask"))))
    lanes(with_changes(scenario, flows=scenario.flows.with_elements(with_changes(scenario.flows["A-B"], label="yes"))))
    assert len(calls) == 4


def test_old_processes_are_evicted():
    lanes, calls = counting_function()
    processes = [process("C customer", "", "") for _ in range(6)]

    for scenario in [*processes, processes[0]]:
        lanes(scenario)
    assert len(calls) == 7


def test_result_is_dropped_with_the_values_it_depends_on():
    calls: list[object] = []

    @memoize(arguments)
    def merged(one, other):
        calls.append(None)
        return Result({**one, **other})

    first, second = ElementMap([Annotation(id="n", kind="note")]), ElementMap([Annotation(id="m", kind="note")])
    result = weakref.ref(merged(first, second))
    assert result() is merged(first, second)
    assert len(calls) == 1
    del first
    assert result() is None


def test_address_of_a_dropped_value_is_not_mistaken_for_it():
    lanes, _ = counting_function()
    for number in range(200):
        names = ", ".join(f"L{lane} frontstage" for lane in range(1 + number % 3))
        assert lanes(process(names, "", "")) == 1 + number % 3


def test_results_are_right_in_several_threads():
    lanes, _ = counting_function()
    processes = [process(", ".join(f"L{lane} frontstage" for lane in range(1 + n)), "", "") for n in range(8)]

    def ask(_):
        return all(lanes(scenario) == number + 1 for number, scenario in enumerate(processes))

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(ask, range(200)))


def analysed_document_references() -> list[weakref.ref[object]]:
    """Analyse and compare the scenarios of a sample; return references to its values, which are closed then."""
    document = load_document(SAMPLE)
    scenarios = list(document.scenarios.values())
    for scenario in scenarios:
        scenario_metrics(scenario)
        marks_of(scenario, with_distances=True)
        find_paths(scenario)
        parallel_blocks(scenario)
        assert scenario.flows_by_element
    for before, after in pairwise(scenarios):
        compare_scenarios(before, after)
        difference(before.nodes, after.nodes)
    maps = [group for scenario in scenarios for group in scenario.element_groups.values() if group]
    return [weakref.ref(value) for value in (document, *scenarios, *maps)]


def test_closed_document_is_collected():
    references = analysed_document_references()
    gc.collect()
    assert [reference() for reference in references if reference() is not None] == []
