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
        table_words="step, task, activity, lépés, βήμα, steg, trinn, 步骤, 步驟",
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln step(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a step without a name"),
    ),
    "decision": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Decision"),
        QT_TRANSLATE_NOOP("Vocabulary", "decision"),
        table_words="decision, gateway, xor, döntés, απόφαση, beslutning, 判断, 判斷, 决策",
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln decision(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a decision without a name"),
    ),
    "parallel": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Parallel gateway"),
        QT_TRANSLATE_NOOP("Vocabulary", "parallel gateway"),
        table_words="parallel, parallel gateway, and, párhuzamos, παράλληλη, parallell, 并行, 並行",
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln parallel gateway(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "a parallel gateway"),
    ),
    "start": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Start"),
        QT_TRANSLATE_NOOP("Vocabulary", "start"),
        table_words="start, start event, kezdet, kezdés, αρχή, έναρξη, 开始, 開始",
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln start(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "the start"),
    ),
    "end": ElementTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "End"),
        QT_TRANSLATE_NOOP("Vocabulary", "end"),
        table_words="end, end event, vége, befejezés, τέλος, λήξη, slutt, 结束, 結束",
        count=QT_TRANSLATE_N_NOOP("Count", "%Ln end(s)"),
        unnamed=QT_TRANSLATE_NOOP("Unnamed", "an end without a name"),
    ),
}
"""The kinds, in the order in which menus list them."""
