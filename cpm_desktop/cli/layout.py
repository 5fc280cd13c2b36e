"""`layout`: lay out every scenario of a file again."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpm_desktop.model.document import Document
from cpm_desktop.model.value import changed
from cpm_desktop.storage.files import load, save


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("layout", help="lay every scenario out anew")
    verb.add_argument("file", type=Path, metavar="FILE", help="the file to lay out")
    verb.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write, if not FILE itself")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the file with a new layout; the previous version is kept as its backup."""
    save(_laid_out(load(arguments.file)), arguments.output or arguments.file)
    return 0


def _laid_out(document: Document) -> Document:
    """Return `document` with a new layout in every scenario; measuring text loads the fonts, so only this verb does."""
    from cpm_desktop.drawing.sizes import node_size
    from cpm_desktop.layout.automatic import lay_out

    scenarios = [changed(scenario, layout=lay_out(scenario, node_size)) for scenario in document.scenarios.values()]
    return changed(document, scenarios=document.scenarios.put(*scenarios))
