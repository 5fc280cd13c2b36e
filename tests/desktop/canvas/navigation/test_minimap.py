"""The overview map shows the whole process in the corner and scrolls the canvas."""

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
    """Return `steps` steps in a row, with a layout."""
    nodes = [Step(id=f"s{n}", kind="step", lane="L", name=f"Step {n}", value="waste") for n in range(steps)]
    flows = [Flow(id=f"f{n}", source=f"s{n}", target=f"s{n + 1}") for n in range(steps - 1)]
    boxes = FrozenMap({node.id: Box(20 + n * 160.0, 30.0, 120.0, 60.0) for n, node in enumerate(nodes)})
    lane = Lane(id="L", name="All", kind="backstage")
    scenario = Scenario(
        id="a", lanes=ElementMap([lane]), nodes=ElementMap(nodes), flows=ElementMap(flows), layout=Layout(nodes=boxes)
    )
    return Document(scenarios=ElementMap([scenario]))


@pytest.fixture
def wide_canvas(open_canvas) -> CanvasView:
    """Return a canvas that shows the beginning of a much wider process."""
    canvas: CanvasView = open_canvas(long_process(60))
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().minimum())
    return canvas


def point_at_share(minimap: Minimap, share: float) -> QPoint:
    return QPoint(round(minimap.width() * share), minimap.height() // 2)


def viewport_centre_share(canvas: CanvasView) -> float:
    """Return the position of the viewport's centre, as a share of the process."""
    return canvas.visible_area().center().x() / canvas.drawing.placement.width


def test_minimap_is_shown_if_the_process_exceeds_the_viewport(wide_canvas: CanvasView) -> None:
    assert wide_canvas.minimap.isVisible()
    wide_canvas.zoom_to_fit()
    assert wide_canvas.visible_area().width() >= wide_canvas.drawing.placement.width
    assert not wide_canvas.minimap.isVisible()
    wide_canvas.zoom_to(1.0)
    assert wide_canvas.minimap.isVisible()


def test_minimap_is_in_the_lower_right_corner_at_any_size(qtbot: QtBot, wide_canvas: CanvasView) -> None:
    def is_in_the_corner() -> bool:
        port, own = wide_canvas.viewport().geometry(), wide_canvas.minimap.geometry()
        return port.contains(own) and port.right() - own.right() < 20 and port.bottom() - own.bottom() < 20

    for width, height in ((1300, 700), (800, 500)):
        wide_canvas.resize(width, height)
        qtbot.waitUntil(is_in_the_corner)


def test_minimap_shrinks_or_is_hidden_on_a_small_canvas(qtbot: QtBot, wide_canvas: CanvasView) -> None:
    for width, height in ((1300, 700), (900, 560), (700, 400)):
        wide_canvas.resize(width, height)
        port = wide_canvas.viewport().size()
        assert wide_canvas.minimap.isVisible()
        assert wide_canvas.minimap.width() * 5 <= port.width()
        assert wide_canvas.minimap.height() * 5 <= port.height()
    wide_canvas.resize(560, 400)
    assert not wide_canvas.minimap.isVisible()


def test_minimap_moves_to_another_corner_rather_than_cover_a_step(qtbot: QtBot, wide_canvas: CanvasView) -> None:
    minimap = wide_canvas.minimap

    def covers() -> bool:
        place = minimap.geometry().translated(-wide_canvas.viewport().pos())
        return bool(wide_canvas.nodes_in(wide_canvas.mapToScene(place).boundingRect()))

    wide_canvas.resize(1300, 700 - wide_canvas.viewport().height() + 280)
    wide_canvas.zoom_to(3.0)
    wide_canvas.verticalScrollBar().setValue(0)
    assert minimap.isVisible()
    assert covers()
    qtbot.waitUntil(lambda: not covers())
    assert minimap.isVisible()


@pytest.mark.parametrize("share", [0.3, 0.5, 0.8])
def test_click_on_the_minimap_scrolls_there(wide_canvas: CanvasView, share: float) -> None:
    QTest.mouseClick(wide_canvas.minimap, Qt.MouseButton.LeftButton, pos=point_at_share(wide_canvas.minimap, share))
    assert viewport_centre_share(wide_canvas) == pytest.approx(share, abs=0.02)


def test_dragging_the_frame_scrolls_without_a_jump(wide_canvas: CanvasView) -> None:
    QTest.mouseClick(wide_canvas.minimap, Qt.MouseButton.LeftButton, pos=point_at_share(wide_canvas.minimap, 0.4))
    before = viewport_centre_share(wide_canvas)
    start = point_at_share(wide_canvas.minimap, 0.4) + QPoint(6, 0)
    QTest.mousePress(wide_canvas.minimap, Qt.MouseButton.LeftButton, pos=start)
    assert viewport_centre_share(wide_canvas) == pytest.approx(before, abs=0.01)
    QTest.mouseRelease(wide_canvas.minimap, Qt.MouseButton.LeftButton, pos=start)
    drag_widget(wide_canvas.minimap, start, start + QPoint(round(wide_canvas.minimap.width() * 0.3), 0))
    assert viewport_centre_share(wide_canvas) == pytest.approx(before + 0.3, abs=0.02)
    assert wide_canvas.workspace.selection.ids == ()


def test_minimap_follows_the_theme_and_every_change(qtbot: QtBot, wide_canvas: CanvasView) -> None:
    def shows(colour: str) -> bool:
        image = wide_canvas.minimap.grab().toImage()
        name = QColor(colour).name()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return any(image.pixelColor(x, y).name() == name for x, y in places)

    waste = LIGHT_THEME.value_classes["waste"].bar
    qtbot.waitUntil(lambda: shows(waste))
    wide_canvas.workspace.editor.perform(
        "value",
        lambda document: edit_elements(document, "a", list(wide_canvas.drawing.scenario.nodes), value="value_adding"),
    )
    qtbot.waitUntil(lambda: not shows(waste))
    wide_canvas.set_theme(DARK_THEME)
    qtbot.waitUntil(lambda: shows(DARK_THEME.value_classes["value_adding"].outline))


def test_empty_process_has_no_minimap(wide_canvas: CanvasView) -> None:
    wide_canvas.workspace.editor.perform("clear", lambda document: delete_elements(document, "a", ["L"]))
    assert not wide_canvas.minimap.isVisible()


def test_view_menu_hides_the_minimap_persistently(
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


def test_minimap_of_a_large_process_is_painted_in_slices(qtbot: QtBot, open_canvas) -> None:
    canvas = open_canvas(long_process(2_000))
    qtbot.waitUntil(lambda: canvas.canvas_scene.is_complete)
    minimap = canvas.minimap
    assert minimap.isVisible()
    minimap._start_painting()
    slices = 0
    while minimap._painting_task.is_running:
        minimap._painting_task._run_slice()
        slices += 1
    assert slices > 1
