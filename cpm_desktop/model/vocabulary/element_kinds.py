"""The kinds of everything that a scenario contains."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from cpm_desktop.i18n import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Element
from cpm_desktop.model.elements import Flow, Lane, Measure, Phase, Variant
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.element_term import ElementTerm
from cpm_desktop.model.vocabulary.node_kinds import NODE_KINDS

_OTHER_KINDS: Mapping[str, ElementTerm] = {
    "flow": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Flow"),
        QT_TRANSLATE_NOOP("Vocabulary", "flow"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln flow(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a flow"),
    ),
    "lane": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Lane"),
        QT_TRANSLATE_NOOP("Vocabulary", "lane"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln lane(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a lane without a name"),
    ),
    "phase": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Phase"),
        QT_TRANSLATE_NOOP("Vocabulary", "phase"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln phase(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a phase without a name"),
    ),
    "measure": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Measure"),
        QT_TRANSLATE_NOOP("Vocabulary", "measure"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln measure(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a measure without a name"),
    ),
    "variant": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Path"),
        QT_TRANSLATE_NOOP("Vocabulary", "path"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln path(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a path without a name"),
    ),
}
ELEMENT_KINDS: Mapping[str, ElementTerm] = dict(
    chain[tuple[str, ElementTerm]](NODE_KINDS.items(), _OTHER_KINDS.items(), ANNOTATION_KINDS.items())
)
"""Nodes first, then flows, bands, measures and paths, then annotations."""


def kind_of(element: Element) -> str:
    """Return the key of the kind of `element` in `ELEMENT_KINDS`."""
    match element:
        case Lane():
            return "lane"
        case Phase():
            return "phase"
        case Flow():
            return "flow"
        case Measure():
            return "measure"
        case Variant():
            return "variant"
        case _:
            return element.kind
