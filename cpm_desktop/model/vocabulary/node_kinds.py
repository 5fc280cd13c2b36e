"""The kinds of nodes."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import NodeKind
from cpm_desktop.model.vocabulary.element_term import ElementTerm

NODE_KINDS: Mapping[NodeKind, ElementTerm] = {
    "step": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Step"),
        QT_TRANSLATE_NOOP("Vocabulary", "step"),
        one=QT_TRANSLATE_NOOP("Count", "1 step"),
        several=QT_TRANSLATE_NOOP("Count", "{count} steps"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a step without a name"),
    ),
    "decision": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Decision"),
        QT_TRANSLATE_NOOP("Vocabulary", "decision"),
        one=QT_TRANSLATE_NOOP("Count", "1 decision"),
        several=QT_TRANSLATE_NOOP("Count", "{count} decisions"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a decision without a name"),
    ),
    "parallel": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Parallel gateway"),
        QT_TRANSLATE_NOOP("Vocabulary", "parallel gateway"),
        one=QT_TRANSLATE_NOOP("Count", "1 parallel gateway"),
        several=QT_TRANSLATE_NOOP("Count", "{count} parallel gateways"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a parallel gateway"),
    ),
    "start": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Start"),
        QT_TRANSLATE_NOOP("Vocabulary", "start"),
        one=QT_TRANSLATE_NOOP("Count", "1 start"),
        several=QT_TRANSLATE_NOOP("Count", "{count} starts"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "the start"),
    ),
    "end": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "End"),
        QT_TRANSLATE_NOOP("Vocabulary", "end"),
        one=QT_TRANSLATE_NOOP("Count", "1 end"),
        several=QT_TRANSLATE_NOOP("Count", "{count} ends"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "an end without a name"),
    ),
}
"""The kinds, in the order in which menus list them."""
