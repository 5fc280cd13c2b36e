"""What an import has kept, left out and guessed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cpm_desktop.editing.tables.remarks import first_sentences
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import ELEMENT_GROUPS, Document


@dataclass(frozen=True, slots=True)
class DroppedItem:
    """A part of the source that the document does not contain."""

    element: str
    """The place in the source: an id, or a sheet and a row."""
    name: str
    what: str
    """The part that is missing: the whole element, or one of its fields."""
    why: str


@dataclass(slots=True)
class ImportReport:
    """Collects what an import leaves out and guesses."""

    dropped: list[DroppedItem] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)
    """Sentences in the language of the program."""

    def drop(self, element: str, name: str, what: str, why: str) -> None:
        """Record that a part of the source was left out."""
        self.dropped.append(DroppedItem(element, name, what, why))

    def guess(self, element: str, name: str, what: str, why: str) -> None:
        """Record a guess about an element of the source; `why` is the end of a sentence."""
        sentence = translate("Import", "{subject}: {what}, because {why}.")
        self.guessed.append(sentence.format(subject=_subject(element, name), what=what, why=why.rstrip(".")))

    def sentences(self) -> Iterator[str]:
        """Yield one sentence for each dropped item and each guess."""
        for item in self.dropped:
            yield translate("Import", "{subject}: {what} was left out, because {why}.").format(
                subject=_subject(item.element, item.name), what=item.what, why=item.why.rstrip(".")
            )
        yield from self.guessed

    def summary(self) -> str:
        """Return the first sentences, and how many others there are; empty without any."""
        return first_sentences(list(self.sentences()))


def _subject(element: str, name: str) -> str:
    """Return an id or place with the name of the element, for the beginning of a sentence."""
    return " ".join(part for part in (element, f"“{' '.join(name.split())}”" if name else "") if part)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """A document from another program's file, and the report about it."""

    document: Document
    report: ImportReport = field(default_factory=ImportReport)

    @property
    def kept(self) -> Mapping[str, int]:
        """Return the number of elements of each group in the document."""
        scenarios = self.document.scenarios.values()
        return {group: sum(len(getattr(one, group)) for one in scenarios) for group in ELEMENT_GROUPS}
