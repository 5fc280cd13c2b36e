"""The templates in every language: all texts are translated, and nothing else differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.analysis.metrics.scalar_metrics import scalar_metrics
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.i18n import ENGLISH
from cpm_desktop.layout.completion import document_with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.samples import is_translatable, load_template, load_texts, template_languages, templates
from tests.layout.geometry import overlapping_pairs

NAMES = [template.name for template in templates()]
TRANSLATIONS = [language for language in template_languages() if language != ENGLISH]
every_translation = pytest.mark.parametrize(
    ("name", "language"), [(name, language) for name in NAMES for language in TRANSLATIONS]
)


def texts_in(value: Json, key: str = "") -> Iterator[str]:
    """Yield the texts that users read in a document as plain data."""
    match value:
        case dict():
            for name, member in value.items():
                if name != "flows":
                    yield from texts_in(member, name)
                elif isinstance(member, list):
                    yield from texts_in([without_source(flow) for flow in member])
        case list():
            for member in value:
                yield from texts_in(member, key)
        case str() if value and is_translatable(key, value):
            yield value


def without_source(flow: Json) -> Json:
    """Return a flow without the id of its source; in other elements, the source is a text."""
    return {key: value for key, value in flow.items() if key != "source"} if isinstance(flow, dict) else flow


def without_texts(value: Json, key: str = "") -> Json:
    """Return plain data in which every text that users read is replaced by a placeholder."""
    match value:
        case dict():
            return {name: without_texts(member, name) for name, member in value.items() if name != "language"}
        case list():
            return [without_texts(member, key) for member in value]
        case str() if is_translatable(key, value):
            return "…" if value else ""
        case _:
            return value


def channels_by_touchpoint(scenario: Scenario, texts: Mapping[str, str]) -> list[tuple[str, str | None]]:
    """Return the kind and the channel of every touchpoint; channels without a key are replaced by their text."""
    found = ((one.kind, one.channel or "") for one in touchpoints(scenario))
    return [(kind, texts[channel] if is_translatable("channel", channel) else channel) for kind, channel in found]


def plain_data(document: Document) -> dict[str, Json]:
    data: dict[str, Json] = document.model_dump(mode="json")
    return data


def test_templates_exist_in_the_languages_of_the_program() -> None:
    assert set(template_languages()) == {"en", "hu", "el", "nb", "zh-CN"}
    assert template_languages()[0] == ENGLISH


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_text_is_translated_and_no_translation_is_unused(language: str) -> None:
    texts = load_texts(language)

    assert set(texts) == {text for name in NAMES for text in texts_in(plain_data(load_template(name)))}
    assert all(text.strip() == text != "" for text in texts.values())


@every_translation
def test_only_texts_and_the_language_differ_from_english(name: str, language: str) -> None:
    english, document = load_template(name), load_template(name, language)

    assert document.meta.language == language
    assert document.title == load_texts(language)[english.title]
    assert without_texts(plain_data(document)) == without_texts(plain_data(english))
    assert [flow.source for scenario in document.scenarios.values() for flow in scenario.flows.values()] == [
        flow.source for scenario in english.scenarios.values() for flow in scenario.flows.values()
    ]
    assert list(violations(document)) == []


@every_translation
def test_metrics_and_crossings_equal_those_in_english(name: str, language: str) -> None:
    english, document = load_template(name), load_template(name, language)

    for scenario in document.scenarios.values():
        original = english.scenarios[scenario.id]
        assert scalar_metrics(scenario) == scalar_metrics(original)
        assert len(handoffs(scenario)) == len(handoffs(original))
        assert [(one.kind, one.channel) for one in touchpoints(scenario)] == channels_by_touchpoint(
            original, load_texts(language)
        )


@every_translation
def test_boxes_hold_their_names_and_do_not_overlap(name: str, language: str) -> None:
    document = document_with_missing_places(load_template(name, language), node_size)

    for scenario in document.scenarios.values():
        boxes = compute_placement(scenario).nodes
        assert {key: (box.width, box.height) for key, box in boxes.items()} == {
            key: tuple(node_size(node)) for key, node in scenario.nodes.items()
        }
        assert overlapping_pairs(boxes.values()) == []


def test_unknown_language_gives_english() -> None:
    assert load_template("ordering", "tlh") == load_template("ordering")
