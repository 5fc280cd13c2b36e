"""The pictures of the chapters about perspectives, analysis and comparing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from cpm_desktop.desktop.actions.perspective_actions import COMPANY, CUSTOMER
from cpm_desktop.perspectives.perspective import Perspective
from tests.pictures.picture import Picture
from tests.pictures.stage import Stage

DOCK = 330
WEB_SHOP = Perspective("system", system="Web shop")


def perspective(stage: Stage, chosen: Perspective, height: int, zoom: float = 0.8) -> QPixmap:
    """Take the sample through a perspective, from where the order is placed."""
    _leave_to_diagram(stage, height)
    stage.window.window_actions.perspective.set_perspective(chosen)
    stage.window.canvas.zoom_to(zoom)
    stage.show("D2", 0.15)
    return stage.picture()


def sight(stage: Stage) -> QPixmap:
    """Take the sample in colours that tell how far each step is from the customer."""
    _leave_to_diagram(stage, 800)
    stage.window.window_actions.perspective.line_of_sight.trigger()
    stage.show("D2", 0.2)
    return stage.picture()


def variant(stage: Stage) -> QPixmap:
    """Take one way through the process standing out, chosen in the table of all."""
    stage.open("ordering")
    stage.window.canvas.minimap.set_switched_on(False)
    _choose_row(stage, "variants", 1)
    stage.window.canvas.zoom_to(0.7)
    stage.window.canvas.horizontalScrollBar().setValue(0)
    stage.window.canvas.verticalScrollBar().setValue(0)
    return stage.picture()


def pain_points(stage: Stage) -> QPixmap:
    """Take the register of pain points, one of them chosen, and where it is in the process."""
    stage.open("ordering")
    stage.window.canvas.minimap.set_switched_on(False)
    _choose_row(stage, "pain-points", 1)
    return stage.picture()


def changes(stage: Stage) -> QPixmap:
    """Take what a what-if changes, on the diagram."""
    _leave_to_diagram(stage, 640)
    stage.window.workspace.show_scenario("account-managers")
    stage.window.window_actions.comparison.show_changes.trigger()
    stage.show("I1", 0.75)
    return stage.picture()


def causes(stage: Stage) -> QPixmap:
    """Take what leads to what, over the steps that it is about."""
    _leave_to_diagram(stage, 640)
    stage.window.window_actions.diagram_options.causes.trigger()
    stage.show("E3", 0.4)
    return stage.picture()


def sheet(stage: Stage, tab: str, number: int = 0, scenario: str = "today", height: int = DOCK) -> QPixmap:
    """Take one sheet of a tab of the analysis dock, without the window around it."""
    stage.open("ordering")
    stage.window.workspace.show_scenario(scenario)
    stage.show_analysis(tab, height).show_view(number)
    return stage.dock_picture()


def _leave_to_diagram(stage: Stage, height: int) -> None:
    stage.window.resize(stage.window.width(), height)
    stage.put_panels_away()
    stage.open("ordering")


def _choose_row(stage: Stage, tab: str, row: int) -> None:
    """Choose a row of the first table of a tab, as a click would."""
    view = stage.show_analysis(tab, DOCK).current_table_view
    if view is None:
        raise ValueError(f"{tab} shows no table")
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    view.selectRow(row)
    stage.settle()


def emotion(stage: Stage) -> QPixmap:
    """Take the curve in the dock along the canvas above it."""
    stage.open("ordering")
    for dock in (stage.window.docks.palette, stage.window.docks.inspector, stage.window.docks.outline):
        dock.hide()
    stage.window.canvas.minimap.set_switched_on(False)
    stage.show_analysis("emotion", 190)
    stage.show("I1", 0.6)
    return stage.picture()


PICTURES = (
    Picture("company", partial(perspective, chosen=COMPANY, height=570)),
    Picture("customer", partial(perspective, chosen=CUSTOMER, height=800, zoom=0.65)),
    Picture("system", partial(perspective, chosen=WEB_SHOP, height=640)),
    Picture("sight", sight),
    Picture("variant", variant),
    Picture("pain-points", pain_points),
    Picture("candidates", partial(sheet, tab="candidates")),
    Picture("cause-links", causes),
    Picture("causes", partial(sheet, tab="pain-points", number=2, height=190)),
    Picture("handoff-heat", partial(sheet, tab="handoffs", number=2)),
    Picture("measures", partial(sheet, tab="measures")),
    Picture("effort-charts", partial(sheet, tab="effort", number=2, height=480)),
    Picture("emotion", emotion),
    Picture("simulation", partial(sheet, tab="simulation", height=340)),
    Picture("changes", changes),
    Picture("comparison-figures", partial(sheet, tab="comparison", scenario="account-managers")),
    Picture("payback", partial(sheet, tab="comparison", number=2, scenario="account-managers")),
    Picture("scorecard", partial(sheet, tab="comparison", number=3, scenario="competitor")),
    Picture("customer-steps", partial(sheet, tab="comparison", number=4, scenario="competitor")),
)
