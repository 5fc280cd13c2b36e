"""Each enumeration of the model has one table, which has a term for every value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

import pytest

from cpm_desktop.drawing.elements.channel_icons import ICON_LINES
from cpm_desktop.i18n import set_translator
from cpm_desktop.model.document import ScenarioKind
from cpm_desktop.model.elements import (
    AnnotationKind,
    AnnotationStatus,
    Confidence,
    FlowKind,
    Knowledge,
    LaneKind,
    MeasureDirection,
    NodeKind,
    ScoreKind,
    ValueClass,
)
from cpm_desktop.model.vocabulary.all_terms import TERMS, term_label, term_name
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.annotation_statuses import ANNOTATION_STATUSES
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.model.vocabulary.confidences import CONFIDENCES
from cpm_desktop.model.vocabulary.element_kinds import ELEMENT_KINDS
from cpm_desktop.model.vocabulary.evidence_kinds import KNOWLEDGE
from cpm_desktop.model.vocabulary.flow_kinds import FLOW_KINDS
from cpm_desktop.model.vocabulary.lane_kinds import LANE_KINDS
from cpm_desktop.model.vocabulary.measure_directions import MEASURE_DIRECTIONS
from cpm_desktop.model.vocabulary.node_kinds import NODE_KINDS
from cpm_desktop.model.vocabulary.scenario_kinds import SCENARIO_KINDS
from cpm_desktop.model.vocabulary.scores import SCORES
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES
from cpm_desktop.resources import resource_path

TABLES: tuple[tuple[Mapping[Any, Any], Any], ...] = (
    (NODE_KINDS, NodeKind),
    (ANNOTATION_KINDS, AnnotationKind),
    (LANE_KINDS, LaneKind),
    (FLOW_KINDS, FlowKind),
    (VALUE_CLASSES, ValueClass),
    (ANNOTATION_STATUSES, AnnotationStatus),
    (KNOWLEDGE, Knowledge),
    (SCORES, ScoreKind),
    (MEASURE_DIRECTIONS, MeasureDirection),
    (CONFIDENCES, Confidence),
    (SCENARIO_KINDS, ScenarioKind),
)


@pytest.mark.parametrize(("table", "enumeration"), TABLES, ids=lambda value: "" if isinstance(value, Mapping) else None)
def test_table_has_a_term_for_every_value(table: Mapping[str, object], enumeration: object) -> None:
    assert set(table) == set(filter(None, get_args(enumeration)))


def test_keys_are_unique_across_tables() -> None:
    keys = [*CHANNELS, *(key for table, _ in TABLES for key in table)]
    assert len(keys) == len(set(keys))
    assert TERMS.keys() == {*keys, *ELEMENT_KINDS}


def test_every_channel_has_an_icon() -> None:
    assert ICON_LINES.keys() == CHANNELS.keys()


def test_every_annotation_kind_has_an_icon() -> None:
    for kind in ANNOTATION_KINDS:
        assert resource_path("icons", "tools", f"{kind}.svg").is_file()


def test_hotkeys_are_unique() -> None:
    hotkeys = [term.hotkey for term in ANNOTATION_KINDS.values() if term.hotkey]
    assert len(hotkeys) == len(set(hotkeys))


def test_terms_are_translated_when_they_are_shown() -> None:
    assert (term_label("value_adding"), term_name("value_adding")) == ("Value-adding", "value-adding")
    set_translator(lambda context, text, *_plural: f"{context}: {text}")
    try:
        assert (term_label("note"), term_name("note")) == ("Vocabulary: Note", "Vocabulary: note")
        assert VALUE_CLASSES["waste"].translated_legend() == "Vocabulary: waste of the customer's time"
    finally:
        set_translator(None)


def test_words_of_a_user_are_unchanged() -> None:
    assert term_label("by pigeon_post") == term_name("by pigeon_post") == "by pigeon_post"
