"""The pictures of the chapters about perspectives, analysis and comparisons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from cpm_desktop.desktop.actions.perspective_actions import COMPANY, CUSTOMER
from cpm_desktop.perspectives.perspective import Perspective
from tests.pictures.picture import GuidePicture
from tests.pictures.stage import PictureStage

DOCK_HEIGHT = 330
WEB_SHOP = Perspective("system", system="Web shop")


def perspective(stage: PictureStage, chosen: Perspective, height: int, zoom: float = 0.8) -> QPixmap:
    """Take the sample in a perspective, from the placement of the order onwards."""
    _shrink_dock(stage, height)
    stage.window.window_actions.perspective.set_perspective(chosen)
    stage.window.canvas.zoom_to(zoom)
    stage.scroll_to_node("D2", 0.15)
    return stage.grab_window()


def customer_distance(stage: PictureStage) -> QPixmap:
    """Take the sample in the colours of the distance from the customer."""
    _shrink_dock(stage, 800)
    stage.window.window_actions.perspective.line_of_sight.trigger()
    stage.scroll_to_node("D2", 0.2)
    return stage.grab_window()


def variant(stage: PictureStage) -> QPixmap:
    """Take one highlighted path, chosen in the table of paths."""
    stage.open("ordering")
    stage.window.canvas.minimap.set_switched_on(False)
    _choose_row(stage, "variants", 1)
    stage.window.canvas.zoom_to(0.7)
    stage.window.canvas.horizontalScrollBar().setValue(0)
    stage.window.canvas.verticalScrollBar().setValue(0)
    return stage.grab_window()


def pain_points(stage: PictureStage) -> QPixmap:
    """Take the register of pain points with one selected, which is also selected in the diagram."""
    stage.open("ordering")
    stage.window.canvas.minimap.set_switched_on(False)
    _choose_row(stage, "pain-points", 1)
    return stage.grab_window()


def changes(stage: PictureStage) -> QPixmap:
    """Take the changes of a what-if scenario on the diagram."""
    _shrink_dock(stage, 640)
    stage.window.workspace.show_scenario("account-managers")
    stage.window.window_actions.comparison.show_changes.trigger()
    stage.scroll_to_node("I1", 0.75)
    return stage.grab_window()


def causes(stage: PictureStage) -> QPixmap:
    """Take the cause links over the steps that they connect."""
    _shrink_dock(stage, 640)
    stage.window.window_actions.diagram_options.causes.trigger()
    stage.scroll_to_node("E3", 0.4)
    return stage.grab_window()


def analysis_table(
    stage: PictureStage, tab: str, number: int = 0, scenario: str = "today", height: int = DOCK_HEIGHT
) -> QPixmap:
    """Take one sheet of a tab of the analysis dock, without the window around it."""
    stage.open("ordering")
    stage.window.workspace.show_scenario(scenario)
    stage.show_analysis(tab, height).show_view(number)
    return stage.grab_analysis_dock()


def _shrink_dock(stage: PictureStage, height: int) -> None:
    stage.window.resize(stage.window.width(), height)
    stage.hide_panels()
    stage.open("ordering")


def _choose_row(stage: PictureStage, tab: str, row: int) -> None:
    """Select a row of the first table of a tab, as a click does."""
    view = stage.show_analysis(tab, DOCK_HEIGHT).current_table_view
    if view is None:
        raise ValueError(f"{tab} shows no table")
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    view.selectRow(row)
    stage.wait_until_idle()


def emotion(stage: PictureStage) -> QPixmap:
    """Take the emotion chart in the dock along the canvas above it."""
    stage.open("ordering")
    for dock in (stage.window.docks.palette, stage.window.docks.inspector, stage.window.docks.outline):
        dock.hide()
    stage.window.canvas.minimap.set_switched_on(False)
    stage.show_analysis("emotion", 190)
    stage.scroll_to_node("I1", 0.6)
    return stage.grab_window()


PICTURES = (
    GuidePicture("company", partial(perspective, chosen=COMPANY, height=570)),
    GuidePicture("customer", partial(perspective, chosen=CUSTOMER, height=800, zoom=0.65)),
    GuidePicture("system", partial(perspective, chosen=WEB_SHOP, height=640)),
    GuidePicture("sight", customer_distance),
    GuidePicture("variant", variant),
    GuidePicture("pain-points", pain_points),
    GuidePicture("candidates", partial(analysis_table, tab="candidates")),
    GuidePicture("cause-links", causes),
    GuidePicture("causes", partial(analysis_table, tab="pain-points", number=2, height=190)),
    GuidePicture("handoff-heat", partial(analysis_table, tab="handoffs", number=2)),
    GuidePicture("measures", partial(analysis_table, tab="measures")),
    GuidePicture("effort-charts", partial(analysis_table, tab="effort", number=3, height=480)),
    GuidePicture("emotion", emotion),
    GuidePicture("simulation", partial(analysis_table, tab="simulation", height=340)),
    GuidePicture("changes", changes),
    GuidePicture("comparison-figures", partial(analysis_table, tab="comparison", scenario="account-managers")),
    GuidePicture("payback", partial(analysis_table, tab="comparison", number=2, scenario="account-managers")),
    GuidePicture("scorecard", partial(analysis_table, tab="comparison", number=3, scenario="competitor")),
    GuidePicture("customer-steps", partial(analysis_table, tab="comparison", number=4, scenario="competitor")),
)
