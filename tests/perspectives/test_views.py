"""What each perspective shows of the samples and of small processes."""

import pytest

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.visibility import visibility_distances
from cpm_desktop.analysis.scenario_metrics import scenario_metrics
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.layout import Point
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective, filter_perspective
from cpm_desktop.perspectives.system import system_names
from cpm_desktop.perspectives.view import view_of
from cpm_desktop.progress import CancelledError
from tests.analysis.process_builder import process, sample

COMPANY, CUSTOMER = Perspective("company"), Perspective("customer")
LANES = "C customer, S frontstage, B backstage"


def computed_nodes_by_name(view):
    return {node.name: node for node in view.scenario.nodes.values() if node.id in view.origins}


def test_department_view_is_the_editable_model():
    today = sample("ordering")
    view = view_of(today, DEPARTMENTS)

    assert view.scenario is today
    assert (view.origins, view.readonly_reason) == ({}, "")


def test_company_view_has_one_lane_and_one_step_for_each_entry():
    today = sample("ordering")
    view = view_of(today, COMPANY)
    shown = view.scenario

    assert [lane.kind for lane in shown.lanes.values()] == ["customer", "frontstage"]
    steps = [node for node in shown.nodes.values() if node.lane == "organisation" and node.kind == "step"]
    assert [view.origins[step.id][0] for step in steps if len(view.origins[step.id]) == 1] == ["A2", "I2", "R2"]
    assert len(steps) == 7
    assert view.origins["organisation"] == tuple(lane for lane in today.lanes if lane != "C")
    probabilities = {
        (shown.flows_by_element[flow.source][0].source, flow.target): flow.probability
        for flow in shown.flows.values()
        if flow.source in view.origins and flow.probability is not None
    }
    assert probabilities == pytest.approx(
        {
            ("B2.organisation", "D1"): 0.85,
            ("B2.organisation", "B1"): 0.15,
            ("E1.organisation", "H5"): 0.75,
            ("E1.organisation", "I1"): 0.25,
            ("R4.organisation", "R6"): 0.6,
            ("R4.organisation", "H5"): 0.4,
        }
    )
    assert view.readonly_reason.endswith(".")


@pytest.mark.parametrize("name", ["ordering", "health-insurance", "support"])
def test_company_view_keeps_the_totals(name):
    totals, shown = scenario_metrics(sample(name)), scenario_metrics(view_of(sample(name), COMPANY).scenario)

    for figure in ("customer_steps", "lead_minutes", "touch_minutes", "wait_minutes", "contacts", "replies"):
        assert getattr(shown, figure) == pytest.approx(getattr(totals, figure)), figure
    assert shown.failure_exposure == pytest.approx(totals.failure_exposure)
    assert shown.outcomes == pytest.approx(totals.outcomes)
    assert shown.handoffs == 0


def test_pain_points_are_moved_to_the_computed_steps():
    today = sample("ordering")
    shown = view_of(today, COMPANY).scenario

    pain_point = next(note for note in today.annotations.values() if note.targets == ("A2",))
    assert shown.annotations[pain_point.id].targets == ("A2.organisation",)


def test_customer_view_replaces_hidden_work_by_its_wait():
    today = sample("ordering")
    view = view_of(today, CUSTOMER)

    hidden = {step for step, distance in visibility_distances(today).items() if distance > 1}
    assert hidden == {"E2", "H1", "H2", "H3"}
    assert hidden.isdisjoint(view.scenario.nodes)
    assert set(computed_nodes_by_name(view)) == {"waits 2 min", "waits 14 h 35 min"}
    assert computed_nodes_by_name(view)["waits 14 h 35 min"].wait_minutes == pytest.approx(
        5 + 120 + 20 + 480 + 10 + 240
    )
    assert scenario_metrics(view.scenario).lead_minutes == pytest.approx(scenario_metrics(today).lead_minutes)
    assert scenario_metrics(view.scenario).contacts == pytest.approx(scenario_metrics(today).contacts)
    assert scenario_metrics(view.scenario).active_customer_minutes == pytest.approx(
        scenario_metrics(today).active_customer_minutes
    )


def test_hidden_gateways_without_work_add_no_wait():
    scenario = process(
        LANES,
        "start C start, A C, X S, G B decision, H B decision, Y S, Z S, D C",
        "start A, A X, X G, G Y .3, G H .7, H Z 1, Y D, Z D",
    )
    view = view_of(scenario, CUSTOMER)

    assert not computed_nodes_by_name(view)
    assert view.scenario.nodes == scenario.nodes


