"""Diagram options: chosen by mouse and keys, shown immediately, and used by every export."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cpm_desktop.desktop.canvas.scene.overview import OVERVIEW_BELOW_ZOOM
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.callouts import callouts
from cpm_desktop.drawing.diagram_options import ColourMode, DiagramOptions
from cpm_desktop.editing.commands.elements import add_annotation, edit_elements
from cpm_desktop.model.elements import Annotation
from cpm_desktop.perspectives.marks import marks_of

LEFT = Qt.MouseButton.LeftButton


def choose_from_menu(window: MainWindow, title: str, *titles: str) -> None:
    """Open a menu with the mouse and choose entries by keys."""
    bar = window.menuBar()
    QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(action_named(bar.actions(), title)).center())
    for entry in titles:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        target = action_named(menu.actions(), entry)
        while menu.activeAction() is not target:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)


def action_named(actions: Iterable[QAction], title: str) -> QAction:
    return next(action for action in actions if action.text().replace("&", "") == title)


def choose_colours(window: MainWindow, name: str) -> None:
    """Choose a colour mode in the tool bar by keys."""
    menu = window.tool_bar.colour_button.menu()
    menu.popup(QPoint())
    menu.setActiveAction(action_named(menu.actions(), name))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def colours_at(window: MainWindow, node_id: str) -> set[str]:
    """Return the colours of a node's box on the screen."""
    canvas = window.canvas
    QApplication.processEvents()
    area = canvas.mapFromScene(canvas.canvas_scene.nodes[node_id].box).boundingRect()
    image = canvas.viewport().grab(area).toImage()
    return {QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_colour_mode_is_chosen_in_the_tool_bar(ordering: MainWindow) -> None:
    heat = ordering.canvas.drawing.theme.severity_levels[1]
    assert heat.bar not in colours_at(ordering, "A2")
    choose_colours(ordering, "Severity")
    assert ordering.canvas.drawing.options.colours == "severity"
    assert {heat.bar, heat.fill} <= colours_at(ordering, "A2")
    assert ordering.window_actions.diagram_options.colour_actions["severity"].isChecked()


def test_colour_mode_is_chosen_in_the_menu_and_shown_in_the_tool_bar(ordering: MainWindow) -> None:
    choose_from_menu(ordering, "View", "Colour By", "Channel")
    assert ordering.canvas.drawing.options.colours == "channel"
    assert ordering.tool_bar.colour_button.text() == "Channel"
    checked = [
        mode for mode, action in ordering.window_actions.diagram_options.colour_actions.items() if action.isChecked()
    ]
    assert checked == ["channel"]


@pytest.mark.parametrize(
    ("title", "option"),
    [("Annotation Texts", "callouts"), ("Causes and Effects", "causes"), ("Fail and Wait Badges", "badges")],
)
def test_view_menu_toggles_diagram_options(ordering: MainWindow, title: str, option: str) -> None:
    choose_from_menu(ordering, "View", title)
    assert getattr(ordering.canvas.drawing.options, option)
    choose_from_menu(ordering, "View", title)
    assert ordering.canvas.drawing.options == DiagramOptions()


def test_diagram_options_do_not_change_the_document(ordering: MainWindow) -> None:
    choose_colours(ordering, "Owner")
    choose_from_menu(ordering, "View", "Annotation Texts")
    assert not ordering.workspace.session.can_undo
    assert not ordering.isWindowModified()


def test_class_change_recolours_the_affected_steps(ordering: MainWindow) -> None:
    choose_colours(ordering, "Owner")
    colours = ordering.canvas.drawing.theme.class_colours
    assert colours[0] in colours_at(ordering, "A2")
    ordering.workspace.editor.perform(
        "own", lambda document: edit_elements(document, "today", ["A1"], owner="Another person")
    )
    assert colours[0] in colours_at(ordering, "A1")
    assert colours[1] in colours_at(ordering, "A2")


def test_the_overview_has_the_same_colours(ordering: MainWindow) -> None:
    choose_colours(ordering, "Severity")
    ordering.canvas.zoom_to(OVERVIEW_BELOW_ZOOM * 0.9)
    assert ordering.canvas.drawing.theme.severity_levels[1].bar in colours_at(ordering, "A2")


def test_background_shows_and_updates_the_emotion_curve(ordering: MainWindow) -> None:
    drawing = ordering.canvas.drawing
    before = len(drawing.emotion_points["C"])
    ordering.workspace.editor.perform("feel", lambda document: edit_elements(document, "today", ["A1"], emotion=None))
    assert len(ordering.canvas.drawing.emotion_points["C"]) == before - 1
    assert any(cell.footer == "how it feels" for cell in ordering.canvas.headers._lane_cells())


@pytest.mark.parametrize(("mode", "words"), [("severity", "no severity"), ("owner", "no owner")])
def test_exports_use_the_diagram_options(ordering: MainWindow, tmp_path: Path, mode: ColourMode, words: str) -> None:
    export = next(kind for kind in ordering._services.export_service.formats if kind.suffix == ".svg")
    ordering._services.export_service.write(export, tmp_path / "before.svg")
    ordering.window_actions.diagram_options.set_colour_mode(mode)
    ordering._services.export_service.write(export, tmp_path / "after.svg")
    assert words not in (tmp_path / "before.svg").read_text(encoding="utf-8")
    assert words in (tmp_path / "after.svg").read_text(encoding="utf-8")


def test_annotation_texts_are_shown_and_ignore_the_mouse(ordering: MainWindow) -> None:
    canvas = ordering.canvas
    choose_from_menu(ordering, "View", "Annotation Texts")
    callout = next(callout for callout in callouts(canvas.drawing) if callout.annotation.text == "Menu maze")
    area = canvas.mapFromScene(callout.box.x, callout.box.y)
    with_text = canvas.viewport().grab().toImage()
    bar = QColor(with_text.pixel(area.x() + 1, area.y() + 8)).name().upper()
    assert bar == canvas.drawing.theme.annotations["pain_point"]
    QTest.mouseClick(canvas.viewport(), LEFT, pos=canvas.mapFromScene(canvas.canvas_scene.nodes["A2"].box.center()))
    assert ordering.workspace.selection.ids == ("A2",)
    choose_from_menu(ordering, "View", "Annotation Texts")
    without_text = canvas.viewport().grab().toImage()
    assert QColor(without_text.pixel(area.x() + 1, area.y() + 8)).name().upper() != bar


def test_new_annotation_shows_its_text_immediately(ordering: MainWindow) -> None:
    choose_from_menu(ordering, "View", "Annotation Texts")
    before = ordering.canvas.viewport().grab().toImage()
    note = Annotation(id="fresh", kind="note", targets=("A1",), text="Most begin at a search engine")
    ordering.workspace.editor.perform("note", lambda document: add_annotation(document, "today", note))
    (callout,) = (callout for callout in callouts(ordering.canvas.drawing) if callout.annotation.id == "fresh")
    place = ordering.canvas.mapFromScene(callout.box.x + 1, callout.box.y + 4)
    shown = ordering.canvas.viewport().grab().toImage()
    assert QColor(shown.pixel(place)).name().upper() == ordering.canvas.drawing.theme.annotations["note"]
    assert shown.pixel(place) != before.pixel(place)


def test_line_of_sight_shows_the_customer_distance(ordering: MainWindow) -> None:
    choose_colours(ordering, "Line of sight")
    drawing = ordering.canvas.drawing
    assert drawing.marks == marks_of(drawing.scenario, with_distances=True)
    assert drawing.theme.distance_classes[0].bar in colours_at(ordering, "A1")
    choose_colours(ordering, "Value to customer")
    assert ordering.canvas.drawing.marks.customer_distances is None


def test_highlight_lasts_until_it_is_cleared(ordering: MainWindow) -> None:
    canvas, scene = ordering.canvas, ordering.canvas.canvas_scene
    flow = next(iter(canvas.drawing.scenario.flows.values()))
    other = next(key for key in canvas.drawing.scenario.nodes if key not in {flow.source, flow.target})
    before = {key: colours_at(ordering, key) for key in (flow.source, other)}
    ordering.workspace.highlight.show_path((flow.id,))
    assert colours_at(ordering, flow.source) == before[flow.source]
    assert colours_at(ordering, other) != before[other]
    assert scene.flows[flow.id].drawing.emphasis == canvas.drawing.emphasis
    ordering.workspace.highlight.show_path(())
    assert canvas.drawing.emphasis is None
    assert colours_at(ordering, other) == before[other]
