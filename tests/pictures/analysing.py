"""The pictures of the chapters about perspectives, analysis and comparing."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPixmap

from cpm_desktop.perspectives.perspective import Perspective
from tests.pictures.picture import Picture
from tests.pictures.stage import Stage

DOCK = 330


def tab(stage: Stage, name: str, view: int = 0, scenario: str = "today", height: int = DOCK) -> QPixmap:
    """Take one sheet of a tab of the analysis dock."""
    stage.open("ordering")
    stage.window.workspace.show_scenario(scenario)
    page = stage.show_analysis(name, height)
    if view:
        page.show_view(view)
    return stage.picture()


def perspective(stage: Stage, chosen: Perspective) -> QPixmap:
    """Take the sample through a perspective."""
    stage.open("ordering")
    stage.put_analysis_away()
    stage.window.actions_.perspective.look(chosen)
    return stage.picture()


def variant(stage: Stage) -> QPixmap:
    """Take one way through the process standing out."""
    stage.open("ordering")
    page = stage.show_analysis("variants", DOCK)
    view = page.current_view
    if view is None:
        raise ValueError("there are no variants")
    view.selectRow(1)
    stage.settle()
    stage.window.canvas.zoom_to(0.5)
    stage.window.canvas.show_start()
    return stage.picture()


PICTURES = (
    Picture("company", partial(perspective, chosen=Perspective("company"))),
    Picture("customer", partial(perspective, chosen=Perspective("customer"))),
    Picture("system", partial(perspective, chosen=Perspective("system", system="Web shop"))),
    Picture("variant", variant),
    *(
        Picture(f"analysis-{name}", partial(tab, name=name))
        for name in (
            "findings",
            "candidates",
            "pain-points",
            "handoffs",
            "touchpoints",
            "measures",
            "variants",
            "effort",
            "emotion",
            "simulation",
        )
    ),
    Picture("matrix", partial(tab, name="handoffs", view=1)),
    *(Picture(f"handoffs-{n}", partial(tab, name="handoffs", view=n)) for n in (2,)),
    *(Picture(f"effort-{n}", partial(tab, name="effort", view=n)) for n in (1, 2)),
    *(Picture(f"pain-points-{n}", partial(tab, name="pain-points", view=n)) for n in (2, 3)),
    *(
        Picture(f"comparison-{n}", partial(tab, name="comparison", view=n, scenario="account-managers"))
        for n in (0, 1, 2, 3, 4)
    ),
    Picture("competitor", partial(tab, name="comparison", view=3, scenario="competitor")),
)
