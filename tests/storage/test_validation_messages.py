"""Every validation error has a message that can be translated."""

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
REQUIRED: dict[str, Json] = {"id": "a", "kind": "step", "lane": "C", "source": "A", "target": "B"}
PLAIN: list[Json] = [
    *(None, True, 7, -7, 7.5, -1e300, 1e300, 10**19, 10**400, math.nan, math.inf),
    *("", "word", "\x07", "\ud800", "x" * 20_001),
]
LISTS: list[Json] = [[value] for value in PLAIN]
LISTS += [[1.0] * 9, [2.0, 1.0], [-1e300] * 4, [1e300] * 4, [math.nan] * 4, [], [[]], [{}]]
MAPS: list[Json] = [{"a": value} for value in (*PLAIN, *LISTS, *([entry] for entry in LISTS))]
MAPS += [{}, {"a": {}}, {"a": {"x": 1.0}}, {"no id": 1.0}, {"\ud800": 1.0}]
INVALID = [*PLAIN, *LISTS, *MAPS]
"""Invalid values for any field."""


@pytest.fixture(autouse=True)
def marking_translator() -> Iterator[None]:
    """Surround every translated text with markers."""
    set_translator(lambda _, text, *_plural: f"⟦{text}⟧")
    yield
    set_translator(None)


def value_types(base: type[FrozenModel] = FrozenModel) -> Iterator[type[FrozenModel]]:
    """Yield every value type of a document."""
    for kind in base.__subclasses__():
        if kind.__module__.startswith("cpm_desktop.model."):
            yield kind
            yield from value_types(kind)


def validation_errors(kind: type[FrozenModel]) -> Iterator[tuple[ValidationError, Json]]:
    """Yield the error for each invalid value of each field, and the data that causes it."""
    required = {name: REQUIRED[name] for name in kind.model_fields if name in REQUIRED}
    for name in (*kind.model_fields, "unknown"):
        for value in INVALID:
            raw = {**required, name: value}
            try:
                kind.model_validate(raw)
            except ValidationError as error:
                yield error, raw


def untranslated_part(text: str) -> str:
    """Return the parts of a text that are neither translated nor keys or ids in quotes."""
    text = re.sub(r"'[^']*'", "", text)
    while (shorter := MARKED_TEXT.sub("", text)) != text:
        text = shorter
    return text if re.search(r"[^\W\d_]{2}", text) else ""


def test_every_validation_error_has_a_message() -> None:
    found = [
        (error, to_file_error(error, raw, kind).problem)
        for kind in value_types()
        for error, raw in validation_errors(kind)
    ]
    raised = {details["type"] for error, _ in found for details in error.errors(include_input=False)}
    assert len(raised) > 20
    assert {problem for _, problem in found if "this value is wrong" in problem} == set()
    assert {problem for _, problem in found if untranslated_part(problem)} == set()


def test_every_invariant_violation_has_a_message() -> None:
    unknown = "lost"
    nodes = [Step(id="s", kind="step", lane=unknown, phase=unknown), Decision(id="s2", kind="decision", lane="c")]
    flows = [
        Flow(id="f", source="s", target=unknown, probability=0.5),
        Flow(id="g", source="s", target="c"),
    ]
    scenario = Scenario(
        id="t",
        based_on="u",
        phases=ElementMap([Phase(id="s")]),
        lanes=ElementMap([Lane(id="b", kind="backstage"), Lane(id="c", kind="customer")]),
        nodes=ElementMap(nodes),
        flows=ElementMap(flows),
        annotations=ElementMap([Annotation(id="n", kind="note", targets=(unknown,), leads_to=(unknown,))]),
        measures=ElementMap([Measure(id="m", targets=(unknown,))]),
        variants=ElementMap([Variant(id="v", flows=(unknown,))]),
        layout=Layout(lanes=FrozenMap({unknown: 80.0})),
    )
    circle = Scenario(id="w", based_on="w", lanes=scenario.lanes)
    broken = [
        *violations(Document(scenarios=ElementMap([scenario, circle]))),
        *violations(Document(scenarios=ElementMap())),
    ]
    assert len(broken) > 12
    messages = [str(UnreadableFileError(found.problem, found.location)) for found in broken]
    assert [
        sentence for sentence in messages if untranslated_part(re.sub(r"\blost\b", "", sentence)) or "⟦⟧" in sentence
    ] == []


def test_duplicate_ids_have_a_message() -> None:
    data: Json = {"id": "t", "phases": [{"id": "p"}, {"id": "p"}]}
    with pytest.raises(ValidationError) as caught:
        Scenario.model_validate(data)
    assert "is used twice" in to_file_error(caught.value, data, Scenario).problem
    assert untranslated_part(to_file_error(caught.value, data, Scenario).problem) == ""
