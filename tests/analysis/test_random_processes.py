"""Properties of every process: the analyses never fail, and their results are consistent."""

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import outcomes, visits
from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.analysis.crossings.visibility import visibility_distances
from cpm_desktop.analysis.scenario_metrics import scenario_metrics
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import marks_of
from tests.analysis.process_builder import process

KINDS = ("start", "end", "step", "step", "step", "decision", "parallel")
CUSTOMERS = {"C", "D"}


@st.composite
def processes(draw, kinds=KINDS, flow_kinds=("sequence", "sequence", "message", "notification")):
    """Draw a valid scenario of up to nine nodes in four lanes, with flows of every kind between any two of them."""
    lanes = [("C", "customer"), ("D", "customer"), ("S", "frontstage"), ("B", "backstage")]
    names = [f"n{number}" for number in range(draw(st.integers(0, 9)))]
    kind_of = {name: draw(st.sampled_from(kinds)) for name in names}
    flows = []
    for number in range(draw(st.integers(0, 2 * len(names)))):
        kind = draw(st.sampled_from(flow_kinds))
        ends = st.sampled_from(names if kind == "sequence" else [*names, *(lane for lane, _ in lanes)])
        source, target = draw(ends), draw(ends)
        weighted = kind_of.get(source) == "decision" and draw(st.booleans())
        probability = draw(st.sampled_from((0, 0.25, 0.5, 1))) if weighted else None
        flow = {"id": f"f{number}", "source": source, "target": target, "kind": kind, "probability": probability}
        flows.append(flow)
    nodes = [{"id": name, "kind": kind_of[name], "lane": draw(st.sampled_from("CDSB"))} for name in names]
    lane_data = [{"id": lane, "kind": kind} for lane, kind in lanes]
    return Scenario.model_validate({"id": "any", "lanes": lane_data, "nodes": nodes, "flows": flows})


@given(processes())
def test_every_analysis_succeeds(scenario):
    marks = marks_of(scenario)
    shown = set(marks.handoffs) | set(marks.touchpoints)

    assert shown <= set(scenario.flows)
    assert set(visibility_distances(scenario)) <= set(scenario.nodes)
    for found in findings(scenario):
        assert all(scenario.element(element) for element in found.elements)
        assert found.message.endswith(".")


@given(processes())
def test_touchpoints_cross_the_customer_boundary_and_handoffs_do_not(scenario):
    def lane(element):
        return scenario.nodes[element].lane if element in scenario.nodes else element

    for item in touchpoints(scenario):
        flow = scenario.flows[item.flow]
        sides = (lane(flow.source) in CUSTOMERS, lane(flow.target) in CUSTOMERS)
        kinds = {(True, False): "contact", (False, True): "reply", (True, True): "meeting"}
        assert item.kind in {kinds[sides], "notification"}
    for handoff in handoffs(scenario):
        assert handoff.source_lane != handoff.target_lane
        assert not {handoff.source_lane, handoff.target_lane} & CUSTOMERS
        flow = scenario.flows[handoff.flow]
        assert lane(flow.target) == handoff.target_lane != lane(flow.source)


@given(processes())
def test_numbers_of_marked_flows_have_no_gaps(scenario):
    for found in (touchpoints(scenario), handoffs(scenario)):
        numbers = [item.number for item in found]
        assert numbers == sorted(numbers)
        assert set(numbers) == set(range(1, len(set(numbers)) + 1))
    direct = {item.flow: item.number for item in handoffs(scenario) if not item.is_customer_carried}
    assert [*direct] == [flow for flow in scenario.flows if flow in direct]


@given(processes(kinds=("start", "end", "step", "step", "decision"), flow_kinds=("sequence",)))
def test_visits_are_the_sum_of_incoming_adjacencies_and_starts(scenario):
    try:
        found = visits(scenario)
    except EndlessError:
        assert {item.rule for item in findings(scenario)} & {"endless_loop", "weights_sum", "several_exits"}
        return
    for adjacency in adjacencies(scenario):
        assert adjacency.probability >= 0
        sent = found[adjacency.source] * adjacency.probability
        assert sent <= found[adjacency.target] + 1e-9


@settings(max_examples=400)
@given(processes(kinds=("start", "end", "step", "decision"), flow_kinds=("sequence",)))
def test_process_without_errors_or_splits_always_ends(scenario):
    rules = {item.rule for item in findings(scenario) if item.level == "error" or item.rule == "several_exits"}
    event("whole" if scenario.nodes and not rules else "faulty")
    if scenario.nodes and not rules:
        assert sum(outcomes(scenario).values()) == pytest.approx(1)


@st.composite
def processes_with_tiny_probabilities(draw):
    """Draw a scenario with annotations, and with probabilities that a number can hardly express."""
    scenario = draw(
        processes(kinds=("start", "end", "step", "decision", "decision", "parallel"), flow_kinds=("sequence",))
    )
    tiny = st.sampled_from((0.0, 5e-324, 1e-320, 1e-300, 1e-160, 1e-17, 0.5, 1.0))
    data = scenario.model_dump(mode="json")
    for flow in data["flows"]:
        if scenario.nodes[flow["source"]].kind == "decision":
            flow["probability"] = draw(tiny)
    elements = [*scenario.nodes, *scenario.flows, *scenario.lanes]
    data["annotations"] = [
        {
            "id": f"note{number}",
            "kind": "pain_point",
            "targets": draw(st.lists(st.sampled_from(elements), max_size=2, unique=True)),
            "churn_uplift": 0.1,
        }
        for number in range(2)
    ]
    return Scenario.model_validate(data)


@given(processes_with_tiny_probabilities())
def test_probabilities_near_zero_make_no_metric_fail(scenario):
    metrics = scenario_metrics(scenario)
    assert metrics.churn_exposure is None or 0 <= metrics.churn_exposure <= 1


def test_a_loop_that_is_never_reached_makes_no_metric_fail():
    scenario = process(
        "C customer",
        "start C start, first C decision, second C decision, again C, back C decision",
        "start first, first second 1e-300, second again 1e-300, again back, back again",
        annotations=[{"id": "note", "kind": "pain_point", "targets": ["again"], "churn_uplift": 0.02}],
    )
    assert scenario_metrics(scenario).churn_exposure == 0.0
