"""Every consistency rule: the smallest process that breaks it, and a similar one that does not."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import pytest

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.checks.finding import FINDING_LEVELS
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.samples import load_template, templates
from tests.analysis.process_builder import process

LANES = "C customer, S frontstage"
NODES = "start C start, A C, B S, end C end"
FLOWS = "start A, A B, B end"


ProcessText: TypeAlias = tuple[str, str, str]
Fields: TypeAlias = Mapping[str, Any]


class RuleCase(NamedTuple):
    """A process that breaks a rule, the reported elements, and a process that does not break it."""

    rule: str
    level: str
    elements: tuple[str, ...]
    broken: ProcessText
    valid: ProcessText
    fields: Fields = MappingProxyType({})
    valid_fields: Fields = MappingProxyType({})


CONSISTENT_PROCESS = (LANES, NODES, FLOWS)
MANUFACTURING_NODES = "start C start, A C, B S, D S, E S, end C end"
MANUFACTURING_FLOWS = "start A, A B, B D, D E, E end"
RESOLVED_PROCESS = (LANES, NODES, "start A, A B, B end")
"""Every customer needs one contact only: a first-contact resolution of 100 %."""
DECISION_NODES = f"{NODES}, G C decision"
PARALLEL_NODES = "start C start, P S parallel, A S, B S, J S parallel, end C end"
PARALLEL_FLOWS = "start P, P A, P B, A J, B J, J end"


def process_with_decision(one: str, other: str) -> ProcessText:
    return (LANES, DECISION_NODES, f"start A, A G, G B {one}, G end {other}, B end")


def note_fields(**fields: object) -> Fields:
    return {"annotations": [{"id": "n", "kind": "note", "targets": ["A"], "text": "a word", **fields}]}


def measure_fields(kind: str, **fields: object) -> Fields:
    source_fields = {"source": "panel", "date": "2026-10-01", "confidence": "low", **fields}
    return {"kind": kind, "measures": [{"id": "m", "name": "CSAT", "actual": 80, **source_fields}]}


def score_fields(score: str, **fields: object) -> Fields:
    return {"measures": [{"id": "m", "name": "Asked", "score": score, **fields}]}


def variant_fields(*flows: str) -> Fields:
    return {"variants": [{"id": "v", "name": "All well", "flows": flows}]}


def layout_fields(**boxes: tuple[float, float, float, float]) -> Fields:
    return {"layout": {"nodes": {key: list(box) for key, box in boxes.items()}}}


CASES = (
    RuleCase("no_start", "error", (), (LANES, "A C, end C end", "A end"), CONSISTENT_PROCESS),
    RuleCase("no_end", "error", (), (LANES, "start C start, A C, B C", "start A, A B"), CONSISTENT_PROCESS),
    RuleCase(
        "several_starts",
        "info",
        ("start", "other"),
        (LANES, f"{NODES}, other C start", f"{FLOWS}, other A"),
        (LANES, f"{NODES}, other S start", f"{FLOWS}, A other message, other B"),
    ),
    RuleCase("flow_into_start", "error", ("B-start", "start"), (LANES, NODES, f"{FLOWS}, B start"), CONSISTENT_PROCESS),
    RuleCase("flow_out_of_end", "error", ("end-A", "end"), (LANES, NODES, f"{FLOWS}, end A"), CONSISTENT_PROCESS),
    RuleCase("dead_end", "error", ("B",), (LANES, NODES, "start A, A B"), CONSISTENT_PROCESS),
    RuleCase("dead_end", "error", ("start",), (LANES, NODES, "A B, B end"), CONSISTENT_PROCESS),
    RuleCase("endless_loop", "error", ("A", "B"), (LANES, NODES, "start A, A B, B A"), CONSISTENT_PROCESS),
    RuleCase(
        "endless_loop",
        "error",
        ("A", "G"),
        (LANES, DECISION_NODES, "start A, A G, G A 1, G end 0"),
        process_with_decision(".5", ".5"),
    ),
    RuleCase(
        "weights_sum",
        "error",
        ("G", "G-B", "G-end"),
        process_with_decision(".5", ".4"),
        process_with_decision(".6", ".4"),
    ),
    RuleCase(
        "weights_sum",
        "error",
        ("G", "G-B", "G-end"),
        process_with_decision(".7", ".4"),
        process_with_decision(".33333333", ".66666667"),
    ),
    RuleCase(
        "weights_missing", "warning", ("G", "G-end"), process_with_decision(".5", ""), process_with_decision(".5", ".5")
    ),
    RuleCase(
        "single_exit",
        "warning",
        ("G", "G-B"),
        (LANES, DECISION_NODES, "start A, A G, G B 1, B end"),
        process_with_decision(".5", ".5"),
    ),
    RuleCase("exit_label", "info", ("G", "G-B", "G-end"), process_with_decision(".5", ".5"), CONSISTENT_PROCESS),
    RuleCase("unreachable", "warning", ("X",), (LANES, f"{NODES}, X S", f"{FLOWS}, X B"), CONSISTENT_PROCESS),
    RuleCase(
        "several_exits",
        "warning",
        ("A",),
        (LANES, NODES, f"{FLOWS}, A end"),
        (LANES, NODES, f"{FLOWS}, A S message"),
    ),
    RuleCase(
        "split_without_join",
        "warning",
        ("P",),
        (LANES, PARALLEL_NODES, "start P, P A, P B, A end, B J, J end"),
        (LANES, PARALLEL_NODES, PARALLEL_FLOWS),
    ),
    RuleCase(
        "split_without_join",
        "warning",
        ("A",),
        (LANES, f"{NODES}, X S, over S end", f"{FLOWS}, A X message, X over"),
        (LANES, f"{NODES}, X S, J C parallel", "start A, A B, A X message, B J, X J, J end"),
    ),
    RuleCase(
        "join_without_split",
        "warning",
        ("J",),
        (LANES, f"{PARALLEL_NODES}, G C decision", "start G, G A .5, G B .5, A J, B J, J P, P end"),
        (LANES, f"{PARALLEL_NODES}, G S decision", "start P, P G, G A .5, G B .5, A J, B J, P J, J end"),
    ),
    RuleCase(
        "idle_parallel",
        "warning",
        ("P",),
        (LANES, f"{NODES}, P S parallel", "start P, P A, A B, B end"),
        (LANES, PARALLEL_NODES, PARALLEL_FLOWS),
    ),
    RuleCase("self_loop", "warning", ("A-A", "A"), (LANES, NODES, f"{FLOWS}, A A"), CONSISTENT_PROCESS),
    RuleCase(
        "message_within_lane",
        "warning",
        ("X-B",),
        (LANES, f"{NODES}, X S", f"{FLOWS}, X B message"),
        CONSISTENT_PROCESS,
    ),
    RuleCase(
        "message_at_gateway",
        "warning",
        ("B-G", "G"),
        (LANES, DECISION_NODES, f"{FLOWS}, A G, G end 1, B G message"),
        CONSISTENT_PROCESS,
    ),
    RuleCase(
        "notification_without_customer",
        "warning",
        ("A-S",),
        (LANES, NODES, f"{FLOWS}, A S notification"),
        (LANES, NODES, f"{FLOWS}, B C notification"),
    ),
    RuleCase(
        "notification_by_customer",
        "warning",
        ("A-C",),
        (LANES, NODES, f"{FLOWS}, A C notification"),
        (LANES, NODES, f"{FLOWS}, S C notification"),
    ),
    RuleCase("no_customer", "warning", (), ("C frontstage, S backstage", NODES, FLOWS), CONSISTENT_PROCESS),
    RuleCase(
        "line_not_drawn",
        "warning",
        ("T",),
        (f"{LANES}, U backstage, T frontstage", NODES, FLOWS),
        (f"{LANES}, T frontstage, U backstage", NODES, FLOWS),
    ),
    RuleCase(
        "out_of_sight",
        "warning",
        ("B",),
        (LANES, "start S start, G S decision, A C, B S, end C end", "start G, G A .5, G B .5, A end, B end"),
        CONSISTENT_PROCESS,
    ),
    RuleCase("no_channel", "info", ("A-B",), CONSISTENT_PROCESS, ("S backstage, C frontstage", NODES, FLOWS)),
    RuleCase("unused_lane", "warning", ("T",), (f"{LANES}, T partner", NODES, FLOWS), CONSISTENT_PROCESS),
    RuleCase(
        "unused_lane",
        "warning",
        ("T",),
        (f"{LANES}, T partner", NODES, FLOWS),
        (f"{LANES}, T partner", NODES, f"{FLOWS}, B T message"),
    ),
    RuleCase(
        "unused_phase",
        "warning",
        ("p",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        {"phases": [{"id": "p", "name": "Before"}]},
    ),
    RuleCase(
        "annotation_without_target",
        "warning",
        ("n",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        note_fields(targets=[]),
        note_fields(),
    ),
    RuleCase(
        "empty_annotation",
        "warning",
        ("n",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        note_fields(text=" "),
        note_fields(),
    ),
    RuleCase(
        "unproven_measure",
        "error",
        ("m",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        measure_fields("competitor", date=""),
        measure_fields("competitor"),
    ),
    RuleCase(
        "unproven_measure",
        "error",
        ("m",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        measure_fields("competitor", source=" "),
        measure_fields("as_is"),
    ),
    RuleCase(
        "score_off_scale",
        "warning",
        ("m",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        score_fields("csat", actual=101),
        score_fields("csat", actual=100),
    ),
    RuleCase(
        "score_off_scale",
        "warning",
        ("m",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        score_fields("ces", target=0.9),
        score_fields("ces", target=7),
    ),
    RuleCase(
        "score_turned_round",
        "warning",
        ("m",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        score_fields("nps", better="lower"),
        score_fields("nps"),
    ),
    RuleCase(
        "text_as_date",
        "info",
        ("m",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        measure_fields("as_is", date="2026-02-30"),
        measure_fields("as_is", date="2026-02"),
    ),
    RuleCase(
        "text_as_date",
        "info",
        (),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        {"date": "next spring"},
        {"date": "2026-10-01"},
    ),
    RuleCase(
        "broken_variant",
        "warning",
        ("v",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        variant_fields("start-A", "B-end"),
        variant_fields("start-A", "A-B", "B-end"),
    ),
    RuleCase(
        "text_as_date",
        "info",
        ("m",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        measure_fields("as_is", date="2026-02-30"),
        measure_fields("as_is", date="2026-02"),
    ),
    RuleCase(
        "text_as_date",
        "info",
        (),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        {"date": "next spring"},
        {"date": "2026-10-01"},
    ),
    RuleCase(
        "broken_variant",
        "warning",
        ("v",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        variant_fields(),
        variant_fields("start-A", "A-B", "B-end"),
    ),
    RuleCase(
        "overlap",
        "warning",
        ("end", "A"),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        layout_fields(A=(20.0, 20.0, 112.0, 52.0), end=(120.0, 60.0, 28.0, 28.0)),
        layout_fields(A=(20.0, 20.0, 112.0, 52.0), end=(132.0, 60.0, 28.0, 28.0), B=(20.0, 20.0, 112.0, 52.0)),
    ),
    RuleCase(
        "decision_without_rule",
        "info",
        ("G",),
        process_with_decision(".5", ".5"),
        (LANES, DECISION_NODES, "start A, A G, G B 1, B end"),
    ),
    RuleCase(
        "exit_without_evidence",
        "info",
        ("G", "G-B"),
        process_with_decision(".5", ""),
        process_with_decision("", ""),
    ),
    RuleCase(
        "touchpoint_without_measure",
        "info",
        ("A-B",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        {},
        measure_fields("as_is", targets=["B"]),
    ),
    RuleCase(
        "touchpoint_without_measure",
        "info",
        ("A-B",),
        CONSISTENT_PROCESS,
        CONSISTENT_PROCESS,
        measure_fields("as_is", targets=["C"]),
        measure_fields("as_is", targets=["S"]),
    ),
    RuleCase(
        "customer_only_at_ends",
        "warning",
        ("C",),
        (LANES, MANUFACTURING_NODES, MANUFACTURING_FLOWS),
        (LANES, MANUFACTURING_NODES, f"{MANUFACTURING_FLOWS}, D C notification"),
    ),
    RuleCase(
        "customer_only_at_ends",
        "warning",
        ("C",),
        (LANES, MANUFACTURING_NODES, MANUFACTURING_FLOWS),
        (LANES, MANUFACTURING_NODES.replace("D S", "D C"), MANUFACTURING_FLOWS),
    ),
    RuleCase(
        "measure_contradicts_model",
        "warning",
        ("m",),
        RESOLVED_PROCESS,
        RESOLVED_PROCESS,
        {"measures": [{"id": "m", "name": "First-contact resolution", "unit": "%", "actual": 61}]},
        {"measures": [{"id": "m", "name": "First-contact resolution", "unit": "%", "actual": 97}]},
    ),
    RuleCase(
        "measure_contradicts_model",
        "warning",
        ("m",),
        RESOLVED_PROCESS,
        RESOLVED_PROCESS,
        {"measures": [{"id": "m", "name": "FCR", "unit": "%", "actual": 90, "sample_size": 400}]},
        {"measures": [{"id": "m", "name": "Satisfaction", "unit": "%", "actual": 61}]},
    ),
    RuleCase("what_if_without_base", "warning", (), CONSISTENT_PROCESS, CONSISTENT_PROCESS, {"kind": "what_if"}),
)


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
    (unreachable,) = [found for found in findings(process(*CASES[14].broken)) if found.rule == "unreachable"]
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


def with_node_fields(scenario, **fields_by_node):
    """Return the scenario with fields of its nodes replaced, as in `A={"cost": 1}`."""
    nodes = [with_changes(node, **fields_by_node.get(key, {})) for key, node in scenario.nodes.items()]
    return with_changes(scenario, nodes=ElementMap(nodes))


def findings_of(scenario, rule):
    return [found for found in findings(scenario) if found.rule == rule]


REWORK = process(LANES, f"{NODES}, G S decision", "start A, A B, B G, G A .3, G end .7")


@pytest.mark.parametrize(
    ("failing", "sentences"),
    [
        (0.3, []),
        (0.0, []),
        (0.2, ["“Node B” fails in 20 % of cases, but 30 % of cases return to it from “Node G”."]),
    ],
)
def test_failures_agree_with_the_rework_exit_that_follows(failing, sentences):
    scenario = with_node_fields(REWORK, B={"fail_probability": failing})
    found = findings_of(scenario, "rework_differs_from_failures")
    assert [finding.message for finding in found] == sentences
    assert all(finding.elements == ("B", "G", "G-A") for finding in found)


def test_failures_need_not_agree_with_an_exit_that_leads_on():
    scenario = process(LANES, f"{NODES}, D S, G S decision", "start A, A B, B G, G D .3, G end .7, D end")
    assert findings_of(with_node_fields(scenario, B={"fail_probability": 0.2}), "rework_differs_from_failures") == []


def test_steps_with_work_need_a_cost_where_other_steps_have_one():
    scenario = process(LANES, "start C start, A C, B S, D S, E S, end C end", "start A, A B, B D, D E, E end")
    work = {"touch_minutes": 5}
    assert findings_of(with_node_fields(scenario, A=work, B=work, D=work), "missing_cost") == []
    (found,) = findings_of(with_node_fields(scenario, A=work, B=work, D={**work, "cost": 3}), "missing_cost")
    assert (found.level, found.elements) == ("warning", ("B",))
    assert found.message == "1 step has work but no cost, unlike other steps: “Node B”."


def test_customer_who_is_present_in_the_middle_is_not_absent():
    scenario = process(LANES, MANUFACTURING_NODES, MANUFACTURING_FLOWS)
    (found,) = findings_of(scenario, "customer_only_at_ends")
    assert found.message == (
        "The customer appears only at the start and the end of the process. "
        "Add what happens for the customer during the 3 steps between."
    )
    assert findings_of(with_node_fields(scenario, D={"customer_present": True}), "customer_only_at_ends") == []


def test_contradiction_names_both_figures():
    fields = {"measures": [{"id": "m", "name": "Response time", "unit": "h", "actual": 2, "targets": ["B"]}]}
    scenario = with_node_fields(process(LANES, NODES, FLOWS, **fields), B={"wait_minutes": 30})
    (found,) = findings_of(scenario, "measure_contradicts_model")
    assert (found.elements, found.message) == (
        ("m", "B"),
        "“Response time”: measured 2 h, but the model gives 30 min.",
    )


def test_competitor_needs_no_rules_and_no_own_measures():
    rules = {found.rule for found in findings(process(*process_with_decision(".5", ".5"), kind="competitor"))}
    assert rules.isdisjoint({"decision_without_rule", "touchpoint_without_measure"})
