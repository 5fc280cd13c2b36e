"""First-contact resolution and failure demand: cases resolved by one contact, and contacts caused by failure."""

import pytest

from cpm_desktop.analysis.causes.chains import effects
from cpm_desktop.analysis.causes.contact_causes import contact_causes
from cpm_desktop.analysis.paths.failure_demand import failure_demand
from cpm_desktop.analysis.paths.first_contact import first_contact_resolution
from cpm_desktop.analysis.paths.path_search import find_paths
from tests.analysis.process_builder import process, sample

LANES = "C customer, S frontstage"
NODES = "start C start, A C, B S, G S decision, X C, Y S, end C end"
FLOWS = "start A, A B, B G, G end .75, G X .25, X Y, Y end"
"""Every customer asks at A; one in four asks again, at X."""


def scenario_with_contacts(reasons=("", ""), fail=0.0, annotations=()):
    scenario = process(LANES, NODES, FLOWS, annotations=[*annotations])
    data = scenario.model_dump(mode="json")
    fields = {"A": {"reason": reasons[0]}, "X": {"reason": reasons[1]}, "B": {"fail_probability": fail}}
    for node in data["nodes"]:
        node.update(fields.get(node["id"], {}))
    return type(scenario).model_validate(data)


def cause_fields(kind="problem", targets=("B",), leads_to=("X",), name="n1"):
    return {"id": name, "kind": kind, "targets": [*targets], "leads_to": [*leads_to], "text": "slow"}


def resolution_of(scenario):
    return first_contact_resolution(scenario, find_paths(scenario))


def failure_demand_of(scenario):
    return failure_demand(scenario, find_paths(scenario))


def test_issue_without_a_repeat_contact_is_resolved_at_first_contact():
    assert resolution_of(scenario_with_contacts()) == 1
    assert resolution_of(scenario_with_contacts(("order", "order"))) == pytest.approx(0.75)
    assert resolution_of(scenario_with_contacts(("order", "return"))) == 1
    assert resolution_of(process(LANES, "start C start, A C, end C end", "start A, A end")) is None


def test_repeat_contact_is_failure_demand():
    found = failure_demand_of(scenario_with_contacts(("order", "order"), fail=0.4))

    assert (found.contacts, found.repeat_contacts, found.contacts_after_failure) == pytest.approx((1.25, 0.25, 0))
    assert found.share == pytest.approx(0.2)


def test_contact_after_a_failed_step_is_failure_demand():
    found = failure_demand_of(scenario_with_contacts(fail=0.4))

    assert (found.repeat_contacts, found.contacts_after_failure) == pytest.approx((0, 0.1))
    assert found.share == pytest.approx(0.08)


@pytest.mark.parametrize(
    ("annotation", "announced"),
    [
        (cause_fields(), 0.25),
        (cause_fields(targets=()), 0.25),
        (cause_fields(leads_to=["X-Y"]), 0.25),
        (cause_fields(targets=["S"]), 0.25),
        (cause_fields(targets=["Y"]), 0),
        (cause_fields(leads_to=["B"], targets=["end"]), 0),
        (cause_fields(kind="opportunity"), 0),
        (cause_fields(leads_to=[]), 0),
    ],
)
def test_contacts_announced_by_an_earlier_problem(annotation, announced):
    assert failure_demand_of(scenario_with_contacts(annotations=[annotation])).contacts_after_problem == pytest.approx(
        announced
    )


def test_process_without_contacts_has_no_share():
    found = failure_demand_of(process(LANES, "start C start, A S, end C end", "start A, A end"))

    assert found.contacts == 0
    assert found.share is None
    assert failure_demand_of(process(LANES, "A C", "")).share is None


def test_failure_demand_of_the_ordering_example():
    found = failure_demand_of(sample("ordering"))

    assert found.contacts_after_problem == pytest.approx(0.25)  # the confirmation offers no contact for changes
    assert 0.3 < (found.share or 0) < 0.35
    assert found.covered_share == pytest.approx(0.8892, abs=5e-5)
    better = failure_demand_of(sample("ordering", "account-managers"))
    assert (better.share or 0) < (found.share or 0)


def test_contacts_explained_by_a_cause():
    (first, second) = contact_causes(sample("ordering"))

    assert (first.annotation, second.annotation) == ("n1", "n3")
    assert first.contacts == pytest.approx(0.3 / 0.85 + 0.14 / 0.85)  # the calls at B1
    assert second.contacts == pytest.approx(0.25)
    assert first.share == pytest.approx(first.contacts / 2.9697, abs=1e-4)


def test_cause_chains_are_followed_and_may_be_cyclic():
    chain = [
        cause_fields(name="n1", targets=["B"], leads_to=["n2"]),
        cause_fields(name="n2", targets=["G"], leads_to=["end"]),
        cause_fields(name="n3", targets=["end"], leads_to=["X", "B"]),
    ]
    scenario = scenario_with_contacts(annotations=chain)

    assert effects(scenario, scenario.annotations["n1"]) == {"n2", "G", "end", "X", "B"}
    assert [cause.share for cause in contact_causes(scenario)] == pytest.approx([1, 1, 1])


def test_cause_of_a_lane_or_phase_explains_its_contacts():
    assert contact_causes(scenario_with_contacts(annotations=[cause_fields(leads_to=["S"])]))[0].share == 1
    assert contact_causes(scenario_with_contacts()) == ()
