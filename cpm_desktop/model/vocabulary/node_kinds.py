"""The kinds of nodes."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import NodeKind
from cpm_desktop.model.vocabulary.element_term import ElementTerm

NODE_KINDS: Mapping[NodeKind, ElementTerm] = {
    "step": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Step"),
        QT_TRANSLATE_NOOP("Vocabulary", "step"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln step(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a step without a name"),
    ),
    "decision": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Decision"),
        QT_TRANSLATE_NOOP("Vocabulary", "decision"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln decision(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a decision without a name"),
    ),
    "parallel": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Parallel gateway"),
        QT_TRANSLATE_NOOP("Vocabulary", "parallel gateway"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln parallel gateway(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a parallel gateway"),
    ),
    "start": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Start"),
        QT_TRANSLATE_NOOP("Vocabulary", "start"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln start(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "the start"),
    ),
    "end": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "End"),
        QT_TRANSLATE_NOOP("Vocabulary", "end"),
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln end(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "an end without a name"),
    ),
}
"""The kinds, in the order in which menus list them."""
