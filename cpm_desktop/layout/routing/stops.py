"""Nodes as flows see them."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.layout.areas import Area
from cpm_desktop.model.elements import NodeKind

POINTED: frozenset[NodeKind] = frozenset({"decision", "parallel", "start", "end"})
"""Nodes that flows meet at the middle of a side alone."""


class Stop(NamedTuple):
    """A node as a flow sees it."""

    kind: NodeKind
    area: Area
