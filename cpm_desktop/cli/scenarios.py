"""Selects the scenario that the arguments of a subcommand request."""

from __future__ import annotations

from cpm_desktop.cli.errors import CliError
from cpm_desktop.cli.input_source import InputSource
from cpm_desktop.model.document import Document


def chosen_scenario(document: Document, file: InputSource, requested_id: str | None) -> str:
    """Return the id of the requested scenario (default: the first); raises CliError if it does not exist."""
    scenario_id = next(iter(document.scenarios)) if requested_id is None else requested_id
    if scenario_id not in document.scenarios:
        there = ", ".join(document.scenarios)
        raise CliError(f"{file}, scenarios: there is no scenario {scenario_id!r}, only {there}.")
    return scenario_id
