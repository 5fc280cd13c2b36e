"""Properties of every perspective on every process."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import outcomes, visits
from cpm_desktop.analysis.metrics.effort import customer_steps
from cpm_desktop.analysis.metrics.interactions import expected_contacts, expected_replies
from cpm_desktop.analysis.metrics.times import lead_minutes, touch_minutes, wait_minutes
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.perspectives.view import view_of
from tests.layout.geometry import overlapping_pairs
from tests.layout.random_scenarios import estimated_size
from tests.layout.random_scenarios import scenarios as placed_scenarios
from tests.strategies import documents

PERSPECTIVES = (
    Perspective("departments"),
    Perspective("company"),
    Perspective("customer"),
    Perspective("system", "web"),
)
LANES = [("C", "customer"), ("D", "customer"), ("S", "frontstage"), ("B", "backstage"), ("T", "system")]


@st.composite
def processes(draw, kinds=("step", "step", "step", "decision", "end")):
    """Draw a process with one start and no splits: nodes other than ends and decisions have one exit."""
    count = draw(st.integers(1, 10))
    nodes = [{"id": "start", "kind": "start", "lane": draw(st.sampled_from("CDSB"))}]
    for number in range(count):
        node = {"id": f"n{number}", "kind": draw(st.sampled_from(kinds)), "lane": draw(st.sampled_from("CDSBT"))}
        if node["kind"] == "step":
            node |= {
                "name": f"Step {number}",
                "touch_minutes": draw(st.integers(0, 9)),
                "wait_minutes": draw(st.integers(0, 90)),
                "fail_probability": draw(st.sampled_from((0, 0.01))),
                "customer_present": draw(st.booleans()),
                "systems": draw(st.sampled_from(((), ("web",)))),
            }
        nodes.append(node)
    names = [node["id"] for node in nodes[1:]]
    flows = []
    for node in nodes:
        exits = {"end": 0, "decision": draw(st.integers(1, 3))}.get(node["kind"], 1)
        flows += [{"source": node["id"], "target": draw(st.sampled_from(names))} for _ in range(exits)]
    flows = [{**flow, "id": f"f{number}"} for number, flow in enumerate(flows)]
    lanes = [{"id": lane, "kind": kind, "name": lane} for lane, kind in LANES]
    return Scenario.model_validate({"id": "any", "lanes": lanes, "nodes": nodes, "flows": flows})


def always_ends(scenario):
    try:
        visits(scenario)
    except EndlessError:
        return False
    return True


@settings(max_examples=80)
@given(processes())
def test_company_totals_equal_the_department_totals(scenario):
    if not always_ends(scenario):
        return
    shown = view_of(scenario, Perspective("company")).scenario

    for measure in (customer_steps, touch_minutes, wait_minutes, lead_minutes, expected_contacts, expected_replies):
        assert measure(shown) == pytest.approx(measure(scenario), abs=1e-6), measure.__name__
    assert outcomes(shown) == pytest.approx(outcomes(scenario))


@settings(max_examples=80)
@given(processes(), st.sampled_from(PERSPECTIVES))
def test_view_keeps_visits_and_lead_time(scenario, perspective):
    if not always_ends(scenario):
        return
    shown, before = view_of(scenario, perspective).scenario, visits(scenario)

    for node, count in visits(shown).items():
        if node in before:
            assert count == pytest.approx(before[node], abs=1e-6)
    assert lead_minutes(shown) == pytest.approx(lead_minutes(scenario), abs=1e-6)


@settings(max_examples=25, deadline=None)
@given(documents(), st.sampled_from(PERSPECTIVES))
def test_view_is_a_valid_scenario_of_own_and_computed_elements(document, perspective):
    for scenario in document.scenarios.values():
        view = view_of(scenario, perspective)

        single = with_changes(view.scenario, based_on=None)
        assert not [*violations(Document(scenarios=ElementMap([single])))]
        for group, elements in view.scenario.element_groups.items():
            own = getattr(scenario, group)
            for element in elements:
                assert element in own or view.origins[element]
                assert (element in own) != (element in view.origins)
        known_ids = {key for group in scenario.element_groups.values() for key in group}
        assert known_ids.issuperset(key for ids in view.origins.values() for key in ids)


@settings(max_examples=25, deadline=None)
@given(placed_scenarios(), st.sampled_from(PERSPECTIVES))
def test_view_boxes_do_not_overlap_and_kept_elements_do_not_move(scenario, perspective):
    completed = with_missing_places(scenario, estimated_size)
    shown = view_of(completed, perspective, size_of=estimated_size).scenario
    complete = with_missing_places(shown, estimated_size)

    assert complete.layout.nodes == shown.layout.nodes
    boxes = compute_placement(complete).nodes
    assert not overlapping_pairs(boxes.values())
    for node, box in shown.layout.nodes.items():
        if node in completed.nodes and shown.nodes[node].lane == completed.nodes[node].lane:
            assert box == completed.layout.nodes[node]
