"""Columns: nodes in flow order, phase by phase."""

from cpm_desktop.graphs.back_edges import back_edges
from cpm_desktop.layout.layering import assign_layers
from cpm_desktop.layout.vertical_pairs import obstructed_pairs, vertical_pairs
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.benchmarks.generated_models import generated_document
from tests.layout.random_scenarios import small_scenario


def test_back_edge_leads_to_a_node_on_the_search_path():
    pairs = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d"), ("a", "d")]
    assert back_edges(["a", "b", "c", "d"], pairs) == {("c", "b")}


def test_forward_edge_is_not_a_back_edge_in_any_order():
    assert back_edges(["b", "a"], [("a", "b")]) == set()


def test_cycle_is_opened_at_one_edge():
    assert len(back_edges(["a", "b", "c"], [("a", "b"), ("b", "c"), ("c", "a")])) == 1


def test_columns_of_a_phase_precede_those_of_the_next():
    found = assign_layers(small_scenario())
    explore = [node for column in found.nodes[: found.column_counts[0]] for node in column]
    assert {small_scenario().nodes[node].phase for node in explore} == {"explore"}
    assert sum(found.column_counts) == len(found.nodes)


def test_node_without_a_phase_stays_with_its_neighbours():
    new = Step(id="Z", kind="step", lane="SALES")
    scenario = small_scenario()
    scenario = with_changes(
        scenario,
        nodes=scenario.nodes.with_elements(new),
        flows=scenario.flows.with_elements(Flow(id="z", source="E1", target="Z")),
    )
    found = assign_layers(scenario)
    assert any("Z" in column for column in found.nodes[found.column_counts[0] :])


def test_a_phase_without_nodes_has_no_columns():
    scenario = with_changes(small_scenario(), nodes=ElementMap(), flows=ElementMap())
    assert assign_layers(scenario).nodes == []
    assert assign_layers(scenario).column_counts == [0, 0]
    assert assign_layers(Scenario(id="s")).column_counts == [0]


def test_vertical_pairs_are_disjoint_and_prefer_adjacent_lanes():
    lanes = {"a": 0, "b": 1, "c": 0, "d": 5}
    assert vertical_pairs([("a", "d"), ("a", "b"), ("b", "c")], lanes) == {("a", "b")}


def test_vertical_pair_is_crowded_by_a_node_in_between():
    lanes = {"a": 0, "b": 2, "between": 1, "below": 3}
    assert obstructed_pairs({("a", "b")}, [["a", "b", "between"]], lanes) == {("a", "b")}
    assert obstructed_pairs({("a", "b")}, [["a", "b", "below"]], lanes) == set()
    assert obstructed_pairs({("a", "b")}, [["a", "between"], ["b"]], lanes) == set()


def test_columns_of_a_large_process_without_phases_are_not_crowded():
    scenario = next(iter(generated_document(2_000, placed=False).scenarios.values()))
    nodes = [with_changes(node, phase=None) for node in scenario.nodes.values()]
    scenario = with_changes(scenario, phases=ElementMap(), nodes=ElementMap(nodes))
    assert max(map(len, assign_layers(scenario).nodes)) < 40