def test_path_around_hidden_work_has_no_wait():
    slow = {"touch_minutes": 0, "wait_minutes": 100}
    scenario = process(
        LANES, "start C start, A C, X S, G B decision, Y B, J B, K B, Z S, D C", "start A, A X, X G, G Z .75, G Y .25"
    ).model_dump()
    scenario["nodes"] = [{**node, **(slow if node["id"] == "J" else {})} for node in scenario["nodes"]]
    ends = [("Y", "J"), ("J", "K"), ("K", "Z"), ("Z", "D")]
    scenario["flows"] += [{"id": f"{source}-{target}", "source": source, "target": target} for source, target in ends]
    view = view_of(type(sample("ordering")).model_validate(scenario), CUSTOMER)

    (wait,) = computed_nodes_by_name(view).values()
    assert (wait.name, wait.wait_minutes) == ("waits 1 h 40 min", 100)
    (entry,) = [flow for flow in view.scenario.flows.values() if flow.target == wait.id]
    assert (entry.source, entry.probability) == ("G", 0.25)


def test_system_view_includes_what_customers_do_at_the_system():
    today = sample("ordering")
    assert "Web shop" in system_names(today)
    view = view_of(today, Perspective("system", system="Web shop"))

    assert {"A1", "A2", "D1"} & set(view.scenario.nodes) >= {"A1", "A2"}
    assert {"I2", "H2", "R4"}.isdisjoint(view.scenario.nodes)
    assert scenario_metrics(view.scenario).lead_minutes == pytest.approx(scenario_metrics(today).lead_minutes)
    assert scenario_metrics(view.scenario).outcomes == pytest.approx(scenario_metrics(today).outcomes)


def test_system_view_is_comparable_before_and_after_a_change():
    before, after = (
        view_of(sample("ordering", name), Perspective("system", system="Web shop")).scenario
        for name in ("today", "account-managers")
    )

    assert before.nodes["A2"] == after.nodes["A2"]


def test_filter_selects_lanes_phases_and_annotations():
    today = sample("ordering")
    saved = Filter(id="f", lanes=("C", "CC"), annotation_kinds=("pain_point",))
    shown = view_of(today, filter_perspective(saved)).scenario

    assert [lane for lane in shown.lanes if lane in today.lanes] == ["C", "CC"]
    assert {note.kind for note in shown.annotations.values()} == {"pain_point"}
    assert scenario_metrics(shown).lead_minutes == pytest.approx(scenario_metrics(today).lead_minutes)
    order = view_of(today, filter_perspective(Filter(id="f", phases=("order",)))).scenario
    phases = {node.phase for node in order.nodes.values() if node.id in today.nodes and node.kind == "step"}
    assert phases == {"order"}


def test_an_empty_filter_hides_nothing():
    today = sample("ordering")
    shown = view_of(today, filter_perspective(Filter(id="f"))).scenario

    assert (shown.nodes, shown.flows, shown.lanes) == (today.nodes, today.flows, today.lanes)
    assert shown.annotations == today.annotations


def test_parallel_branches_at_the_border_stay_parallel():
    scenario = process(
        LANES,
        "start C start, A C, P S parallel, X S, Y B, J B parallel, D C, end C end",
        "start A, A P, P X, P Y, X J, Y J, J D, D end",
    )
    shown = view_of(scenario, COMPANY).scenario

    assert {"P", "J"} <= set(shown.nodes)
    assert scenario_metrics(shown).contacts == scenario_metrics(scenario).contacts == 1


def test_customer_waits_for_the_longest_hidden_branch():
    scenario = process(
        LANES,
        "start C start, A C, X S, Y B, P B parallel, U B, V B, J B parallel, W B, Z S, D C, end C end",
        "start A, A X, X Y, Y P, P U, P V, U J, V J, J W, W Z, Z D, D end",
    )
    waits = {"Y": 1, "U": 10, "V": 100, "W": 1000}
    slow = [with_changes(scenario.nodes[node], wait_minutes=minutes) for node, minutes in waits.items()]
    scenario = with_changes(scenario, nodes=scenario.nodes.with_elements(*slow))
    view = view_of(scenario, CUSTOMER)

    assert [wait.wait_minutes for wait in computed_nodes_by_name(view).values()] == [1101]
    assert scenario_metrics(view.scenario).lead_minutes == scenario_metrics(scenario).lead_minutes


