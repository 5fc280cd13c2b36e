"""What differs between two documents by meaning (C3), and whether it is only where things are drawn."""

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
    """How a scenario that both documents have differs."""

    fields: ChangedFields
    """What it says of itself: its name, its annual cases."""
    elements: ElementDifferences
    has_layout_changes: bool
    """Whether things are drawn elsewhere."""

    def __bool__(self) -> bool:
        """Say whether anything differs by meaning."""
        return bool(self.fields or self.elements)


@dataclass(frozen=True, slots=True)
class DocumentDifferences:
    """How one document differs from another; scenarios by their ids, in document order."""

    fields: ChangedFields = field(default_factory=dict)
    """Those of the document, what is known about it as `meta.author` and so on."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    is_reordered: bool = False
    """Whether the scenarios that both have stand in another order."""
    scenarios: Mapping[str, ScenarioDifferences] = field(default_factory=dict)
    """Those that both have and that are not the same."""

    def __bool__(self) -> bool:
        """Say whether anything differs by meaning."""
        return bool(self.fields or self.added or self.removed or self.is_reordered or any(self.scenarios.values()))

    @property
    def is_layout_only(self) -> bool:
        """Say whether nothing differs but where things are drawn."""
        return not self and any(scenario.has_layout_changes for scenario in self.scenarios.values())


def document_differences(before: Document, after: Document) -> DocumentDifferences:
    """Return how `after` differs from `before`, scenario by scenario."""
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
