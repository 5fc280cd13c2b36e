"""The metrics of any process of sequence flows match dense linear algebra."""

from dataclasses import asdict

import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.scenario_metrics import scenario_metrics
from cpm_desktop.model.elements import Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.analysis.dense_reference import DenseReference
from tests.analysis.test_random_processes import CUSTOMERS, processes

KINDS = ("start", "end", "step", "step", "step", "decision")


@st.composite
def measured_processes(draw):
    """Draw a process whose steps take time and may fail, with the customer present or not."""
    scenario = draw(processes(kinds=KINDS, flow_kinds=("sequence",)))
    minutes, probabilities = st.integers(0, 90), st.sampled_from((0, 0.1, 1))
    nodes = [
        with_changes(
            node,
            touch_minutes=draw(minutes),
            wait_minutes=draw(minutes),
            fail_probability=draw(probabilities),
            customer_present=draw(st.booleans()),
            value=draw(st.sampled_from((None, "value_adding", "waste"))),
        )
        if isinstance(node, Step)
        else node
        for node in scenario.nodes.values()
    ]
    return with_changes(scenario, nodes=ElementMap(nodes))


@settings(max_examples=150)
@given(measured_processes())
def test_step_and_transition_metrics_match_the_dense_reference(scenario):
    dense = DenseReference(scenario)
    visits, transitions, found = dense.visits(), dense.transition_probabilities(), scenario_metrics(scenario)
    event("endless" if found.visits is None else "ends")
    assume(visits is not None and transitions is not None and found.visits is not None)
    assert visits is not None
    assert transitions is not None
    by_node = dict(zip(dense.nodes, visits, strict=True))
    steps = [node for node in scenario.nodes.values() if isinstance(node, Step)]
    assert {(one.source, one.target): one.probability for one in adjacencies(scenario)} == pytest.approx(transitions)
    lane = {node.id: node.lane for node in scenario.nodes.values() if node.kind not in {"start", "end"}}
    flows = [flow for flow in scenario.flows.values() if flow.source in lane and flow.target in lane]
    counts = [
        (lane[flow.source], lane[flow.target], by_node[flow.source] * dense.probability(flow.id)) for flow in flows
    ]

    def total(amount):
        return sum(by_node[step.id] * amount(step) for step in steps)

    def crossing(test):
        return sum(count for source, target, count in counts if test(source, target))

    expected = {
        "customer_steps": total(lambda step: step.lane in CUSTOMERS),
        "lead_minutes": total(lambda step: step.touch_minutes + step.wait_minutes),
        "touch_minutes": total(lambda step: step.touch_minutes),
        "wait_minutes": total(lambda step: step.wait_minutes),
        "active_customer_minutes": total(
            lambda step: step.touch_minutes if step.lane in CUSTOMERS or step.customer_present else 0
        ),
        "hold_minutes": total(lambda step: step.wait_minutes if step.customer_present else 0),
        "passive_wait_minutes": total(lambda step: 0 if step.customer_present else step.wait_minutes),
        "failure_exposure": total(lambda step: step.fail_probability),
        "handoffs": crossing(lambda a, b: a != b and not {a, b} & CUSTOMERS),
        "contacts": crossing(lambda a, b: a in CUSTOMERS and b not in CUSTOMERS),
        "replies": crossing(lambda a, b: a not in CUSTOMERS and b in CUSTOMERS),
    }
    measured = asdict(found)
    assert found.visits == pytest.approx(by_node)
    assert {name: measured[name] for name in expected} == pytest.approx(expected)
    for interaction in found.interaction_matrix or ():
        pair = (interaction.source, interaction.target)
        assert interaction.source != interaction.target
        assert interaction.expected == pytest.approx(crossing(lambda a, b, pair=pair: (a, b) == pair))
