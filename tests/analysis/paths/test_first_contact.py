"""First-contact resolution and failure demand: what is resolved at once, and what failure makes customers ask."""

import pytest

from cpm_desktop.analysis.causes.chains import effects
from cpm_desktop.analysis.causes.contact_causes import contact_causes
from cpm_desktop.analysis.paths.failure_demand import failure_demand
from cpm_desktop.analysis.paths.first_contact import first_contact_resolution
from cpm_desktop.analysis.paths.path_search import find_paths
from tests.analysis.processes import process, sample

LANES = "C customer, S frontstage"
NODES = "start C start, A C, B S, G S decision, X C, Y S, end C end"
FLOWS = "start A, A B, B G, G end .75, G X .25, X Y, Y end"
"""Everybody asks at A; one in four asks again, at X."""


def asking(reasons=("", ""), fail=0.0, annotations=()):
    scenario = process(LANES, NODES, FLOWS, annotations=[*annotations])
    data = scenario.model_dump(mode="json")
    fields = {"A": {"reason": reasons[0]}, "X": {"reason": reasons[1]}, "B": {"fail_probability": fail}}
    for node in data["nodes"]:
        node.update(fields.get(node["id"], {}))
    return type(scenario).model_validate(data)


def note(kind="problem", targets=("B",), leads_to=("X",), name="n1"):
    return {"id": name, "kind": kind, "targets": [*targets], "leads_to": [*leads_to], "text": "slow"}


def resolution(scenario):
    return first_contact_resolution(scenario, find_paths(scenario))


def demand(scenario):
    return failure_demand(scenario, find_paths(scenario))


def test_an_issue_is_resolved_at_first_contact_if_nobody_comes_again_for_it():
    assert resolution(asking()) == 1
    assert resolution(asking(("order", "order"))) == pytest.approx(0.75)
    assert resolution(asking(("order", "return"))) == 1
    assert resolution(process(LANES, "start C start, A C, end C end", "start A, A end")) is None


def test_a_repeat_is_failure_demand():
    found = demand(asking(("order", "order"), fail=0.4))

    assert (found.contacts, found.repeat_contacts, found.contacts_after_failure) == pytest.approx((1.25, 0.25, 0))
    assert found.share == pytest.approx(0.2)


def test_a_contact_follows_a_failed_step_as_likely_as_one_fails_since_the_one_before():
    found = demand(asking(fail=0.4))

    assert (found.repeat_contacts, found.contacts_after_failure) == pytest.approx((0, 0.1))
    assert found.share == pytest.approx(0.08)


@pytest.mark.parametrize(
    ("annotation", "announced"),
    [
        (note(), 0.25),
        (note(targets=()), 0.25),
        (note(leads_to=["X-Y"]), 0.25),
        (note(targets=["S"]), 0.25),
        (note(targets=["Y"]), 0),
        (note(leads_to=["B"], targets=["end"]), 0),
        (note(kind="opportunity"), 0),
        (note(leads_to=[]), 0),
    ],
)
def test_a_problem_that_was_met_before_announces_the_contacts_it_leads_to(annotation, announced):
    assert demand(asking(annotations=[annotation])).contacts_after_problem == pytest.approx(announced)


def test_no_contacts_no_share():
    nobody = demand(process(LANES, "start C start, A S, end C end", "start A, A end"))

    assert nobody.contacts == 0
    assert nobody.share is None
    assert demand(process(LANES, "A C", "")).share is None


def test_failure_demand_of_the_ordering_example():
    found = demand(sample("ordering"))

    assert found.contacts_after_problem == pytest.approx(0.25)  # the change that the confirmation offers no way for
    assert 0.3 < (found.share or 0) < 0.35
    assert found.covered_share == pytest.approx(0.8892, abs=5e-5)
    better = demand(sample("ordering", "account-managers"))
    assert (better.share or 0) < (found.share or 0)


def test_what_a_cause_explains_of_the_contacts():
    (first, second) = contact_causes(sample("ordering"))

    assert (first.annotation, second.annotation) == ("n1", "n3")
    assert first.contacts == pytest.approx(0.3 / 0.85 + 0.14 / 0.85)  # the calls at B1
    assert second.contacts == pytest.approx(0.25)
    assert first.share == pytest.approx(first.contacts / 2.9697, abs=1e-4)


def test_causes_lead_on_through_others_and_may_run_in_circles():
    chain = [
        note(name="n1", targets=["B"], leads_to=["n2"]),
        note(name="n2", targets=["G"], leads_to=["end"]),
        note(name="n3", targets=["end"], leads_to=["X", "B"]),
    ]
    scenario = asking(annotations=chain)

    assert effects(scenario, scenario.annotations["n1"]) == {"n2", "G", "end", "X", "B"}
    assert [cause.share for cause in contact_causes(scenario)] == pytest.approx([1, 1, 1])


def test_what_leads_to_a_lane_or_phase_explains_its_contacts():
    assert contact_causes(asking(annotations=[note(leads_to=["S"])]))[0].share == 1
    assert contact_causes(asking()) == ()
