"""The customer scores that a measure can record."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import ScoreKind
from cpm_desktop.model.vocabulary.term import Term

SCORES: Mapping[ScoreKind, Term] = {
    "nps": Term(QT_TRANSLATE_NOOP("Vocabulary", "NPS: would recommend"), QT_TRANSLATE_NOOP("Vocabulary", "NPS")),
    "csat": Term(QT_TRANSLATE_NOOP("Vocabulary", "CSAT: satisfied"), QT_TRANSLATE_NOOP("Vocabulary", "CSAT")),
    "ces": Term(QT_TRANSLATE_NOOP("Vocabulary", "CES: found it easy"), QT_TRANSLATE_NOOP("Vocabulary", "CES")),
}
