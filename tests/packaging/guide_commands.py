"""The commands of the README and the user guide, with the output that they print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
ANY_OUTPUT = "…"
"""A line of an example that means any further output."""


@dataclass(frozen=True)
class GuideCommand:
    """One command of a document."""

    command: str
    output: str
    """The output in the document; empty if the command prints none or the document omits it."""


def commands_in(document: Path) -> Iterator[GuideCommand]:
    """Yield the commands in the `console` blocks of a document, in order."""
    for block in _BLOCK.findall(document.read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield GuideCommand(command, output)
