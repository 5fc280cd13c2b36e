"""First-contact resolution and failure demand: cases resolved by one contact, and contacts caused by failure."""

import pytest

from cpm_desktop.analysis.causes.chains import effects
from cpm_desktop.analysis.history.case_history import case_history
from cpm_desktop.analysis.history.contact_causes import contact_causes
from cpm_desktop.analysis.metrics.estimates import estimates_message
from tests.analysis.process_builder import process, sample

LANES = "C customer, S frontstage"
NODES = "start C start, A C, B S, G S decision, X C, Y S, end C end"
FLOWS = "start A, A B, B G, G end .75, G X .25, X Y, Y end"
"""Every customer asks at A; one in four asks again, at X."""


def scenario_with_contacts(reasons=("", ""), fail=0.0, annotations=()):
    scenario = process(LANES, NODES, FLOWS, annotations=[*annotations])
    fields = {"A": {"reason": reasons[0]}, "X": {"reason": reasons[1]}, "B": {"fail_probability": fail}}
    return edited(scenario, fields)


def edited(scenario, fields_by_node):
    data = scenario.model_dump(mode="json")
    for node in data["nodes"]:
        node.update(fields_by_node.get(node["id"], {}))
    return type(scenario).model_validate(data)


def cause_fields(kind="problem", targets=("B",), leads_to=("X",), name="n1"):
    return {"id": name, "kind": kind, "targets": [*targets], "leads_to": [*leads_to], "text": "slow"}


def history_of(scenario):
    found = case_history(scenario)
    assert found
    return found


def resolution_of(scenario):
    return history_of(scenario).total.first_contact_resolution


def test_reason_without_a_repeat_contact_is_resolved_at_first_contact():
    assert resolution_of(scenario_with_contacts()) == 1
    assert resolution_of(scenario_with_contacts(("order", "order"))) == pytest.approx(0.75)
    assert resolution_of(scenario_with_contacts(("order", "return"))) == 1
    assert resolution_of(process(LANES, "start C start, A C, end C end", "start A, A end")) is None


def test_repeat_contact_is_failure_demand():
    found = history_of(scenario_with_contacts(("order", "order"), fail=0.4))

    assert found.total.repeat_contacts == pytest.approx(0.25)
    assert found.failure_demand == pytest.approx(0.25 / 1.25)


def test_contact_directly_after_a_failing_step_is_failure_demand():
    assert history_of(scenario_with_contacts(fail=0.4)).failure_demand == 0  # the decision says where failures go
    failing = edited(scenario_with_contacts(), {"X": {"fail_probability": 0.4}})
    assert history_of(failing).failure_demand == pytest.approx(0.25 * 0.4 / 1.25)


@pytest.mark.parametrize(
    ("annotation", "contacts"),
    [
        (cause_fields(), 0.25),
        (cause_fields(targets=()), 0.25),
        (cause_fields(leads_to=["X-Y"]), 0.25),
        (cause_fields(targets=["S"]), 0.25),
        (cause_fields(targets=["Y"]), 0),
        (cause_fields(leads_to=["B"], targets=["end"]), 0),
        (cause_fields(kind="opportunity"), 0),
        (cause_fields(leads_to=[]), 0),
        (cause_fields() | {"status": "done"}, 0),
    ],
)
def test_contacts_after_an_open_problem_are_failure_demand(annotation, contacts):
    scenario = scenario_with_contacts(annotations=[annotation])

    assert history_of(scenario).failure_demand == pytest.approx(contacts / 1.25)
    assert sum(cause.contacts for cause in contact_causes(scenario)) == pytest.approx(contacts)


def test_process_without_contacts_has_no_share():
    assert history_of(process(LANES, "start C start, A S, end C end", "start A, A end")).failure_demand is None


def test_branches_of_a_parallel_block_are_independent():
    block = process(
        "C customer, S frontstage, T backstage",
        "start C start, P T parallel, A C, B S, D C, E S, G S decision, J T parallel, end C end",
        "start P, P A, A B, B J, P D, D E, E G, G D .5, G J .5, J end",
    )
    same = edited(block, {"A": {"reason": "order"}, "D": {"reason": "order"}})

    assert history_of(block).method == history_of(same).method == "exact"
    assert history_of(block).total.repeat_contacts == pytest.approx(1)  # D is repeated once on average
    assert history_of(block).total.first_contact_resolution == pytest.approx((1 + 0.5) / 2)
    assert history_of(same).total.repeat_contacts == pytest.approx(2)
    assert history_of(same).total.first_contact_resolution == 0


def test_participant_that_a_message_activates_is_a_branch_of_its_own():
    woken = process(
        "C customer, D customer, S frontstage",
        "start C start, A C, B S, G S decision, X D, Y S, end C end",
        "start A, A B, A X message, B G, G A .5, G end .5, X Y",
    )

    found = history_of(woken)

    assert found.method == "exact"
    assert found.by_customer["C"].repeat_contacts == found.by_customer["D"].repeat_contacts == pytest.approx(1)


def test_overlapping_branches_are_simulated_with_a_fixed_seed():
    overlapping = process(
        "C customer, S frontstage",
        "start C start, A S, B C, D C, E S, G S decision, end C end",
        "start A, A B, A D, B E, D E, E G, G B .2, G end .8",
    )

    found = history_of(overlapping)

    assert (found.method, found.standard_errors["repeat_contacts"] > 0) == ("simulated", True)
    assert found.total.repeat_contacts == pytest.approx(2 * (1 + 0.25) - 2 + 0.5 * 0.36, abs=0.5)
    assert estimates_message(overlapping).startswith("Repeats, resolution")


def test_contact_without_a_customers_step_before_is_about_its_decision():
    scenario = process(
        "C customer, S frontstage",
        "start C start, B S, G C decision, D S, H C decision, end C end",
        "start B, B G, G D, D H, H B .5, H end .5",
    )

    assert history_of(scenario).total.repeat_contacts == pytest.approx(3 - 1.5)  # 2 at G, 1 at H, which half reach
    assert resolution_of(scenario) == pytest.approx((0.5 + 0.25) / 1.5)


def test_contacts_explained_by_a_cause():
    (first, second) = contact_causes(sample("ordering"))

    assert (first.annotation, second.annotation) == ("n3", "n1")
    assert first.contacts == pytest.approx(0.25)
    assert second.contacts == pytest.approx(0.14 / 0.85)  # the calls at B1 after the product page
    assert first.share == pytest.approx(first.contacts / 2.9697, abs=1e-4)


def test_cause_chains_are_followed_and_may_be_cyclic():
    chain = [
        cause_fields(name="n1", targets=["B"], leads_to=["n2"]),
        cause_fields(name="n2", targets=["G"], leads_to=["end"]),
        cause_fields(name="n3", targets=["end"], leads_to=["X", "B"]),
    ]
    scenario = scenario_with_contacts(annotations=chain)

    assert effects(scenario, scenario.annotations["n1"]) == {"n2", "G", "end", "X", "B"}
    assert [cause.share for cause in contact_causes(scenario)] == pytest.approx([0.2, 0.2, 0])


def test_cause_of_a_lane_or_phase_explains_its_contacts():
    to_the_lane = cause_fields(targets=["A"], leads_to=["S"])
    assert contact_causes(scenario_with_contacts(annotations=[to_the_lane]))[0].share == 1
    assert contact_causes(scenario_with_contacts()) == ()
