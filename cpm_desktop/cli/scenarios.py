"""Which scenario of a file a verb is about."""

from __future__ import annotations

from pathlib import Path

from cpm_desktop.cli.errors import RefusedError
from cpm_desktop.model.document import Document


def chosen_scenario(document: Document, file: Path, wanted: str | None) -> str:
    """Return the id of the scenario that was asked for, the first one if none was; raises RefusedError."""
    scenario_id = next(iter(document.scenarios)) if wanted is None else wanted
    if scenario_id not in document.scenarios:
        there = ", ".join(document.scenarios)
        raise RefusedError(f"{file}, scenarios: there is no scenario {scenario_id!r}, only {there}.")
    return scenario_id
