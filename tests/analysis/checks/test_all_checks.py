"""Every consistency rule finds what breaks it and nothing else, in sentences that name the elements."""

import pytest

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.checks.finding import FINDING_LEVELS
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.samples import load_template, templates
from tests.analysis.checks.rule_cases import CASES, CONSISTENT_PROCESS, FLOWS, LANES, NODES, layout_fields
from tests.analysis.process_builder import process


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_rule_reports_only_the_broken_process(case):
    broken = [found for found in findings(process(*case.broken, **case.fields)) if found.rule == case.rule]
    valid = [found for found in findings(process(*case.valid, **case.valid_fields)) if found.rule == case.rule]

    assert [(found.level, found.elements) for found in broken] == [(case.level, case.elements)]
    assert valid == []


def test_consistent_process_has_only_hints():
    assert {found.level for found in findings(process(*CONSISTENT_PROCESS))} <= {"info"}


def test_every_message_is_one_sentence_naming_its_element():
    for case in CASES:
        for found in findings(process(*case.broken, **case.fields)):
            assert found.message.endswith(".")
            assert found.message[0].isupper() or found.message[0] in "“123456789"
            assert "\n" not in found.message
    unreachable_case = next(case for case in CASES if case.rule == "unreachable")
    (unreachable,) = [found for found in findings(process(*unreachable_case.broken)) if found.rule == "unreachable"]
    assert unreachable.message == "No case reaches “Node X”."


def test_unnamed_elements_are_described_by_their_place():
    scenario = process(*CONSISTENT_PROCESS, phases=[{"id": "p"}])
    lanes = scenario.lanes.with_elements(
        with_changes(scenario.lanes["C"], name=""), with_changes(scenario.lanes["S"], name="Shop")
    )
    nodes = scenario.nodes.with_elements(
        *(with_changes(scenario.nodes[node], name=" ", phase="p") for node in ("start", "B", "end"))
    )

    found = findings(with_changes(scenario, lanes=lanes, nodes=nodes))
    assert [(finding.elements, finding.message) for finding in found if finding.rule == "empty_name"] == [
        (("C",), "A lane has no name (kind: customer)."),
        (("p",), "Phase 1 has no name."),
        (("B",), "A step in “Shop” has no name."),
    ]


NAME_FIELDS = (
    ("nodes", "name"),
    ("lanes", "name"),
    ("phases", "name"),
    ("annotations", "text"),
    ("measures", "name"),
    ("variants", "name"),
)


def test_messages_never_contain_ids():
    for case in CASES:
        scenario = process(*case.broken, **case.fields)
        groups = {
            group: ElementMap(with_changes(element, **{words: ""}) for element in getattr(scenario, group).values())
            for group, words in NAME_FIELDS
        }
        for found in findings(with_changes(scenario, **groups)):
            assert "“" not in found.message, found
            assert found.message[0].isupper() or found.message[0].isdigit(), found


def test_message_describes_an_unnamed_step():
    scenario = process(LANES, f"{NODES}, X S", f"{FLOWS}, A X")
    nodes = scenario.nodes.with_elements(with_changes(scenario.nodes["X"], name=""))

    (dead_end,) = [finding for finding in findings(with_changes(scenario, nodes=nodes)) if finding.rule == "dead_end"]
    assert dead_end.message == "A step without a name has no outgoing flow and is not an end."
    assert dead_end.elements == ("X",)


def test_end_event_needs_a_name_if_there_are_several():
    scenario = process(LANES, f"{NODES}, other C end, G C decision", "start G, G A .5, G other .5, A B, B end")
    nodes = scenario.nodes.with_elements(with_changes(scenario.nodes["end"], name=""))

    assert ("empty_name", ("end",)) in [
        (finding.rule, finding.elements) for finding in findings(with_changes(scenario, nodes=nodes))
    ]


def test_step_that_covers_several_is_one_finding():
    boxes = {key: (20.0 + x, 20.0, 112.0, 52.0) for key, x in (("A", 0.0), ("start", 100.0), ("end", 60.0))}
    found = [one for one in findings(process(*CONSISTENT_PROCESS, **layout_fields(**boxes))) if one.rule == "overlap"]
    assert [(one.elements, one.message) for one in found] == [
        (("A", "start"), "“Node A” covers “Node start”."),
        (("end", "start", "A"), "“Node end” covers “Node start” and 1 other step."),
    ]


def test_duplicate_flow_between_two_nodes_is_found():
    scenario = process(*CONSISTENT_PROCESS)
    duplicate = with_changes(scenario.flows["A-B"], id="again")

    found = findings(with_changes(scenario, flows=scenario.flows.with_elements(duplicate)))
    assert ("doubled_flow", ("again", "A-B")) in [(finding.rule, finding.elements) for finding in found]


def test_errors_are_listed_first():
    found = findings(process(LANES, f"{NODES}, X S, other C start", "start A, A B"))

    levels = [FINDING_LEVELS.index(finding.level) for finding in found]
    assert levels == sorted(levels)
    assert len(set(levels)) == 3


def test_loop_into_a_dead_end_is_reported_only_as_dead_end():
    found = {finding.rule for finding in findings(process(LANES, NODES, "start A, A B"))}

    assert "dead_end" in found
    assert "endless_loop" not in found


def test_nested_parallel_block_has_no_findings():
    nodes = "start C start, P S parallel, Q S parallel, A S, B S, D S, K S parallel, J S parallel, end C end"
    flows = "start P, P Q, P D, Q A, Q B, A K, B K, K J, D J, J end"

    rules = {found.rule for found in findings(process(LANES, nodes, flows))}
    assert not rules & {"split_without_join", "join_without_split", "idle_parallel"}


def test_an_empty_scenario_has_no_findings():
    assert findings(process("", "", "")) == ()


@pytest.mark.parametrize("name", [template.name for template in templates()])
def test_samples_have_no_findings(name):
    for scenario in load_template(name).scenarios.values():
        assert findings(scenario) == ()
