"""Selects the perspective that the arguments of a subcommand request."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from cpm_desktop.analysis.crossings.lane_sides import customer_lanes
from cpm_desktop.cli.errors import CliError
from cpm_desktop.model.document import Document
from cpm_desktop.perspectives.perspective import Perspective, PerspectiveKind, filter_perspective
from cpm_desktop.perspectives.system import system_names


def chosen_perspective(document: Document, arguments: argparse.Namespace) -> Perspective:
    """Return the perspective that the arguments request; raises CliError for an unknown id.

    A system or a customer is known if any scenario has it, so that it can be shown before and after a change.
    """
    if arguments.filter is not None:
        if arguments.filter not in document.filters:
            raise unknown_id_error(arguments, "filters", f"filter {arguments.filter!r}", document.filters)
        return filter_perspective(document.filters[arguments.filter])
    kind: PerspectiveKind = arguments.perspective or "departments"
    if kind == "customer" and arguments.customer is not None:
        lanes = dict.fromkeys(lane for one in document.scenarios.values() for lane in customer_lanes(one))
        if arguments.customer not in lanes:
            raise unknown_id_error(arguments, "lanes", f"customer {arguments.customer!r}", lanes)
        return Perspective("customer", customer=arguments.customer)
    if kind != "system":
        return Perspective(kind)
    systems = dict.fromkeys(name for scenario in document.scenarios.values() for name in system_names(scenario))
    if arguments.system not in systems:
        raise unknown_id_error(arguments, "systems", f"system {arguments.system!r}", systems)
    return Perspective("system", system=arguments.system)


def unknown_id_error(arguments: argparse.Namespace, location: str, what: str, known_ids: Iterable[str]) -> CliError:
    """Return the error for an unknown id, which lists the known ids."""
    known = ", ".join(known_ids)
    only = f", only {known}" if known else ""
    return CliError(f"{arguments.file}, {location}: there is no {what}{only}.")
