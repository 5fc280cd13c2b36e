"""The kinds of scenarios."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import ScenarioKind
from cpm_desktop.model.vocabulary.term import Term

SCENARIO_KINDS: Mapping[ScenarioKind, Term] = {
    "as_is": Term(QT_TRANSLATE_NOOP("Vocabulary", "As is"), QT_TRANSLATE_NOOP("Vocabulary", "as is")),
    "what_if": Term(QT_TRANSLATE_NOOP("Vocabulary", "What-if"), QT_TRANSLATE_NOOP("Vocabulary", "what-if")),
    "competitor": Term(QT_TRANSLATE_NOOP("Vocabulary", "Competitor"), QT_TRANSLATE_NOOP("Vocabulary", "competitor")),
}
