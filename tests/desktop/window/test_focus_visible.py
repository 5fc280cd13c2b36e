"""Users who navigate by keys always see the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.settings.appearance import Appearance, ColourScheme
from cpm_desktop.desktop.widgets.focus_ring import FocusRing
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction
from cpm_desktop.desktop.widgets.prompt_bar import Prompt
from cpm_desktop.desktop.window.main_window import MainWindow


def tab_reachable_widgets(window: QWidget) -> list[QWidget]:
    """Return the visible widgets that Tab reaches."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
    ]


def looks_the_same(widget: QWidget, other: QWidget) -> bool:
    """Return whether a widget looks the same with and without focus."""
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = widget.grab().toImage()
    return before == after


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_control_shows_the_focus(ordering: MainWindow, appearance: Appearance, scheme: ColourScheme) -> None:
    appearance.set_scheme(scheme)
    ordering.prompt_bar.push(Prompt("Which?", (NotificationAction("This one", lambda: None),)))
    ordering.workspace.selection.select(["B3"])
    QApplication.processEvents()
    found = tab_reachable_widgets(ordering)
    assert ordering.prompt_bar.close_button in found
    without_focus_frame = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in found
        if looks_the_same(
            widget, ordering.palette_panel.buttons["step"] if widget is ordering.canvas else ordering.canvas
        )
    ]
    assert without_focus_frame == []


def test_canvas_focus_ring_is_shown_only_for_keyboard_focus(qtbot: QtBot, ordering: MainWindow) -> None:
    ring = ordering.canvas.findChild(FocusRing)
    assert ring is not None
    ordering.palette_panel.buttons["step"].setFocus()
    ordering.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert ring.isVisible()
    qtbot.mouseClick(ordering.canvas.viewport(), Qt.MouseButton.LeftButton)
    assert not ring.isVisible()
