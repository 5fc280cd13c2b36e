"""What differs between two documents by meaning (C3), and whether it is only where things are drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.analysis.comparing.differences import Changes, Differences, differences, field_changes
from cpm_desktop.model.document import GROUPS, Document, Scenario


@dataclass(frozen=True, slots=True)
class ScenarioDifferences:
    """How a scenario that both documents have differs."""

    fields: Changes
    """What it says of itself: its name, its annual cases."""
    elements: Differences
    layout: bool
    """Whether things are drawn elsewhere."""

    def __bool__(self) -> bool:
        """Say whether anything differs by meaning."""
        return bool(self.fields or self.elements)


@dataclass(frozen=True, slots=True)
class DocumentDifferences:
    """How one document differs from another; scenarios by their ids, in document order."""

    fields: Changes = field(default_factory=dict)
    """Those of the document, what is known about it as `meta.author` and so on."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    reordered: bool = False
    """Whether the scenarios that both have stand in another order."""
    scenarios: Mapping[str, ScenarioDifferences] = field(default_factory=dict)
    """Those that both have and that are not the same."""

    def __bool__(self) -> bool:
        """Say whether anything differs by meaning."""
        return bool(self.fields or self.added or self.removed or self.reordered or any(self.scenarios.values()))

    @property
    def only_layout(self) -> bool:
        """Say whether nothing differs but where things are drawn."""
        return not self and any(scenario.layout for scenario in self.scenarios.values())


def document_differences(before: Document, after: Document) -> DocumentDifferences:
    """Return how `after` differs from `before`, scenario by scenario."""
    old, new = before.scenarios, after.scenarios
    about = field_changes(before.meta, after.meta)
    shared = [key for key in new if key in old]
    found = {key: _scenario_differences(old[key], new[key]) for key in shared if new[key] != old[key]}
    return DocumentDifferences(
        fields={
            **field_changes(before, after, without=("meta", "scenarios")),
            **{f"meta.{name}": values for name, values in about.items()},
        },
        added=tuple(key for key in new if key not in old),
        removed=tuple(key for key in old if key not in new),
        reordered=shared != [key for key in old if key in new],
        scenarios=found,
    )


def _scenario_differences(before: Scenario, after: Scenario) -> ScenarioDifferences:
    return ScenarioDifferences(
        fields=field_changes(before, after, without=(*GROUPS, "layout")),
        elements=differences(before, after),
        layout=before.layout != after.layout,
    )
