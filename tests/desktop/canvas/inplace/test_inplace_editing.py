"""Names edited in place: long names wrap and enlarge their box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.canvas.inplace.text_editor import TextEditor
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.shapes import TextRun
from cpm_desktop.model.layout import Box
from tests.desktop.canvas.canvas_driver import CanvasDriver
from tests.desktop.saved_window import (
    CONTROL,
    all_nodes_are_in_their_lanes,
    placement,
    scenario,
)

LONG_NAMES = (
    "Ügyfélazonosító adatok egyeztetése és rögzítése a nyilvántartásban",
    "Επαλήθευση στοιχείων πελάτη και καταχώριση της παραγγελίας",
    "客户在网上商店查找合适的产品并与其他供应商的报价进行比较然后下订单",
    "Geschwindigkeitsbegrenzungsüberwachungsprotokollfreigabe",
)


def test_long_names_wrap_and_enlarge_their_box(saved_window: MainWindow, saved_driver: CanvasDriver) -> None:
    saved_window.canvas.reveal(("B3",))
    before = placement(saved_window).nodes["B3"]
    for name in LONG_NAMES:
        saved_driver.click(*saved_driver.node_centre("B3"))
        saved_driver.press_key(Qt.Key.Key_F2)
        saved_driver.type(name)
        saved_driver.press_key(Qt.Key.Key_Return)
        box = placement(saved_window).nodes["B3"]
        assert scenario(saved_window).nodes["B3"].name == name
        assert box.height > before.height
        assert box.width < 3 * before.width, "it broke into lines"
        lines = name_line_boxes(saved_window, "B3")
        assert len(lines) > 1
        assert all(contains_box(box, line) for line in lines)
        assert all_nodes_are_in_their_lanes(saved_window)
        QTest.keyClick(saved_window, Qt.Key.Key_Z, CONTROL)
        assert placement(saved_window).nodes["B3"] == before


def name_line_boxes(window: MainWindow, key: str) -> list[Box]:
    """Return the box of each line of a node's name on the canvas."""
    name = scenario(window).nodes[key].name
    shapes = node_shapes(window.canvas.drawing, scenario(window).nodes[key])
    return [shape_bounds(shape) for shape in shapes if isinstance(shape, TextRun) and shape.full_text == name]


def contains_box(outer: Box, inner: Box) -> bool:
    inside_x = outer.x <= inner.x and inner.x + inner.width <= outer.x + outer.width
    return inside_x and outer.y <= inner.y and inner.y + inner.height <= outer.y + outer.height


def test_short_name_is_in_the_middle_of_its_field(canvas):
    canvas.zoom_to(1.5)
    canvas.start_renaming("ask")
    editor = canvas.findChild(TextEditor)
    caret = editor.viewport().geometry().top() + editor.cursorRect().center().y()
    assert abs(caret - editor.height() / 2) <= 3
