"""The levels of confidence in a measure; a measure without one has an empty text instead."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import Confidence
from cpm_desktop.model.vocabulary.term import Term

CONFIDENCES: Mapping[Confidence, Term] = {
    "low": Term(QT_TRANSLATE_NOOP("Vocabulary", "Low"), QT_TRANSLATE_NOOP("Vocabulary", "low")),
    "medium": Term(QT_TRANSLATE_NOOP("Vocabulary", "Medium"), QT_TRANSLATE_NOOP("Vocabulary", "medium")),
    "high": Term(QT_TRANSLATE_NOOP("Vocabulary", "High"), QT_TRANSLATE_NOOP("Vocabulary", "high")),
}
