"""Whatever a file has wrong is told in words that reach a translator: no field can raise what nobody has worded."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

import pytest
from pydantic import ValidationError

from cpm_desktop.i18n import set_translator
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Lane, Measure, Phase, Step, Variant
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import FrozenModel
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.validation_messages import to_file_error

MARKED_TEXT = re.compile(r"⟦[^⟦⟧]*⟧")
NEEDED: dict[str, Json] = {"id": "a", "kind": "step", "lane": "C", "source": "A", "target": "B"}
PLAIN: list[Json] = [
    *(None, True, 7, -7, 7.5, -1e300, 1e300, 10**19, 10**400, math.nan, math.inf),
    *("", "word", "\x07", "\ud800", "x" * 20_001),
]
LISTS: list[Json] = [[value] for value in PLAIN]
LISTS += [[1.0] * 9, [2.0, 1.0], [-1e300] * 4, [1e300] * 4, [math.nan] * 4, [], [[]], [{}]]
MAPS: list[Json] = [{"a": value} for value in (*PLAIN, *LISTS, *([entry] for entry in LISTS))]
MAPS += [{}, {"a": {}}, {"a": {"x": 1.0}}, {"no id": 1.0}, {"\ud800": 1.0}]
WRONG = [*PLAIN, *LISTS, *MAPS]
"""What can stand in a file in place of what belongs there."""


@pytest.fixture(autouse=True)
def marking_translator() -> Iterator[None]:
    """Put signs around every text that reaches a translator."""
    set_translator(lambda _, text: f"⟦{text}⟧")
    yield
    set_translator(None)


def value_types(base: type[FrozenModel] = FrozenModel) -> Iterator[type[FrozenModel]]:
    """Yield every kind of value that a document is made of."""
    for kind in base.__subclasses__():
        if kind.__module__.startswith("cpm_desktop.model."):
            yield kind
            yield from value_types(kind)


def validation_errors(kind: type[FrozenModel]) -> Iterator[tuple[ValidationError, Json]]:
    """Yield what is raised when one field of a value is wrong, and the data that it is raised for."""
    needed = {name: NEEDED[name] for name in kind.model_fields if name in NEEDED}
    for name in (*kind.model_fields, "unknown"):
        for value in WRONG:
            raw = {**needed, name: value}
            try:
                kind.model_validate(raw)
            except ValidationError as error:
                yield error, raw


def untranslated_part(told: str) -> str:
    """Return what is left of a text without what reached a translator and without keys and ids in quotes."""
    told = re.sub(r"'[^']*'", "", told)
    while (shorter := MARKED_TEXT.sub("", told)) != told:
        told = shorter
    return told if re.search(r"[^\W\d_]{2}", told) else ""


def test_every_validation_error_has_a_message() -> None:
    found = [
        (error, to_file_error(error, raw).problem) for kind in value_types() for error, raw in validation_errors(kind)
    ]
    raised = {details["type"] for error, _ in found for details in error.errors(include_input=False)}
    assert len(raised) > 20
    assert {problem for _, problem in found if "this value is wrong" in problem} == set()
    assert {problem for _, problem in found if untranslated_part(problem)} == set()


def test_every_invariant_violation_has_a_message() -> None:
    lost = "lost"
    nodes = [Step(id="s", kind="step", lane=lost, phase=lost), Decision(id="s2", kind="decision", lane="c")]
    flows = [
        Flow(id="f", source="s", target=lost, probability=0.5),
        Flow(id="g", source="s", target="c"),
    ]
    scenario = Scenario(
        id="t",
        based_on="u",
        phases=ElementMap([Phase(id="s")]),
        lanes=ElementMap([Lane(id="b", kind="backstage"), Lane(id="c", kind="customer")]),
        nodes=ElementMap(nodes),
        flows=ElementMap(flows),
        annotations=ElementMap([Annotation(id="n", kind="note", targets=(lost,), leads_to=(lost,))]),
        measures=ElementMap([Measure(id="m", targets=(lost,))]),
        variants=ElementMap([Variant(id="v", flows=(lost,))]),
        layout=Layout(lanes=FrozenMap({lost: 80.0})),
    )
    circle = Scenario(id="w", based_on="w", lanes=scenario.lanes)
    broken = [
        *violations(Document(scenarios=ElementMap([scenario, circle]))),
        *violations(Document(scenarios=ElementMap())),
    ]
    assert len(broken) > 12
    told = [str(UnreadableFileError(found.problem, found.location)) for found in broken]
    assert [
        sentence for sentence in told if untranslated_part(re.sub(r"\blost\b", "", sentence)) or "⟦⟧" in sentence
    ] == []


def test_duplicate_ids_have_a_message() -> None:
    twice: Json = {"id": "t", "phases": [{"id": "p"}, {"id": "p"}]}
    with pytest.raises(ValidationError) as caught:
        Scenario.model_validate(twice)
    assert "stands twice" in to_file_error(caught.value, twice).problem
    assert untranslated_part(to_file_error(caught.value, twice).problem) == ""
