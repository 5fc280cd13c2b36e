"""The words for one member of an enumeration of the model."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.i18n import translate


@dataclass(frozen=True, slots=True)
class Term:
    """A member of an enumeration, as users read it.

    All texts are English, in the context "Vocabulary", and are translated when they are shown.
    """

    label: str
    """As the first words of a line: “Pain point”."""
    name: str
    """Within a sentence: “pain point”."""
    table_words: str = ""
    """The words that name it in pasted tables, in every language, separated by commas."""

    def translated_label(self) -> str:
        """Return the label in the language of the program."""
        return translate("Vocabulary", self.label)

    def translated_name(self) -> str:
        """Return the name in the language of the program."""
        return translate("Vocabulary", self.name)
