"""The types of evidence for an annotation and for the probability of an exit."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import Knowledge
from cpm_desktop.model.vocabulary.term import Term

KNOWLEDGE: Mapping[Knowledge, Term] = {
    "assumed": Term(QT_TRANSLATE_NOOP("Vocabulary", "Assumed"), QT_TRANSLATE_NOOP("Vocabulary", "assumed")),
    "observed": Term(QT_TRANSLATE_NOOP("Vocabulary", "Observed"), QT_TRANSLATE_NOOP("Vocabulary", "observed")),
    "measured": Term(QT_TRANSLATE_NOOP("Vocabulary", "Measured"), QT_TRANSLATE_NOOP("Vocabulary", "measured")),
}
