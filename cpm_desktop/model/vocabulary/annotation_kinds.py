"""The kinds of annotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.vocabulary.element_term import ElementTerm

AnnotationGroup: TypeAlias = Literal["pain_points", "opportunities", "moments_of_truth", "notes"]
"""A part of the register. Pain points are all annotations that report a fault of the process."""
MarkGlyph: TypeAlias = Literal["disc", "star", "sheet"]
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
    """The letter before the number on its mark, where practice has one."""
    glyph: MarkGlyph = "disc"


ANNOTATION_KINDS: Mapping[AnnotationKind, AnnotationTerm] = {
    "pain_point": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Pain point"),
        QT_TRANSLATE_NOOP("Vocabulary", "pain point"),
        one=QT_TRANSLATE_NOOP("Count", "1 pain point"),
        several=QT_TRANSLATE_NOOP("Count", "{count} pain points"),
        group="pain_points",
        colour="red",
        has_button=True,
        hotkey="!",
    ),
    "problem": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Problem"),
        QT_TRANSLATE_NOOP("Vocabulary", "problem"),
        one=QT_TRANSLATE_NOOP("Count", "1 problem"),
        several=QT_TRANSLATE_NOOP("Count", "{count} problems"),
        group="pain_points",
        colour="red",
    ),
    "opportunity": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Opportunity"),
        QT_TRANSLATE_NOOP("Vocabulary", "opportunity"),
        one=QT_TRANSLATE_NOOP("Count", "1 opportunity"),
        several=QT_TRANSLATE_NOOP("Count", "{count} opportunities"),
        group="opportunities",
        colour="amber",
        has_severity=False,
        has_button=True,
        hotkey="+",
    ),
    "fail_point": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Fail point"),
        QT_TRANSLATE_NOOP("Vocabulary", "fail point"),
        one=QT_TRANSLATE_NOOP("Count", "1 fail point"),
        several=QT_TRANSLATE_NOOP("Count", "{count} fail points"),
        group="pain_points",
        colour="rust",
        letter="F",
    ),
    "wait_point": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Wait point"),
        QT_TRANSLATE_NOOP("Vocabulary", "wait point"),
        one=QT_TRANSLATE_NOOP("Count", "1 wait point"),
        several=QT_TRANSLATE_NOOP("Count", "{count} wait points"),
        group="pain_points",
        colour="teal",
        letter="W",
    ),
    "bottleneck": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Bottleneck"),
        QT_TRANSLATE_NOOP("Vocabulary", "bottleneck"),
        one=QT_TRANSLATE_NOOP("Count", "1 bottleneck"),
        several=QT_TRANSLATE_NOOP("Count", "{count} bottlenecks"),
        group="pain_points",
        colour="rust",
        letter="B",
    ),
    "disconnect": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Disconnect"),
        QT_TRANSLATE_NOOP("Vocabulary", "disconnect"),
        one=QT_TRANSLATE_NOOP("Count", "1 disconnect"),
        several=QT_TRANSLATE_NOOP("Count", "{count} disconnects"),
        group="pain_points",
        colour="red",
        letter="D",
    ),
    "moment_of_truth": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Moment of truth"),
        QT_TRANSLATE_NOOP("Vocabulary", "moment of truth"),
        one=QT_TRANSLATE_NOOP("Count", "1 moment of truth"),
        several=QT_TRANSLATE_NOOP("Count", "{count} moments of truth"),
        group="moments_of_truth",
        colour="violet",
        has_button=True,
        glyph="star",
    ),
    "note": AnnotationTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Note"),
        QT_TRANSLATE_NOOP("Vocabulary", "note"),
        one=QT_TRANSLATE_NOOP("Count", "1 note"),
        several=QT_TRANSLATE_NOOP("Count", "{count} notes"),
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
