"""Arbitrary valid documents, for tests of properties that every document has."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import strategies as st

from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import (
    AnnotationKind,
    AnnotationStatus,
    Confidence,
    FlowKind,
    Knowledge,
    LaneKind,
    MeasureDirection,
    ScoreKind,
    ValueClass,
)
from cpm_desktop.model.layout import MAX_COORDINATE
from cpm_desktop.model.vocabulary.channels import CHANNELS

Plain = dict[str, Any]

CONTROL = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), 127]))
IDS = st.text("ABCabc019_.-", min_size=1, max_size=8)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=CONTROL), max_size=12)
LISTS_OF_TEXTS = st.lists(TEXTS, max_size=3)
PROBABILITIES = st.floats(0, 1)
AMOUNTS = st.one_of(st.integers(0, 10**15), st.floats(0, 1e15))
FIGURES = st.floats(-1e15, 1e15)
MINUTES = st.one_of(st.integers(0, 10**6), st.floats(0, 1e9))
RANGES = st.lists(st.floats(0, 1e9), min_size=2, max_size=2).map(sorted)
RATINGS = st.integers(1, 10)
EMOTIONS = st.integers(-2, 2)
COORDINATES = st.floats(-MAX_COORDINATE, MAX_COORDINATE)
LENGTHS = st.floats(0.01, MAX_COORDINATE)
BOXES = st.tuples(COORDINATES, COORDINATES, LENGTHS, LENGTHS).map(list)
BENDS = st.lists(st.tuples(COORDINATES, COORDINATES).map(list), max_size=3)


def documents() -> st.SearchStrategy[Document]:
    """Return a strategy for valid documents of any kind, small enough to read."""
    return plain_documents().map(Document.model_validate)


@st.composite
def plain_documents(draw: st.DrawFn) -> Plain:
    """Draw the plain data of a valid document."""
    ids = draw(st.lists(IDS, min_size=1, max_size=3, unique=True))
    origins = [draw(st.none() | st.sampled_from(ids[:index])) if index else None for index in range(len(ids))]
    scenarios = [draw(_scenarios(key, origin)) for key, origin in zip(ids, origins, strict=True)]
    meta = _with_optional({}, author=TEXTS, client=TEXTS, language=TEXTS, created=TEXTS, notes=TEXTS)
    content = draw(_with_optional({}, title=TEXTS, meta=meta))
    filters = [draw(_filter(key)) for key in draw(st.lists(IDS, max_size=2, unique=True))]
    content |= {"scenarios": scenarios, "filters": filters}
    return {"format": "cpm-desktop", "format_version": 1, **content}


def _filter(key: str) -> st.SearchStrategy[Plain]:
    kinds = st.lists(st.sampled_from(get_args(AnnotationKind)), max_size=2)
    chosen = dict.fromkeys(("lanes", "phases"), st.lists(IDS, max_size=2))
    return _with_optional({"id": st.just(key)}, name=TEXTS, annotation_kinds=kinds, internal=st.booleans(), **chosen)


@st.composite
def _scenarios(draw: st.DrawFn, key: str, origin: str | None) -> Plain:
    phases, lanes, nodes, flows, annotations, measures, variants = draw(_ids_by_group())
    targets = [*phases, *lanes, *nodes, *flows, *annotations]
    made_lanes = sorted((draw(_lane(lane)) for lane in lanes), key=lambda lane: lane["kind"] != "customer")
    made_nodes = [draw(_node(node, lanes, phases)) for node in nodes] if lanes else []
    decisions = {node["id"] for node in made_nodes if node["kind"] == "decision"}
    made_flows = [draw(_flow(flow, nodes, lanes, decisions)) for flow in flows]
    kinds = st.sampled_from(["as_is", "what_if", "competitor"])
    return {
        **draw(_with_optional({"id": st.just(key)}, name=TEXTS, kind=kinds, notes=TEXTS, currency=TEXTS)),
        **draw(_with_optional({}, annual_cases=AMOUNTS, annual_cost=AMOUNTS, one_off_cost=AMOUNTS, date=TEXTS)),
        "based_on": origin,
        "phases": [draw(_with_optional({"id": st.just(phase)}, name=TEXTS)) for phase in phases],
        "lanes": made_lanes,
        "nodes": made_nodes,
        "flows": made_flows,
        "annotations": [draw(_annotation(note, targets)) for note in annotations],
        "measures": [draw(_measure(measure, targets)) for measure in measures],
        "variants": [
            draw(_with_optional({"id": st.just(variant)}, name=TEXTS, flows=_some_of(flows))) for variant in variants
        ],
        "layout": draw(_layouts(nodes, flows, lanes, phases)),
    }


@st.composite
def _ids_by_group(draw: st.DrawFn) -> list[list[str]]:
    """Draw unique ids for the groups of a scenario; no nodes without lanes, no flows without nodes."""
    sizes = [draw(st.integers(0, maximum)) for maximum in (3, 3, 5, 5, 3, 2, 2)]
    if not sizes[1]:
        sizes[2] = 0
    if not sizes[2]:
        sizes[3] = 0
    ids = draw(st.lists(IDS, min_size=sum(sizes), max_size=sum(sizes), unique=True))
    return [[ids.pop() for _ in range(size)] for size in sizes]


def _lane(key: str) -> st.SearchStrategy[Plain]:
    persona = _with_optional({}, name=TEXTS, goal=TEXTS, expectations=TEXTS)
    required = {"id": st.just(key), "kind": st.sampled_from(get_args(LaneKind))}
    return _with_optional(required, name=TEXTS, automated=st.booleans(), persona=persona)


def _node(key: str, lanes: list[str], phases: list[str]) -> st.SearchStrategy[Plain]:
    place = {"id": st.just(key), "lane": st.sampled_from(lanes)}
    named = {"name": TEXTS, "phase": st.sampled_from([None, *phases])}
    plain = _with_optional({**place, "kind": st.sampled_from(["decision", "parallel", "start", "end"])}, **named)
    step = _with_optional(
        {**place, "kind": st.just("step")},
        **named,
        **dict.fromkeys(("reason", "owner", "description"), TEXTS),
        **dict.fromkeys(("data", "systems", "evidence"), LISTS_OF_TEXTS),
        touch_minutes=MINUTES,
        wait_minutes=MINUTES,
        tolerance_minutes=st.none() | MINUTES,
        touch_range=st.none() | RANGES,
        wait_range=st.none() | RANGES,
        cost=AMOUNTS,
        value=st.sampled_from([None, *get_args(ValueClass)]),
        channel=st.sampled_from([None, *CHANNELS]) | TEXTS,
        customer_present=st.booleans(),
        fail_probability=PROBABILITIES,
        emotion=st.none() | EMOTIONS,
    )
    return step | plain


@st.composite
def _flow(draw: st.DrawFn, key: str, nodes: list[str], lanes: list[str], decisions: set[str]) -> Plain:
    kind = draw(st.sampled_from(get_args(FlowKind)))
    ends = st.sampled_from(nodes if kind == "sequence" else [*nodes, *lanes])
    optional: dict[str, st.SearchStrategy[Any]] = {"label": TEXTS, "carries": LISTS_OF_TEXTS, "medium": TEXTS}
    source = draw(ends)
    if source in decisions:
        optional["probability"] = st.none() | PROBABILITIES
    required = {"id": st.just(key), "source": st.just(source), "target": ends, "kind": st.just(kind)}
    return draw(_with_optional(required, **optional))


def _annotation(key: str, targets: list[str]) -> st.SearchStrategy[Plain]:
    return _with_optional(
        {"id": st.just(key), "kind": st.sampled_from(get_args(AnnotationKind))},
        **dict.fromkeys(("text", "owner"), TEXTS),
        **dict.fromkeys(("severity", "occurrence", "detection"), st.none() | RATINGS),
        **dict.fromkeys(("targets", "leads_to"), _some_of(targets)),
        emotion=st.none() | EMOTIONS,
        churn_uplift=PROBABILITIES,
        status=st.sampled_from(get_args(AnnotationStatus)),
        knowledge=st.sampled_from(get_args(Knowledge)),
        internal=st.booleans(),
    )


def _measure(key: str, targets: list[str]) -> st.SearchStrategy[Plain]:
    return _with_optional(
        {"id": st.just(key)},
        **dict.fromkeys(("name", "unit", "source", "date"), TEXTS),
        **dict.fromkeys(("target", "actual"), st.none() | FIGURES),
        score=st.sampled_from([None, *get_args(ScoreKind)]),
        targets=_some_of(targets),
        better=st.sampled_from(get_args(MeasureDirection)),
        subjective=st.booleans(),
        sample_size=st.none() | st.integers(0, 10**12),
        confidence=st.sampled_from(get_args(Confidence)),
    )


def _layouts(nodes: list[str], flows: list[str], lanes: list[str], phases: list[str]) -> st.SearchStrategy[Plain]:
    return st.fixed_dictionaries(
        {
            "nodes": _values_for_some_keys(nodes, BOXES),
            "flows": _values_for_some_keys(flows, BENDS),
            "lanes": _values_for_some_keys(lanes, LENGTHS),
            "phases": _values_for_some_keys(phases, LENGTHS),
        }
    )


def _values_for_some_keys(keys: list[str], values: st.SearchStrategy[Any]) -> st.SearchStrategy[Plain]:
    return st.dictionaries(st.sampled_from(keys), values, max_size=len(keys)) if keys else st.just({})


def _some_of(keys: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(keys), max_size=3) if keys else st.just([])


def _with_optional(required: dict[str, st.SearchStrategy[Any]], **optional: Any) -> st.SearchStrategy[Plain]:
    return st.fixed_dictionaries(required, optional=optional)
