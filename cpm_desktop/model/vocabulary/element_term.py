"""The words for a kind of element."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.model.vocabulary.term import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementTerm(Term):
    """A kind of element, with the texts for a number of elements and for an element without a name."""

    count: str
    """A number of elements, in the context "Count", for `translate_plural`: “%Ln step(s)”."""
    unnamed: str
    """An element without a name within a sentence, in the context "Unnamed": “a step without a name”."""
