"""The overview map: the whole process in the corner, and the way to every part of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.navigation.minimap import Minimap
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace.prepared_document import prepare_document
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME
from cpm_desktop.editing.commands.elements import delete_elements, edit_elements
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, Lane, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from tests.desktop.canvas.canvas_driver import drag_widget


def long_process(steps: int) -> Document:
    """Return `steps` steps in a row, laid out."""
    nodes = [Step(id=f"s{n}", kind="step", lane="L", name=f"Step {n}", value="waste") for n in range(steps)]
    flows = [Flow(id=f"f{n}", source=f"s{n}", target=f"s{n + 1}") for n in range(steps - 1)]
    boxes = FrozenMap({node.id: Box(20 + n * 160.0, 30.0, 120.0, 60.0) for n, node in enumerate(nodes)})
    lane = Lane(id="L", name="All", kind="backstage")
    scenario = Scenario(
        id="a", lanes=ElementMap([lane]), nodes=ElementMap(nodes), flows=ElementMap(flows), layout=Layout(nodes=boxes)
    )
    return Document(scenarios=ElementMap([scenario]))


@pytest.fixture
def far(open_canvas) -> CanvasView:
    """Return a canvas on a process much wider than itself, at its beginning."""
    canvas: CanvasView = open_canvas(long_process(60))
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().minimum())
    return canvas


def at(minimap: Minimap, share: float) -> QPoint:
    return QPoint(round(minimap.width() * share), minimap.height() // 2)


def middle_in_sight(canvas: CanvasView) -> float:
    """Return where the middle of the viewport is, as a share of the process."""
    return canvas.visible_area().center().x() / canvas.drawing.placement.width


def test_it_shows_where_there_is_more_than_is_in_sight(far: CanvasView) -> None:
    assert far.minimap.isVisible()
    far.zoom_to_fit()
    assert far.visible_area().width() >= far.drawing.placement.width
    assert not far.minimap.isVisible()
    far.zoom_to(1.0)
    assert far.minimap.isVisible()


def test_it_lies_in_the_lower_right_corner_at_any_size(qtbot: QtBot, far: CanvasView) -> None:
    def lies_in_the_corner() -> bool:
        port, own = far.viewport().geometry(), far.minimap.geometry()
        return port.contains(own) and port.right() - own.right() < 20 and port.bottom() - own.bottom() < 20

    for width, height in ((1300, 700), (800, 500)):
        far.resize(width, height)
        qtbot.waitUntil(lies_in_the_corner)


def test_a_small_canvas_has_a_smaller_map_or_none(qtbot: QtBot, far: CanvasView) -> None:
    for width, height in ((1300, 700), (900, 560), (700, 400)):
        far.resize(width, height)
        port = far.viewport().size()
        assert far.minimap.isVisible()
        assert far.minimap.width() * 5 <= port.width()
        assert far.minimap.height() * 5 <= port.height()
    far.resize(560, 400)
    assert not far.minimap.isVisible()


def test_it_goes_to_another_corner_where_it_would_cover_a_step(qtbot: QtBot, far: CanvasView) -> None:
    minimap = far.minimap

    def covers() -> bool:
        place = minimap.geometry().translated(-far.viewport().pos())
        return bool(far.nodes_in(far.mapToScene(place).boundingRect()))

    far.resize(1300, 700 - far.viewport().height() + 280)
    far.zoom_to(3.0)
    far.verticalScrollBar().setValue(0)
    assert minimap.isVisible()
    assert covers()
    qtbot.waitUntil(lambda: not covers())
    assert minimap.isVisible()


@pytest.mark.parametrize("share", [0.3, 0.5, 0.8])
def test_a_click_goes_there(far: CanvasView, share: float) -> None:
    QTest.mouseClick(far.minimap, Qt.MouseButton.LeftButton, pos=at(far.minimap, share))
    assert middle_in_sight(far) == pytest.approx(share, abs=0.02)


def test_dragging_the_frame_scrolls_along_without_a_jump(far: CanvasView) -> None:
    QTest.mouseClick(far.minimap, Qt.MouseButton.LeftButton, pos=at(far.minimap, 0.4))
    before = middle_in_sight(far)
    held = at(far.minimap, 0.4) + QPoint(6, 0)
    QTest.mousePress(far.minimap, Qt.MouseButton.LeftButton, pos=held)
    assert middle_in_sight(far) == pytest.approx(before, abs=0.01)
    QTest.mouseRelease(far.minimap, Qt.MouseButton.LeftButton, pos=held)
    drag_widget(far.minimap, held, held + QPoint(round(far.minimap.width() * 0.3), 0))
    assert middle_in_sight(far) == pytest.approx(before + 0.3, abs=0.02)
    assert far.workspace.selection == ()


def test_it_shows_the_process_in_the_colours_of_the_theme_and_every_change(qtbot: QtBot, far: CanvasView) -> None:
    def shows(colour: str) -> bool:
        image = far.minimap.grab().toImage()
        name = QColor(colour).name()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return any(image.pixelColor(x, y).name() == name for x, y in places)

    waste = LIGHT_THEME.value_classes["waste"].bar
    qtbot.waitUntil(lambda: shows(waste))
    far.workspace.perform(
        "value", lambda it: edit_elements(it, "a", list(far.drawing.scenario.nodes), value="value_adding")
    )
    qtbot.waitUntil(lambda: not shows(waste))
    far.set_theme(DARK_THEME)
    qtbot.waitUntil(lambda: shows(DARK_THEME.value_classes["value_adding"].outline))


def test_an_empty_process_needs_no_map(far: CanvasView) -> None:
    far.workspace.perform("clear", lambda it: delete_elements(it, "a", ["L"]))
    assert not far.minimap.isVisible()


def test_the_view_menu_switches_it_off_and_that_is_remembered(
    qtbot: QtBot, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    window.workspace.open(prepare_document(long_process(60)), None)
    window.canvas.zoom_to(1.0)
    assert window.canvas.minimap.isVisible()
    window.window_actions.view.minimap.trigger()
    assert not window.canvas.minimap.isVisible()
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later)
    assert not later.canvas.minimap.is_switched_on
    assert not later.window_actions.view.minimap.isChecked()


def test_a_large_process_is_painted_in_slices(qtbot: QtBot, open_canvas) -> None:
    canvas = open_canvas(long_process(2_000))
    qtbot.waitUntil(lambda: canvas.canvas_scene.is_complete)
    minimap = canvas.minimap
    assert minimap.isVisible()
    minimap._start_painting()
    slices = 0
    while minimap._slice_timer.isActive():
        minimap._paint_slice()
        slices += 1
    assert slices > 1
