"""The pictures of the chapters about perspectives, analysis and comparing."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPixmap

from tests.pictures.picture import Picture
from tests.pictures.stage import Stage

DOCK = 300


def tab(stage: Stage, name: str, view: int = 0) -> QPixmap:
    """Take one sheet of a tab of the analysis dock."""
    stage.open("ordering")
    page = stage.show_analysis(name, DOCK)
    if view:
        page.show_view(view)
    return stage.picture()


PICTURES = tuple(
    Picture(f"analysis-{name}", partial(tab, name=name))
    for name in ("findings", "candidates", "pain-points", "handoffs", "touchpoints", "measures", "variants", "effort")
)
