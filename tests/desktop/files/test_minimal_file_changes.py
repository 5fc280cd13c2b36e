"""A change alters only its part of the file, and reverting it restores the same bytes."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.elements import Step
from tests.desktop.canvas.canvas_driver import CanvasDriver
from tests.desktop.saved_window import (
    bend_flow,
    save_and_read,
    scenario,
)


def test_changing_a_value_class_and_back_restores_the_same_bytes(
    saved_window: MainWindow, saved_driver: CanvasDriver
) -> None:
    before = save_and_read(saved_window)
    saved_window.canvas.reveal(("B3",))
    saved_driver.click(*saved_driver.node_centre("B3"))
    step = scenario(saved_window).nodes["B3"]
    assert isinstance(step, Step)
    value = step.value
    choose_value(saved_window, "waste")
    changed = save_and_read(saved_window)
    assert changed != before
    choose_value(saved_window, value)
    assert save_and_read(saved_window) == before


def test_changing_a_value_class_and_back_restores_a_file_without_a_layout(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plain.cpm.json"
    path.write_bytes(before := template_path("ordering").read_bytes())
    assert b'"layout"' not in before
    assert window.document_file.open(path)
    window.workspace.selection.select(["B3"])
    step = scenario(window).nodes["B3"]
    assert isinstance(step, Step)
    choose_value(window, "waste")
    assert save_and_read(window) != before
    choose_value(window, step.value)
    assert save_and_read(window) == before


def choose_value(window: MainWindow, value: str | None) -> None:
    """Choose a value class in the inspector by keys."""
    box = window.inspector.form.editors["value"].widget
    assert isinstance(box, QComboBox)
    box.setFocus()
    index = ("value_adding", "necessary", "waste").index(value) + 1 if value else 0
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(box, Qt.Key.Key_Down)
    step = window.workspace.scenario.nodes["B3"]
    assert isinstance(step, Step)
    assert step.value == value


def test_moving_one_flow_changes_one_place_in_the_file(saved_window: MainWindow, saved_driver: CanvasDriver) -> None:
    before = save_and_read(saved_window).decode()
    flow = next(flow for flow in scenario(saved_window).flows.values() if flow.source == "B3")
    bend_flow(saved_window, saved_driver, flow.id, 24)
    after = save_and_read(saved_window).decode()
    old, new = json.loads(before), json.loads(after)
    assert new["scenarios"][0]["layout"].pop("flows").keys() == {flow.id}
    old["scenarios"][0]["layout"].pop("flows", None)
    assert old == new
    lines = SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False).get_opcodes()
    assert len([kind for kind, *_ in lines if kind != "equal"]) == 1
