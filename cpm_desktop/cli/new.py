"""`new`: a file to begin with, empty or from a template."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpm_desktop.resource_files import resource
from cpm_desktop.storage.files import SUFFIX, load, save

EMPTY = "empty"


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("new", help="write an empty model, or one of the templates")
    verb.add_argument("--template", default=EMPTY, metavar="NAME", choices=templates(), help=", ".join(templates()))
    verb.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="the file to write")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the template to the file; one that was there stays as its backup."""
    save(load(_path(arguments.template)), arguments.output)
    return 0


def templates() -> tuple[str, ...]:
    """Return the names of the templates that come with the program."""
    return tuple(sorted(path.name.removesuffix(SUFFIX) for path in resource("samples").glob(f"*{SUFFIX}")))


def _path(template: str) -> Path:
    return resource("samples", f"{template}{SUFFIX}")
