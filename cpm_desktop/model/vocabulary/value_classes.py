"""The classes of value that a step has for the customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.model.elements import ValueClass
from cpm_desktop.model.vocabulary.term import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueClassTerm(Term):
    """A class of value, with the text that legends and charts show for it."""

    legend: str

    def translated_legend(self) -> str:
        """Return the text of legends and charts in the language of the program."""
        return translate("Vocabulary", self.legend)


VALUE_CLASSES: Mapping[ValueClass, ValueClassTerm] = {
    "value_adding": ValueClassTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Value-adding"),
        QT_TRANSLATE_NOOP("Vocabulary", "value-adding"),
        legend=QT_TRANSLATE_NOOP("Vocabulary", "value-adding"),
        table_words="value-adding, value adding, value_adding, adding, va, értékteremtő, értéknövelő, "
        "προσθέτει αξία, προστιθέμενης αξίας, verdiskapende, 增值",
    ),
    "necessary": ValueClassTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Necessary"),
        QT_TRANSLATE_NOOP("Vocabulary", "necessary"),
        legend=QT_TRANSLATE_NOOP("Vocabulary", "necessary"),
        table_words="necessary, bva, bnva, szükséges, αναγκαίο, απαραίτητο, nødvendig, 必要",
    ),
    "waste": ValueClassTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Waste"),
        QT_TRANSLATE_NOOP("Vocabulary", "waste"),
        legend=QT_TRANSLATE_NOOP("Vocabulary", "waste of the customer's time"),
        table_words="waste, nva, non-value-adding, veszteség, pazarlás, σπατάλη, sløsing, 浪费, 浪費",
    ),
}
