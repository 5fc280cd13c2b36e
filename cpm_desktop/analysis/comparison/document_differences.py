"""Semantic differences between two documents, and whether only layouts differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.analysis.comparison.differences import (
    ChangedFields,
    ElementDifferences,
    changed_fields,
    element_differences,
)
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario


@dataclass(frozen=True, slots=True)
class ScenarioDifferences:
    """The differences of a scenario that both documents contain."""

    fields: ChangedFields
    """Fields of the scenario itself, such as its name and annual cases."""
    elements: ElementDifferences
    has_layout_changes: bool
    """Whether the layouts differ."""

    def __bool__(self) -> bool:
        """Return whether there is a difference other than the layout."""
        return bool(self.fields or self.elements)


@dataclass(frozen=True, slots=True)
class DocumentDifferences:
    """The differences between two documents. Scenarios are listed by id, in document order."""

    fields: ChangedFields = field(default_factory=dict)
    """Fields of the document. Its properties have names such as `meta.author`."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    is_reordered: bool = False
    """Whether the shared scenarios have another order."""
    scenarios: Mapping[str, ScenarioDifferences] = field(default_factory=dict)
    """The shared scenarios that differ."""

    def __bool__(self) -> bool:
        """Return whether there is a difference other than layouts."""
        return bool(self.fields or self.added or self.removed or self.is_reordered or any(self.scenarios.values()))

    @property
    def is_layout_only(self) -> bool:
        """Return whether only layouts differ."""
        return not self and any(scenario.has_layout_changes for scenario in self.scenarios.values())


def document_differences(before: Document, after: Document) -> DocumentDifferences:
    """Return the differences between `before` and `after`, scenario by scenario."""
    old, new = before.scenarios, after.scenarios
    meta_changes = changed_fields(before.meta, after.meta)
    shared = [key for key in new if key in old]
    found = {key: _scenario_differences(old[key], new[key]) for key in shared if new[key] != old[key]}
    return DocumentDifferences(
        fields={
            **changed_fields(before, after, excluded=("meta", "scenarios")),
            **{f"meta.{name}": values for name, values in meta_changes.items()},
        },
        added=tuple(key for key in new if key not in old),
        removed=tuple(key for key in old if key not in new),
        is_reordered=shared != [key for key in old if key in new],
        scenarios=found,
    )


def _scenario_differences(before: Scenario, after: Scenario) -> ScenarioDifferences:
    return ScenarioDifferences(
        fields=changed_fields(before, after, excluded=(*ELEMENT_GROUPS, "layout")),
        elements=element_differences(before, after),
        has_layout_changes=before.layout != after.layout,
    )
