"""A result is calculated once per process and evicted later."""

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.remembered import memoize_by_scenario
from cpm_desktop.model.value import with_changes
from tests.analysis.process_builder import process


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
