"""Every consistency rule: the smallest process that breaks it, and one next to it that does not."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import pytest

from cpm_desktop.analysis.checks.finding import FINDING_LEVELS
from cpm_desktop.analysis.checks.findings import findings
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.samples import load_template, templates
from tests.analysis.processes import process

LANES = "C customer, S frontstage"
NODES = "start C start, A C, B S, end C end"
FLOWS = "start A, A B, B end"


Written: TypeAlias = tuple[str, str, str]
Fields: TypeAlias = Mapping[str, Any]


class Case(NamedTuple):
    """A process that breaks a rule, the elements it is about, and a process that keeps it."""

    rule: str
    level: str
    elements: tuple[str, ...]
    broken: Written
    kept: Written
    fields: Fields = MappingProxyType({})
    kept_fields: Fields = MappingProxyType({})


WHOLE = (LANES, NODES, FLOWS)
DECISION = f"{NODES}, G C decision"
PARALLEL = "start C start, P S parallel, A S, B S, J S parallel, end C end"
BLOCK = "start P, P A, P B, A J, B J, J end"


def decided(one: str, other: str) -> Written:
    return (LANES, DECISION, f"start A, A G, G B {one}, G end {other}, B end")


def note(**fields: object) -> Fields:
    return {"annotations": [{"id": "n", "kind": "note", "targets": ["A"], "text": "a word", **fields}]}


def measured(kind: str, **fields: object) -> Fields:
    proof = {"source": "panel", "date": "2026-10-01", "confidence": "low", **fields}
    return {"kind": kind, "measures": [{"id": "m", "name": "CSAT", "actual": 80, **proof}]}


def scored(score: str, **fields: object) -> Fields:
    return {"measures": [{"id": "m", "name": "Asked", "score": score, **fields}]}


def variant(*flows: str) -> Fields:
    return {"variants": [{"id": "v", "name": "All well", "flows": flows}]}


CASES = (
    Case("no_start", "error", (), (LANES, "A C, end C end", "A end"), WHOLE),
    Case("no_end", "error", (), (LANES, "start C start, A C, B C", "start A, A B"), WHOLE),
    Case(
        "several_starts",
        "info",
        ("start", "other"),
        (LANES, f"{NODES}, other C start", f"{FLOWS}, other A"),
        (LANES, f"{NODES}, other S start", f"{FLOWS}, A other message, other B"),
    ),
    Case("flow_into_start", "error", ("B-start", "start"), (LANES, NODES, f"{FLOWS}, B start"), WHOLE),
    Case("flow_out_of_end", "error", ("end-A", "end"), (LANES, NODES, f"{FLOWS}, end A"), WHOLE),
    Case("dead_end", "error", ("B",), (LANES, NODES, "start A, A B"), WHOLE),
    Case("dead_end", "error", ("start",), (LANES, NODES, "A B, B end"), WHOLE),
    Case("endless_loop", "error", ("A", "B"), (LANES, NODES, "start A, A B, B A"), WHOLE),
    Case("endless_loop", "error", ("A", "G"), (LANES, DECISION, "start A, A G, G A 1, G end 0"), decided(".5", ".5")),
    Case("weights_sum", "error", ("G", "G-B", "G-end"), decided(".5", ".4"), decided(".6", ".4")),
    Case("weights_sum", "error", ("G", "G-B", "G-end"), decided(".7", ".4"), decided(".33333333", ".66666667")),
    Case("weights_missing", "warning", ("G", "G-end"), decided(".5", ""), decided(".5", ".5")),
    Case(
        "single_exit",
        "warning",
        ("G", "G-B"),
        (LANES, DECISION, "start A, A G, G B 1, B end"),
        decided(".5", ".5"),
    ),
    Case("exit_label", "info", ("G", "G-B", "G-end"), decided(".5", ".5"), WHOLE),
    Case("unreachable", "warning", ("X",), (LANES, f"{NODES}, X S", f"{FLOWS}, X B"), WHOLE),
    Case(
        "several_exits",
        "warning",
        ("A",),
        (LANES, NODES, f"{FLOWS}, A end"),
        (LANES, NODES, f"{FLOWS}, A S message"),
    ),
    Case(
        "split_without_join",
        "warning",
        ("P",),
        (LANES, PARALLEL, "start P, P A, P B, A end, B J, J end"),
        (LANES, PARALLEL, BLOCK),
    ),
    Case(
        "split_without_join",
        "warning",
        ("A",),
        (LANES, f"{NODES}, X S, over S end", f"{FLOWS}, A X message, X over"),
        (LANES, f"{NODES}, X S, J C parallel", "start A, A B, A X message, B J, X J, J end"),
    ),
    Case(
        "join_without_split",
        "warning",
        ("J",),
        (LANES, f"{PARALLEL}, G C decision", "start G, G A .5, G B .5, A J, B J, J P, P end"),
        (LANES, f"{PARALLEL}, G S decision", "start P, P G, G A .5, G B .5, A J, B J, P J, J end"),
    ),
    Case(
        "idle_parallel",
        "warning",
        ("P",),
        (LANES, f"{NODES}, P S parallel", "start P, P A, A B, B end"),
        (LANES, PARALLEL, BLOCK),
    ),
    Case("self_loop", "warning", ("A-A", "A"), (LANES, NODES, f"{FLOWS}, A A"), WHOLE),
    Case("message_within_lane", "warning", ("X-B",), (LANES, f"{NODES}, X S", f"{FLOWS}, X B message"), WHOLE),
    Case(
        "message_at_gateway",
        "warning",
        ("B-G", "G"),
        (LANES, DECISION, f"{FLOWS}, A G, G end 1, B G message"),
        WHOLE,
    ),
    Case(
        "notification_without_customer",
        "warning",
        ("A-S",),
        (LANES, NODES, f"{FLOWS}, A S notification"),
        (LANES, NODES, f"{FLOWS}, B C notification"),
    ),
    Case(
        "notification_by_customer",
        "warning",
        ("A-C",),
        (LANES, NODES, f"{FLOWS}, A C notification"),
        (LANES, NODES, f"{FLOWS}, S C notification"),
    ),
    Case("no_customer", "warning", (), ("C frontstage, S backstage", NODES, FLOWS), WHOLE),
    Case(
        "line_not_drawn",
        "warning",
        ("T",),
        (f"{LANES}, U backstage, T frontstage", NODES, FLOWS),
        (f"{LANES}, T frontstage, U backstage", NODES, FLOWS),
    ),
    Case(
        "out_of_sight",
        "warning",
        ("B",),
        (LANES, "start S start, G S decision, A C, B S, end C end", "start G, G A .5, G B .5, A end, B end"),
        WHOLE,
    ),
    Case("no_channel", "info", ("A-B",), WHOLE, ("S backstage, C frontstage", NODES, FLOWS)),
    Case("unused_lane", "warning", ("T",), (f"{LANES}, T partner", NODES, FLOWS), WHOLE),
    Case(
        "unused_lane",
        "warning",
        ("T",),
        (f"{LANES}, T partner", NODES, FLOWS),
        (f"{LANES}, T partner", NODES, f"{FLOWS}, B T message"),
    ),
    Case("unused_phase", "warning", ("p",), WHOLE, WHOLE, {"phases": [{"id": "p", "name": "Before"}]}),
    Case("annotation_without_target", "warning", ("n",), WHOLE, WHOLE, note(targets=[]), note()),
    Case("empty_annotation", "warning", ("n",), WHOLE, WHOLE, note(text=" "), note()),
    Case("unproven_measure", "error", ("m",), WHOLE, WHOLE, measured("competitor", date=""), measured("competitor")),
    Case("unproven_measure", "error", ("m",), WHOLE, WHOLE, measured("competitor", source=" "), measured("as_is")),
    Case("score_off_scale", "warning", ("m",), WHOLE, WHOLE, scored("csat", actual=101), scored("csat", actual=100)),
    Case("score_off_scale", "warning", ("m",), WHOLE, WHOLE, scored("ces", target=0.9), scored("ces", target=7)),
    Case("score_turned_round", "warning", ("m",), WHOLE, WHOLE, scored("nps", better="lower"), scored("nps")),
    Case(
        "broken_variant",
        "warning",
        ("v",),
        WHOLE,
        WHOLE,
        variant("start-A", "B-end"),
        variant("start-A", "A-B", "B-end"),
    ),
    Case("broken_variant", "warning", ("v",), WHOLE, WHOLE, variant(), variant("start-A", "A-B", "B-end")),
    Case("what_if_without_base", "warning", (), WHOLE, WHOLE, {"kind": "what_if"}),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_a_rule_sees_what_breaks_it_and_nothing_else(case):
    broken = [found for found in findings(process(*case.broken, **case.fields)) if found.rule == case.rule]
    kept = [found for found in findings(process(*case.kept, **case.kept_fields)) if found.rule == case.rule]

    assert [(found.level, found.elements) for found in broken] == [(case.level, case.elements)]
    assert kept == []


def test_a_process_in_order_has_nothing_but_hints():
    assert {found.level for found in findings(process(*WHOLE))} <= {"info"}


def test_every_message_is_one_sentence_with_the_name_of_what_it_is_about():
    for case in CASES:
        for found in findings(process(*case.broken, **case.fields)):
            assert found.message.endswith(".")
            assert found.message[0].isupper() or found.message[0] in "“123456789"
            assert "\n" not in found.message
    (unreachable,) = [found for found in findings(process(*CASES[14].broken)) if found.rule == "unreachable"]
    assert unreachable.message == "No case comes to “Node X”."


def test_what_has_no_name_is_named_by_its_place():
    scenario = process(*WHOLE, phases=[{"id": "p"}])
    lanes = scenario.lanes.with_elements(
        with_changes(scenario.lanes["C"], name=""), with_changes(scenario.lanes["S"], name="Shop")
    )
    nodes = scenario.nodes.with_elements(
        *(with_changes(scenario.nodes[node], name=" ", phase="p") for node in ("start", "B", "end"))
    )

    found = findings(with_changes(scenario, lanes=lanes, nodes=nodes))
    assert [(one.elements, one.message) for one in found if one.rule == "empty_name"] == [
        (("C",), "A lane of kind customer has no name."),
        (("p",), "A phase number 1 has no name."),
        (("B",), "A step in “Shop” has no name."),
    ]


NAMED = (
    ("nodes", "name"),
    ("lanes", "name"),
    ("phases", "name"),
    ("annotations", "text"),
    ("measures", "name"),
    ("variants", "name"),
)


def test_no_sentence_says_an_id():
    for case in CASES:
        scenario = process(*case.broken, **case.fields)
        groups = {
            group: ElementMap(with_changes(element, **{words: ""}) for element in getattr(scenario, group).values())
            for group, words in NAMED
        }
        for found in findings(with_changes(scenario, **groups)):
            assert "“" not in found.message, found
            assert found.message[0].isupper() or found.message[0].isdigit(), found


def test_what_has_no_name_is_told_by_what_it_is():
    scenario = process(LANES, f"{NODES}, X S", f"{FLOWS}, A X")
    nodes = scenario.nodes.with_elements(with_changes(scenario.nodes["X"], name=""))

    (dead_end,) = [one for one in findings(with_changes(scenario, nodes=nodes)) if one.rule == "dead_end"]
    assert dead_end.message == "A step without a name leads nowhere and is no end."
    assert dead_end.elements == ("X",)


def test_one_end_needs_no_name_but_several_do():
    scenario = process(LANES, f"{NODES}, other C end, G C decision", "start G, G A .5, G other .5, A B, B end")
    nodes = scenario.nodes.with_elements(with_changes(scenario.nodes["end"], name=""))

    assert ("empty_name", ("end",)) in [
        (one.rule, one.elements) for one in findings(with_changes(scenario, nodes=nodes))
    ]


def test_a_second_flow_between_the_same_nodes_is_seen():
    scenario = process(*WHOLE)
    again = with_changes(scenario.flows["A-B"], id="again")

    found = findings(with_changes(scenario, flows=scenario.flows.with_elements(again)))
    assert ("doubled_flow", ("again", "A-B")) in [(one.rule, one.elements) for one in found]


def test_errors_come_first():
    found = findings(process(LANES, f"{NODES}, X S, other C start", "start A, A B"))

    levels = [FINDING_LEVELS.index(one.level) for one in found]
    assert levels == sorted(levels)
    assert len(set(levels)) == 3


def test_loops_that_only_a_dead_end_stops_are_reported_once_as_that():
    found = {one.rule for one in findings(process(LANES, NODES, "start A, A B"))}

    assert "dead_end" in found
    assert "endless_loop" not in found


def test_a_nested_parallel_block_is_in_order():
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
