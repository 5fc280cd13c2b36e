"""The samples are complete, valid, in canonical form, and use every feature."""

import json

import pytest

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.model.elements import Step
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.samples import load_template, templates

WORKED_EXAMPLES = [template.name for template in templates() if template.name != "empty"]
SCENARIOS = [(name, scenario) for name in WORKED_EXAMPLES for scenario in load_template(name).scenarios]


def steps(scenario):
    return [node for node in scenario.nodes.values() if isinstance(node, Step)]


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.name)
def test_template_is_valid_and_canonical(template):
    document = load_template(template.name)

    assert list(violations(document)) == []
    assert encode(document) == template.path.read_bytes()


def test_template_is_loaded_by_name():
    assert [template.name for template in templates()] == ["empty", "ordering", "health-insurance", "support"]
    with pytest.raises(KeyError):
        load_template("nothing")


def test_empty_template_has_lanes_and_no_nodes():
    (scenario,) = load_template("empty").scenarios.values()

    assert [lane.kind for lane in scenario.lanes.values()] == ["customer", "frontstage", "backstage"]
    assert not scenario.nodes


@pytest.mark.parametrize(("name", "key"), SCENARIOS)
def test_every_node_has_a_phase_and_every_step_a_value(name, key):
    scenario = load_template(name).scenarios[key]

    assert all(node.phase for node in scenario.nodes.values())
    assert all(step.value for step in steps(scenario))
    assert all(flow.probability for flow in scenario.flows.values() if flow.source.startswith("G"))
    assert all(flow.label for flow in scenario.flows.values() if flow.source.startswith("G"))


@pytest.mark.parametrize(("name", "key"), SCENARIOS)
def test_customers_have_personas_and_emotions(name, key):
    scenario = load_template(name).scenarios[key]
    customers = [lane for lane in scenario.lanes.values() if lane.kind == "customer"]

    assert all(lane.persona.name and lane.persona.goal and lane.persona.expectations for lane in customers)
    emotions = {step.emotion for step in steps(scenario) if scenario.lanes[step.lane].kind == "customer"}
    assert None not in emotions
    assert len(emotions) > 1


@pytest.mark.parametrize(("name", "key"), SCENARIOS)
def test_every_touchpoint_has_a_channel_and_every_contact_a_reason(name, key):
    found = touchpoints(load_template(name).scenarios[key])

    assert all(touchpoint.channel for touchpoint in found)
    assert all(touchpoint.reason for touchpoint in found if touchpoint.kind == "contact")


@pytest.mark.parametrize(("name", "key"), SCENARIOS)
def test_every_handoff_names_its_contents(name, key):
    found = handoffs(load_template(name).scenarios[key])

    assert all(handoff.carries for handoff in found)
    assert all(handoff.medium for handoff in found if not handoff.is_customer_carried)


@pytest.mark.parametrize(("name", "key"), SCENARIOS)
def test_scores_have_a_source(name, key):
    measures = load_template(name).scenarios[key].measures.values()

    assert {measure.score for measure in measures} >= {"csat", "nps", "ces"}
    for measure in measures:
        assert measure.source
        assert measure.date
        assert measure.sample_size
        assert measure.confidence


def test_ordering_has_a_what_if_and_a_competitor():
    today, what_if, competitor = load_template("ordering").scenarios.values()

    assert (what_if.kind, what_if.based_on, competitor.kind) == ("what_if", "today", "competitor")
    assert what_if.nodes["B3"].lane == what_if.nodes["I4"].lane == "AM"
    assert not {"B2", "G3", "I2", "I3"} & set(what_if.nodes)
    own, theirs = (
        {measure.score: measure.actual for measure in scenario.measures.values() if measure.score}
        for scenario in (today, competitor)
    )
    assert own == {"csat": 76, "nps": 18, "ces": 5.1}
    assert theirs == {"csat": 84, "nps": 31, "ces": 5.9}


def test_ids_and_kinds_match_in_every_scenario_of_ordering():
    today, *others = load_template("ordering").scenarios.values()

    for other in others:
        for node_id in set(today.nodes) & set(other.nodes):
            assert today.nodes[node_id].kind == other.nodes[node_id].kind
        assert len(set(today.nodes) & set(other.nodes)) > len(other.nodes) * 0.8


@pytest.mark.parametrize(
    ("name", "note", "expected"),
    [
        ("ordering", "n1", {"kind": "problem", "severity": 6, "occurrence": 7, "detection": 8, "leads_to": ["B1"]}),
        ("ordering", "n4", {"kind": "pain_point", "emotion": -2, "churn_uplift": 0.03, "targets": ["I3"]}),
        ("ordering", "n6", {"kind": "moment_of_truth", "severity": 8, "occurrence": 5, "detection": 4}),
        ("health-insurance", "n1", {"kind": "pain_point", "emotion": -1, "targets": ["K9"]}),
        ("support", "n1", {"kind": "pain_point", "emotion": -2, "targets": ["S7"]}),
    ],
)
def test_the_annotations_of_the_worked_examples(name, note, expected):
    annotation = json.loads(load_template(name).scenarios["today"].annotations[note].model_dump_json())

    assert {key: annotation[key] for key in expected} == expected
