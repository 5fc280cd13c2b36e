"""The smallest process that breaks each consistency rule, and a similar one that does not."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

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
