"""The directions in which a measure gets better."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import MeasureDirection
from cpm_desktop.model.vocabulary.term import Term

MEASURE_DIRECTIONS: Mapping[MeasureDirection, Term] = {
    "higher": Term(QT_TRANSLATE_NOOP("Vocabulary", "Higher"), QT_TRANSLATE_NOOP("Vocabulary", "higher")),
    "lower": Term(QT_TRANSLATE_NOOP("Vocabulary", "Lower"), QT_TRANSLATE_NOOP("Vocabulary", "lower")),
}
