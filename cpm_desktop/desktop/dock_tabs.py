"""The tabs by which panels are chosen that lie behind each other; Qt makes them, and keeps them when all are hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar


def let_tabs_take_focus(window: QMainWindow, *, taking: bool) -> None:
    """Say whether Tab may lead to the tabs of panels: not while the panels are put aside, for nobody sees them then."""
    policy = Qt.FocusPolicy.TabFocus if taking else Qt.FocusPolicy.NoFocus
    for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        tabs.setFocusPolicy(policy)
