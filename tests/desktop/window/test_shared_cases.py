"""Processes that once went wrong in the window: steps in the way move aside, and texts are only texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import NO_MODIFIER
from tests.desktop.markup.markup_audit import is_rich
from tests.desktop.panels.inspector.inspector_driver import choose_value
from tests.paths import shared_case
from tests.property.node_overlaps import overlaps


@pytest.mark.parametrize(
    ("step", "field", "value"),
    [("step3", "lane", "Passport website"), ("step9", "phase", "Apply"), ("step7", "lane", "Secure courier")],
)
def test_step_moved_by_the_inspector_hides_no_other(window: MainWindow, step: str, field: str, value: str) -> None:
    assert window.document_file.open(shared_case("window", "passport"))
    workspace = window.workspace
    before, known = workspace.document, overlaps(workspace.scenario)
    workspace.selection.select([step])
    choose_value(window, field, value)
    assert workspace.document is not before
    assert overlaps(workspace.scenario) <= known
    workspace.session.undo()
    assert workspace.document is before


def test_description_with_a_picture_is_shown_as_text(window: MainWindow) -> None:
    assert window.document_file.open(shared_case("files", "tooltip_devzero"))
    window.show()
    window.canvas.zoom_to(1)
    QApplication.processEvents()
    box, viewport = window.canvas.drawing.placement.nodes["a1"], window.canvas.viewport()
    place = window.canvas.mapFromScene(box.x + box.width / 2, box.y + box.height / 2)
    assert viewport.rect().contains(place)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    item = window.canvas.itemAt(place)
    assert item is not None
    assert "img src=" in item.toolTip()
    assert not is_rich(item.toolTip())


@pytest.mark.parametrize(
    ("header", "band", "entry"), [("lanes", "SALES", "Delete Lane, Keep"), ("phases", "order", "Delete Phase, Keep")]
)
def test_right_click_on_a_header_opens_the_menu_of_its_lane_or_phase(
    ordering: MainWindow, monkeypatch: pytest.MonkeyPatch, header: str, band: str, entry: str
) -> None:
    opened: list[list[str]] = []

    def record(menu: QMenu, *_place: object) -> None:
        opened.append([action.text().replace("&", "") for action in menu.actions() if action.isEnabled()])

    for name in ("exec", "popup"):
        monkeypatch.setattr(QMenu, name, record)
    ordering.canvas.zoom_to_fit()
    widget = getattr(ordering.canvas.headers, header)
    assert isinstance(widget, HeaderWidget)
    place = widget.cell_area(band).intersected(widget.rect()).center()
    right_click(widget, place)
    assert ordering.workspace.selection.ids == (band,)
    assert len(opened) == 1
    assert any(text.startswith(entry) for text in opened[0]), opened[0]
    assert "Rename" in opened[0]


def right_click(widget: HeaderWidget, place: QPoint) -> None:
    """Click with the right button, as the platform sends it: press, request for the menu, release."""
    QTest.mousePress(widget, Qt.MouseButton.RightButton, NO_MODIFIER, place)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    QTest.mouseRelease(widget, Qt.MouseButton.RightButton, NO_MODIFIER, place)
