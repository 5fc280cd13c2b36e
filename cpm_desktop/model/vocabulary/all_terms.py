"""The words for the values of all enumerations, by key."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from cpm_desktop.model.vocabulary.annotation_statuses import ANNOTATION_STATUSES
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.model.vocabulary.confidences import CONFIDENCES
from cpm_desktop.model.vocabulary.element_kinds import ELEMENT_KINDS
from cpm_desktop.model.vocabulary.evidence_kinds import KNOWLEDGE
from cpm_desktop.model.vocabulary.flow_kinds import FLOW_KINDS
from cpm_desktop.model.vocabulary.lane_kinds import LANE_KINDS
from cpm_desktop.model.vocabulary.measure_directions import MEASURE_DIRECTIONS
from cpm_desktop.model.vocabulary.scenario_kinds import SCENARIO_KINDS
from cpm_desktop.model.vocabulary.scores import SCORES
from cpm_desktop.model.vocabulary.term import Term
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES

TERMS: Mapping[str, Term] = dict(
    chain[tuple[str, Term]](
        ELEMENT_KINDS.items(),
        LANE_KINDS.items(),
        FLOW_KINDS.items(),
        VALUE_CLASSES.items(),
        CHANNELS.items(),
        ANNOTATION_STATUSES.items(),
        KNOWLEDGE.items(),
        SCORES.items(),
        MEASURE_DIRECTIONS.items(),
        CONFIDENCES.items(),
        SCENARIO_KINDS.items(),
    )
)
"""The term of each value; no two enumerations share a key."""


def term_label(key: str) -> str:
    """Return the label of a value, as the first words of a line; a user's own words are returned unchanged."""
    return TERMS[key].translated_label() if key in TERMS else key


def term_name(key: str) -> str:
    """Return the name of a value within a sentence; a user's own words are returned unchanged."""
    return TERMS[key].translated_name() if key in TERMS else key
