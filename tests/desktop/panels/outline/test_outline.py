"""The outline: the whole model as a tree that can be searched and edited by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.canvas.navigation.element_areas import elements_area
from cpm_desktop.desktop.panels.outline.element_hierarchy import ROOT, build_hierarchy
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import add_annotation, delete_elements, edit_elements
from cpm_desktop.editing.commands.flows import reconnect_flow
from cpm_desktop.editing.commands.lanes import move_lane
from cpm_desktop.editing.commands.layout import align_nodes
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.value import with_changes
from tests.desktop.canvas.canvas_driver import focus_widget


def child_names(window: MainWindow, parent: str = ROOT) -> list[str]:
    """Return the names that the tree shows below an element."""
    model = window.outline.model
    above = model.index_of(parent) if parent else QModelIndex()
    return [str(model.data(model.index(row, 0, above))) for row in range(model.rowCount(above))]


def focus_search(window: MainWindow) -> None:
    window.window_actions.search.find.trigger()


def test_outline_model_passes_the_qt_model_tester_through_edits(ordering: MainWindow) -> None:
    tester = QAbstractItemModelTester(ordering.outline.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    workspace = ordering.workspace
    workspace.editor.perform("delete", lambda document: delete_elements(document, "today", ["B3", "SALES", "f3"]))
    workspace.editor.perform("rename", lambda document: edit_elements(document, "today", ["A1"], name="Look"))
    workspace.editor.perform("lane", lambda document: edit_elements(document, "today", ["A1"], lane="WEB"))
    for _ in range(3):
        workspace.session.undo()
    for _ in range(3):
        workspace.session.redo()
    ordering.outline.search_field.setText("look")
    workspace.session.undo()
    assert tester.model() is ordering.outline.model


def test_lanes_list_their_nodes_from_left_to_right(ordering: MainWindow) -> None:
    assert child_names(ordering)[:5] == ["Explore", "Order", "Fulfil", "After-sale", "Customer"]
    boxes = ordering.workspace.scenario.layout.nodes
    nodes = ordering.outline.model.hierarchy.children["SALES"]
    assert len(nodes) == 4
    assert [boxes[key].x for key in nodes] == sorted(boxes[key].x for key in nodes)


def test_every_element_is_listed_once(ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    groups = (scenario.phases, scenario.lanes, scenario.nodes, scenario.flows, scenario.annotations)
    shown = [key for ids in ordering.outline.model.hierarchy.children.values() for key in ids]
    assert sorted(shown) == sorted(key for group in groups for key in group)


def test_annotations_on_each_other_are_top_level() -> None:
    notes = (
        Annotation(id="n1", kind="note", targets=("n2",)),
        Annotation(id="n2", kind="note", targets=("n1",)),
        Annotation(id="n3", kind="note", targets=("n2",)),
    )
    scenario = Scenario(id="s")
    tree = build_hierarchy(with_changes(scenario, annotations=scenario.annotations.with_elements(*notes)))
    assert sorted(key for ids in tree.children.values() for key in ids) == ["n1", "n2", "n3"]


def test_search_shows_matches_and_their_parents(qtbot: QtBot, ordering: MainWindow) -> None:
    focus_search(ordering)
    qtbot.keyClicks(ordering.outline.search_field, "IVR call")
    shown = {key for ids in ordering.outline.model.hierarchy.children.values() for key in ids}
    assert {"B1", "I1", "C", "CC"} <= shown
    assert "A1" not in shown
    qtbot.keyClick(ordering.outline.search_field, Qt.Key.Key_Escape)
    assert "A1" in ordering.outline.model.hierarchy.rows


def test_escape_returns_from_the_search_to_the_previous_focus(ordering: MainWindow) -> None:
    for place in (ordering.canvas, ordering.outline.tree_view):
        ordering.docks.outline.raise_()
        place.setFocus()
        focus_search(ordering)
        QTest.keyClicks(focus_widget(), "advise")
        QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
        QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
        assert place.hasFocus()
        assert ordering.workspace.selection.ids == ("B3",)
        assert ordering.outline.search_field.text() == ""


def test_down_key_moves_from_the_search_to_the_first_match(qtbot: QtBot, ordering: MainWindow) -> None:
    focus_search(ordering)
    qtbot.keyClicks(ordering.outline.search_field, "advise")
    qtbot.keyClick(ordering.outline.search_field, Qt.Key.Key_Down)
    assert ordering.workspace.selection.ids == ("B3",)
    assert ordering.outline.has_focus()


def test_enter_and_f3_cycle_through_the_matches_and_reveal_them(qtbot: QtBot, ordering: MainWindow) -> None:
    focus_search(ordering)
    field = ordering.outline.search_field
    qtbot.keyClicks(field, "call")
    hits = [
        key for key in ordering.outline.model.hierarchy.descendants() if key in ordering.outline.model.hierarchy.matches
    ]
    assert len(hits) > 2
    assert ordering.outline.hit_count_label.text() == f"{len(hits)} found"
    for key in hits:
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert ordering.workspace.selection.ids == (key,)
        assert field.hasFocus()
        shown = elements_area(ordering.canvas.drawing, [key], ordering.canvas.visible_area())
        assert ordering.canvas.visible_area().intersects(shown)
    assert ordering.outline.hit_count_label.text() == f"{len(hits)} of {len(hits)}"
    qtbot.keyClick(ordering, Qt.Key.Key_F3)
    assert ordering.workspace.selection.ids == (hits[0],)
    qtbot.keyClick(ordering, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert ordering.workspace.selection.ids == (hits[-1],)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert ordering.workspace.selection.ids == (hits[-2],)


def test_search_ignores_accents(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.editor.perform(
        "name", lambda document: edit_elements(document, "today", ["B3"], name="Rendelés felvétele")
    )
    focus_search(ordering)
    qtbot.keyClicks(ordering.outline.search_field, "felvetel rendeles")
    assert ordering.outline.model.hierarchy.matches == ("B3",)


def test_f3_without_a_search_focuses_the_search_field(qtbot: QtBot, ordering: MainWindow) -> None:
    qtbot.keyClick(ordering, Qt.Key.Key_F3)
    assert ordering.outline.search_field.hasFocus()
    assert ordering.workspace.selection.ids == ()


def test_selection_is_synchronized_in_both_directions(qtbot: QtBot, ordering: MainWindow) -> None:
    focus_search(ordering)
    ordering.workspace.selection.select(["E1", "E2"])
    tree, model = ordering.outline.tree_view, ordering.outline.model
    assert {model.id_at(index) for index in tree.selectionModel().selectedIndexes()} == {"E1", "E2"}
    tree.setFocus()
    ordering.workspace.selection.select(["B3"])
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    following = model.hierarchy.children["SALES"][1]
    assert ordering.workspace.selection.ids == (following,)


def test_f2_renames_in_place_as_one_undo_step(qtbot: QtBot, ordering: MainWindow) -> None:
    focus_search(ordering)
    ordering.workspace.selection.select(["B3"])
    ordering.outline.tree_view.setFocus()
    qtbot.keyClick(ordering.outline.tree_view, Qt.Key.Key_F2)
    field = ordering.outline.tree_view.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "Counsel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ordering.workspace.scenario.nodes["B3"].name == "Counsel")
    assert ordering.workspace.session.undo_name == "rename step Advise"
    assert ordering.workspace.selection.ids == ("B3",)


def test_delete_keeps_the_expanded_rows(qtbot: QtBot, ordering: MainWindow) -> None:
    focus_search(ordering)
    outline_panel = ordering.outline
    outline_panel.tree_view.expand(outline_panel.model.index_of("G1"))
    ordering.workspace.selection.select(["D1"])
    outline_panel.tree_view.setFocus()
    qtbot.keyClick(outline_panel.tree_view, Qt.Key.Key_Delete)
    assert "D1" not in ordering.workspace.scenario.nodes
    assert not outline_panel.model.index_of("D1").isValid()
    assert outline_panel.tree_view.isExpanded(outline_panel.model.index_of("G1"))
    assert outline_panel.tree_view.isExpanded(outline_panel.model.index_of("C"))


def test_rows_have_accessible_text(ordering: MainWindow) -> None:
    model = ordering.outline.model
    assert model.data(model.index_of("B3"), Qt.ItemDataRole.AccessibleTextRole) == "Step: Advise"
    flow = next(flow for flow in ordering.workspace.scenario.flows.values() if flow.source == "A1")
    assert model.data(model.index_of(flow.id)) in {"Search product → Show product page", flow.label}


def test_tree_after_any_command_equals_a_rebuilt_tree(ordering: MainWindow) -> None:
    """The model updates only what a change affects; this checks that it never misses anything."""
    workspace, model = ordering.workspace, ordering.outline.model
    commands: list[Callable[[Document], Document]] = [
        lambda document: edit_elements(document, "today", ["A1"], name="Look"),
        lambda document: edit_elements(document, "today", ["A1"], lane="WEB"),
        lambda document: edit_elements(document, "today", ["n1"], targets=("B3",)),
        lambda document: edit_elements(document, "today", ["n1"], targets=("n2",)),
        lambda document: move_nodes(document, "today", {"B3": NodePlacement("SALES", "fulfil", 2000.0, 20.0)}),
        lambda document: edit_elements(document, "today", ["D1"], phase="order"),
        lambda document: align_nodes(document, "today", ["E1", "E3"], "left"),
        lambda document: move_lane(document, "today", "SALES", 7),
        lambda document: add_annotation(document, "today", Annotation(id="new", kind="note", targets=("explore",))),
        lambda document: reconnect_flow(document, "today", "f12", source="E3"),
        lambda document: delete_elements(document, "today", ["n2", "WEB"]),
        lambda document: edit_elements(document, "today", ["CC"], kind="customer"),
    ]
    for number, command in enumerate(commands):
        assert workspace.editor.perform(f"{number}", command), number
        assert model.hierarchy.children == build_hierarchy(workspace.scenario).children, number
    for number in reversed(range(len(commands))):
        workspace.session.undo()
        assert model.hierarchy.children == build_hierarchy(workspace.scenario).children, number
