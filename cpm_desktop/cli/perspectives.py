"""How a verb is told to look at the process."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from cpm_desktop.cli.errors import RefusedError
from cpm_desktop.model.document import Document
from cpm_desktop.perspectives.perspective import Perspective, PerspectiveKind, through
from cpm_desktop.perspectives.system import systems_of


def chosen_perspective(document: Document, arguments: argparse.Namespace) -> Perspective:
    """Return the perspective that the arguments ask for; raises RefusedError for a system or filter that is not there.

    A system counts as there if any scenario has it, so that one can look at it before and after a change.
    """
    if arguments.filter is not None:
        if arguments.filter not in document.filters:
            raise missing(arguments, "filters", f"filter {arguments.filter!r}", document.filters)
        return through(document.filters[arguments.filter])
    kind: PerspectiveKind = arguments.perspective or "departments"
    if kind != "system":
        return Perspective(kind)
    systems = dict.fromkeys(name for scenario in document.scenarios.values() for name in systems_of(scenario))
    if arguments.system not in systems:
        raise missing(arguments, "systems", f"system {arguments.system!r}", systems)
    return Perspective("system", system=arguments.system)


def missing(arguments: argparse.Namespace, place: str, what: str, known: Iterable[str]) -> RefusedError:
    """Return the refusal of something that is not there, with what is."""
    there = ", ".join(known)
    only = f", only {there}" if there else ""
    return RefusedError(f"{arguments.file}, {place}: there is no {what}{only}.")
