"""A copy of the document for the client, without internal content."""

from __future__ import annotations

from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.contraction.annotation_mapping import without_annotations


def client_copy(document: Document) -> Document:
    """Return `document` without internal annotations, elements that refer only to them, and working notes.

    Notes of the document and its scenarios are working notes; descriptions of steps are not. The process itself, its
    layout and its metrics do not change.
    """
    scenarios = [client_scenario(scenario) for scenario in document.scenarios.values()]
    return with_changes(
        document, meta=with_changes(document.meta, notes=""), scenarios=document.scenarios.with_elements(*scenarios)
    )


def client_scenario(scenario: Scenario) -> Scenario:
    """Return `scenario` without internal annotations, elements that refer only to them, and notes."""
    internal = {note.id for note in scenario.annotations.values() if note.internal}
    return with_changes(without_annotations(scenario, internal), notes="")