def test_endless_process_can_be_shown():
    scenario = process(LANES, "start C start, A C, X S, Y B, D C", "start A, A X, X Y, Y X")
    view = view_of(scenario, COMPANY)

    assert view.origins["X.organisation"] == ("X", "Y")


def test_unfollowed_messages_are_still_contacts():
    scenario = process(
        LANES,
        "start C start, A C, D C, end C end, go S start, X S, Y B, done S end",
        "start A, A D, D end, A go message, go X, X Y, Y done, D Y message, Y D message",
    )
    shown = view_of(scenario, COMPANY).scenario

    for figure in ("visits", "contacts", "replies", "customer_steps", "outcomes"):
        found = getattr(scenario_metrics(shown), figure)
        expected = getattr(scenario_metrics(scenario), figure)
        if figure == "visits":
            expected = {node: count for node, count in expected.items() if node in found}
            found = {node: found[node] for node in expected}
        assert found == pytest.approx(expected), figure


def test_kept_elements_keep_their_places_and_bends():
    completed = with_missing_places(sample("ordering"), node_size)
    flow = next(flow.id for flow in completed.flows.values() if flow.target == "G1")
    layout = with_changes(completed.layout, flows={flow: [Point(300, 30)], "f10": [Point(300, 300)]})
    completed = with_changes(completed, layout=layout)
    shown = view_of(completed, COMPANY, size_of=node_size).scenario

    assert dict(shown.layout.flows) == {flow: (Point(300, 30),)}
    assert shown.layout.nodes["E1.organisation"].x == completed.layout.nodes["E1"].x
    assert all(
        shown.layout.nodes[node] == completed.layout.nodes[node] for node in shown.nodes if node in completed.nodes
    )


def test_start_reached_only_from_unreachable_nodes_begins_no_case():
    scenario = process(
        LANES,
        "start C start, A C, X S, D C, lost S, other C start, E C",
        "start A, A X, X D, lost other, other E",
    )
    shown = view_of(scenario, COMPANY).scenario

    assert visits(shown)["start"] == visits(scenario)["start"] == 1
    assert "other" not in shown.nodes


def test_hidden_elements_get_an_extra_lane_if_every_lane_is_shown():
    scenario = process("S backstage", "A S, B S", "A B")
    steps = scenario.nodes.with_elements(with_changes(scenario.nodes["B"], wait_minutes=5))
    phases = [{"id": "p", "name": "P"}]
    nodes = [{**node.model_dump(), "phase": "p" if node.id == "A" else None} for node in steps.values()]
    scenario = type(scenario).model_validate({**scenario.model_dump(), "phases": phases, "nodes": nodes})
    view = view_of(scenario, filter_perspective(Filter(id="f", phases=("p",))))

    assert view.origins["elsewhere"] == ("S",)


def test_cancelled_view_stops_before_its_end():
    shares = []

    def report(share):
        shares.append(share)
        if len(shares) == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        view_of(sample("ordering"), COMPANY, report=report)
    assert len(shares) == 2
    assert 0 <= shares[0] < shares[1] < 1


def test_customers_eye_of_one_customer_hides_what_only_other_customers_meet():
    scenario = process(
        "CIT customer, DOC customer, INT frontstage",
        "start CIT start, visit CIT, treat DOC, check DOC, answer INT, pay CIT, end CIT end",
        "start visit, visit treat, treat check, check answer, answer pay, pay end",
    )
    everyone = view_of(scenario, Perspective("customer"))
    citizen = view_of(scenario, Perspective("customer", customer="CIT"))

    assert {"visit", "treat", "check", "answer", "pay"} <= set(everyone.scenario.nodes)
    assert {"visit", "treat", "answer", "pay"} <= set(citizen.scenario.nodes)
    assert "check" not in citizen.scenario.nodes


def test_customers_eye_of_a_customer_without_a_lane_shows_all_customers():
    scenario = process("C customer, S frontstage", "start C start, A C, B S, end C end", "start A, A B, B end")
    unknown = view_of(scenario, Perspective("customer", customer="D"))

    assert unknown.scenario == view_of(scenario, CUSTOMER).scenario
