"""The states of work on an annotation."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import AnnotationStatus
from cpm_desktop.model.vocabulary.term import Term

ANNOTATION_STATUSES: Mapping[AnnotationStatus, Term] = {
    "open": Term(QT_TRANSLATE_NOOP("Vocabulary", "Open"), QT_TRANSLATE_NOOP("Vocabulary", "open")),
    "planned": Term(QT_TRANSLATE_NOOP("Vocabulary", "Planned"), QT_TRANSLATE_NOOP("Vocabulary", "planned")),
    "done": Term(QT_TRANSLATE_NOOP("Vocabulary", "Done"), QT_TRANSLATE_NOOP("Vocabulary", "done")),
}
