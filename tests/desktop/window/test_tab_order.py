"""Tab and Shift+Tab reach only what is visible, and leave every list and table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import focus_widget

CONTROL, SHIFT, NO_MODIFIER = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
PANES = {Qt.Key.Key_1: "diagram", Qt.Key.Key_2: "inspector", Qt.Key.Key_3: "outline", Qt.Key.Key_5: "analysis"}
KEYS_AROUND = 150
"""More than there are controls in the window."""


def tab(*, backwards: bool) -> None:
    key, modifier = (Qt.Key.Key_Backtab, SHIFT) if backwards else (Qt.Key.Key_Tab, NO_MODIFIER)
    QTest.keyClick(focus_widget(), key, modifier)


def focus_path(*, backwards: bool) -> Iterator[QWidget]:
    """Yield each widget that receives the focus, until the first one receives it again."""
    first = focus_widget()
    for _ in range(KEYS_AROUND):
        tab(backwards=backwards)
        yield focus_widget()
        if focus_widget() is first:
            return
    raise AssertionError("Tab does not return to the first widget")


def is_in_sight(window: MainWindow, widget: QWidget) -> bool:
    """Return whether a widget is inside the window and is not covered or scrolled away."""
    return not widget.visibleRegion().isEmpty() and window.rect().intersects(
        widget.rect().translated(widget.mapTo(window, QPoint()))
    )


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("key", PANES)
def test_tab_reaches_only_visible_widgets(ordering: MainWindow, key: Qt.Key, backwards: bool) -> None:
    before = ordering.workspace.document
    ordering.workspace.selection.select([])
    QTest.keyClick(ordering.canvas, key, CONTROL)
    QApplication.processEvents()
    reached = list(focus_path(backwards=backwards))
    assert len(reached) > 10
    assert [widget for widget in reached if not is_in_sight(ordering, widget)] == []
    assert ordering.workspace.document is before


def test_typing_after_many_tabs_changes_nothing_hidden(ordering: MainWindow) -> None:
    """Behind the outline, the inspector keeps its fields; none of them may receive letters."""
    before = ordering.workspace.document
    ordering.workspace.selection.select(["explore"])
    QTest.keyClick(ordering.canvas, Qt.Key.Key_3, CONTROL)
    for _ in range(60):
        tab(backwards=False)
        focus = focus_widget()
        assert not ordering.inspector.isAncestorOf(focus)
        if focus is not ordering.canvas:
            QTest.keyClicks(focus, "x")
    assert ordering.workspace.document is before
    assert not ordering.workspace.open_fields.commands


def test_hidden_panel_is_invisible_and_shown_again(ordering: MainWindow) -> None:
    size = ordering.docks.inspector.size()
    for shown, hidden in ((ordering.outline, ordering.inspector), (ordering.inspector, ordering.outline)):
        ordering.window_actions.panes.panes[2 if shown is ordering.outline else 1].trigger()
        assert shown.isVisible()
        assert shown.isAncestorOf(focus_widget())
        assert not hidden.isVisible()
        assert ordering.docks.inspector.size() == size or shown is ordering.outline
    ordering.show_welcome()
    ordering.central_widget.show_canvas()
    QApplication.processEvents()
    assert ordering.inspector.isVisible()
    ordering.window_actions.view.full_screen.trigger()
    ordering.window_actions.view.full_screen.trigger()
    QApplication.processEvents()
    assert ordering.inspector.isVisible()


def has_views(page: AnalysisPage) -> bool:
    return bool(page.views)


def tables(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QAbstractItemView]]:
    """Show every list, tree and table of the window, one after the other; yield each with a name."""
    window.docks.outline.raise_()
    QApplication.processEvents()
    yield "outline", window.outline.tree_view
    for name, page in window.analysis.pages.items():
        window.navigator.show_analysis(name)
        qtbot.waitUntil(partial(has_views, page), timeout=60_000)
        for number, view in enumerate(page.views):
            if isinstance(view, QAbstractItemView):
                page.show_view(number)
                QApplication.processEvents()
                yield f"{name} {number}", view


@pytest.mark.parametrize("backwards", [False, True])
def test_tab_leaves_every_table(qtbot: QtBot, ordering: MainWindow, backwards: bool) -> None:
    left = []
    for name, view in tables(qtbot, ordering):
        if view.isVisible():
            view.setFocus()
            assert view.hasFocus(), name
            tab(backwards=backwards)
            assert not view.hasFocus(), name
            left.append(name)
    assert len(left) > 8
