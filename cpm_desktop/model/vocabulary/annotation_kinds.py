"""The kinds of annotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.i18n import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.vocabulary.element_term import ElementTerm

AnnotationGroup: TypeAlias = Literal["pain_points", "opportunities", "moments_of_truth", "notes"]
"""A part of the register. Pain points are all annotations that report a fault of the process."""
MarkGlyph: TypeAlias = Literal["disc", "diamond", "star", "sheet"]
"""The outline of a mark on the diagram."""
MarkColour: TypeAlias = Literal["red", "amber", "rust", "teal", "violet", "slate"]
"""The colour of a mark; each theme has its own shade of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationTerm(ElementTerm):
    """A kind of annotation; its key is also the name of its icon."""

    unnamed: str = QT_TRANSLATE_NOOP("Unnamed", "an annotation without a text")
    group: AnnotationGroup
    colour: MarkColour
    has_severity: bool = True
    """Whether its severity counts towards that of the annotated steps."""
    has_button: bool = False
    """Whether the palette and the inspector have a button for it; the other kinds are in menus only."""
    hotkey: str = ""
    """The character that adds one to the selected node; empty if there is none."""
    letter: str = ""
    """The letter or sign before the number on its mark; empty if the shape of the mark is enough."""
    glyph: MarkGlyph = "disc"


ANNOTATION_KINDS: Mapping[AnnotationKind, AnnotationTerm] = {
    "pain_point": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Pain point"),
        QT_TRANSLATE_NOOP("Vocabulary", "pain point"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln pain point(s)"),
        group="pain_points",
        colour="red",
        has_button=True,
        hotkey="!",
    ),
    "problem": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Problem"),
        QT_TRANSLATE_NOOP("Vocabulary", "problem"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln problem(s)"),
        group="pain_points",
        colour="red",
        glyph="diamond",
    ),
    "opportunity": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Opportunity"),
        QT_TRANSLATE_NOOP("Vocabulary", "opportunity"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln opportunit(y/ies)"),
        group="opportunities",
        colour="amber",
        has_severity=False,
        has_button=True,
        hotkey="+",
        letter="+",
    ),
    "fail_point": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Fail point"),
        QT_TRANSLATE_NOOP("Vocabulary", "fail point"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln fail point(s)"),
        group="pain_points",
        colour="rust",
        letter="F",
    ),
    "wait_point": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Wait point"),
        QT_TRANSLATE_NOOP("Vocabulary", "wait point"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln wait point(s)"),
        group="pain_points",
        colour="teal",
        letter="W",
    ),
    "bottleneck": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Bottleneck"),
        QT_TRANSLATE_NOOP("Vocabulary", "bottleneck"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln bottleneck(s)"),
        group="pain_points",
        colour="rust",
        letter="B",
    ),
    "disconnect": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Disconnect"),
        QT_TRANSLATE_NOOP("Vocabulary", "disconnect"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln disconnect(s)"),
        group="pain_points",
        colour="red",
        letter="D",
    ),
    "moment_of_truth": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Moment of truth"),
        QT_TRANSLATE_NOOP("Vocabulary", "moment of truth"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln moment(s) of truth"),
        group="moments_of_truth",
        colour="violet",
        has_button=True,
        glyph="star",
    ),
    "note": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Note"),
        QT_TRANSLATE_NOOP("Vocabulary", "note"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln note(s)"),
        group="notes",
        colour="slate",
        has_severity=False,
        has_button=True,
        hotkey="?",
        glyph="sheet",
    ),
}
PAIN_POINT_KINDS: frozenset[AnnotationKind] = frozenset(
    kind for kind, term in ANNOTATION_KINDS.items() if term.group == "pain_points"
)
"""The kinds that report a fault of the process."""
