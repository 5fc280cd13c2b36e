"""The kinds of flows."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import FlowKind
from cpm_desktop.model.vocabulary.term import Term

FLOW_KINDS: Mapping[FlowKind, Term] = {
    "sequence": Term(QT_TRANSLATE_NOOP("Vocabulary", "Sequence"), QT_TRANSLATE_NOOP("Vocabulary", "sequence")),
    "message": Term(QT_TRANSLATE_NOOP("Vocabulary", "Message"), QT_TRANSLATE_NOOP("Vocabulary", "message")),
    "notification": Term(
        QT_TRANSLATE_NOOP("Vocabulary", "Notification"), QT_TRANSLATE_NOOP("Vocabulary", "notification")
    ),
}
