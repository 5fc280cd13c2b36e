"""A user of the real window who does random things: mouse, keys, menus, docks, dialogs and files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from traceback import format_exception
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMenu,
    QMessageBox,
    QWidget,
)

from cpm_desktop.desktop.app.window_factory import create_window, enable_crash_recovery
from cpm_desktop.desktop.canvas.tools.palette_drop_handler import TOOL_MIME
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Document
from cpm_desktop.storage.codec import encode
from tests.property.node_overlaps import overlaps

CLOSING = frozenset({"Quit", "Close"})
"""The entries that can end the window; the user chooses them on their own."""
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class WindowUser:
    """Operates one window; collects the exceptions and the refusals that the window shows."""

    def __init__(self, folder: Path) -> None:
        self.exceptions: list[str] = []
        """The tracebacks of unhandled exceptions; refusals are not among them, see `ExceptionReporter`."""
        self.refusals: list[str] = []
        self.opened_bytes = b""
        self._opened_overlaps: set[frozenset[str]] = set()
        self._checked_document: Document | None = None
        self.answer = QMessageBox.StandardButton.Discard
        """The button that the user clicks in every message box."""
        self.chosen_file = ""
        """The file that the user chooses in every file dialog; empty to cancel it."""
        self._patch = pytest.MonkeyPatch()
        self._patch_dialogs()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window: MainWindow = create_window(Appearance(application, settings), settings)
        enable_crash_recovery(self.window, folder / "journal")
        self.other_window = QWidget()
        self.window.workspace.opened.connect(self._note_opened)
        self.window.workspace.editor.command_rejected.connect(self.refusals.append)
        self.window.resize(1280, 800)
        self.window.show()
        self.activate()
        self._note_opened()

    def _patch_dialogs(self) -> None:
        """Answer dialogs that wait for the user, and record exceptions in event handlers."""
        self._patch.setattr(sys, "excepthook", self._record)
        self._patch.setattr(QMessageBox, "exec", lambda _box: self.answer)
        for name in ("getOpenFileName", "getSaveFileName"):
            self._patch.setattr(QFileDialog, name, lambda *_: (self.chosen_file, ""))
        self._patch.setattr(QDesktopServices, "openUrl", lambda _url: True)

    def _record(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, CommandRejected):
            self.refusals.append(str(error))
        else:
            self.exceptions.append("".join(format_exception(error)))

    def _note_opened(self) -> None:
        self.opened_bytes = self.document_bytes()
        self._opened_overlaps = self._overlaps()

    def new_overlaps(self) -> set[frozenset[str]]:
        """Return the pairs of nodes that overlap, but did not when the document was opened."""
        if self.window.workspace.document is self._checked_document:
            return set()
        self._checked_document = self.window.workspace.document
        return self._overlaps() - self._opened_overlaps

    def _overlaps(self) -> set[frozenset[str]]:
        return set().union(*map(overlaps, self.window.workspace.document.scenarios.values()))

    def document_bytes(self) -> bytes:
        """Return the document as it would be saved."""
        return encode(self.window.workspace.session.document_to_save)

    @property
    def focus(self) -> QWidget:
        """Return the widget that receives keys."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    @property
    def viewport(self) -> QWidget:
        """Return the widget that receives the mouse over the diagram."""
        return self.window.canvas.viewport()

    def activate(self) -> None:
        """Activate the window and wait until it is active."""
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def deactivate(self) -> None:
        """Activate another window."""
        self.other_window.show()
        self.other_window.activateWindow()
        QTest.qWaitForWindowActive(self.other_window)

    def node_point(self, index: int) -> QPoint:
        """Return the position of the centre of a node of the diagram in the viewport."""
        boxes = list(self.window.canvas.drawing.placement.nodes.values())
        if not boxes:
            return self.viewport.rect().center()
        box = boxes[index % len(boxes)]
        return self.window.canvas.mapFromScene(QPointF(box.x + box.width / 2, box.y + box.height / 2))

    def flow_point(self, index: int) -> QPoint:
        """Return the position of a point in the middle of a flow."""
        drawing = self.window.canvas.drawing
        routes = [route for route in map(drawing.placement.route, drawing.scenario.flows) if len(route) > 1]
        if not routes:
            return self.viewport.rect().center()
        route = routes[index % len(routes)]
        start, end = route[len(route) // 2 - 1], route[len(route) // 2]
        return self.window.canvas.mapFromScene(QPointF((start.x + end.x) / 2, (start.y + end.y) / 2))

    def handle_point(self, index: int) -> QPoint:
        """Return the position of a corner handle, an arrow or the end of a flow beside a node."""
        beside = (QPoint(0, 0), QPoint(4, 4), QPoint(-4, -4), QPoint(24, 0))[index % 4]
        boxes = list(self.window.canvas.drawing.placement.nodes.values())
        if not boxes:
            return self.viewport.rect().center()
        box = boxes[index % len(boxes)]
        corner_y = box.y + (box.height / 2 if index % 4 in {0, 3} else box.height if index % 4 == 1 else 0)
        corner_x = box.x if index % 4 == 2 else box.x + box.width
        return self.window.canvas.mapFromScene(QPointF(corner_x, corner_y)) + beside

    def header_point(self, index: int) -> tuple[QWidget, QPoint]:
        """Return the header of lanes or phases, and a position in it: in a cell or at its end."""
        headers = self.window.canvas.headers
        header = headers.lanes if index % 2 else headers.phases
        ids = [*self.window.canvas.drawing.scenario.lanes, *self.window.canvas.drawing.scenario.phases]
        area = header.cell_area(ids[index % len(ids)]) if ids else header.rect()
        area = area if not area.isEmpty() else header.rect()
        return header, area.center() if index % 3 else area.bottomRight() - QPoint(1, 1)

    def actions(self) -> list[QAction]:
        """Return the actions of the menus that the user can choose now, except those that close the window."""
        found: list[QAction] = []

        def collect(menu: QMenu) -> None:
            menu.aboutToShow.emit()
            for action in menu.actions():
                submenu = action.menu()
                if isinstance(submenu, QMenu):
                    collect(submenu)
                elif action.isEnabled() and not action.isSeparator():
                    found.append(action)

        for entry in self.window.menuBar().actions():
            submenu = entry.menu()
            if isinstance(submenu, QMenu):
                collect(submenu)
        return [action for action in found if action.text().replace("&", "") not in CLOSING]

    def drag_tool(self, tool: str, places: Sequence[QPoint], *, drops: bool) -> None:
        """Drag a tool of the palette over the diagram; drop it at the last place, or leave the diagram."""
        data, buttons, action = QMimeData(), Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
        data.setData(TOOL_MIME, tool.encode())
        QApplication.sendEvent(self.viewport, QDragEnterEvent(places[0], action, data, buttons, NO_MODIFIER))
        for place in places:
            QApplication.sendEvent(self.viewport, QDragMoveEvent(place, action, data, buttons, NO_MODIFIER))
        last = QDropEvent(QPointF(places[-1]), action, data, buttons, NO_MODIFIER) if drops else QDragLeaveEvent()
        QApplication.sendEvent(self.viewport, last)

    def click_dialog_button(self, index: int) -> None:
        """Click one of the buttons at the bottom of the open dialog, if there is one."""
        dialog = QApplication.activeModalWidget()
        boxes = dialog.findChildren(QDialogButtonBox) if dialog is not None else []
        buttons: list[QAbstractButton] = [one for box in boxes for one in box.buttons() if one.isEnabled()]
        if buttons:
            QTest.mouseClick(buttons[index % len(buttons)], Qt.MouseButton.LeftButton)

    def answer_open_dialog(self, *, accept: bool) -> None:
        """Close the open dialog, if there is one."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.accept() if accept else dialog.reject()

    def undo_everything(self) -> None:
        """Close what is open, then undo all commands."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.reject()
        editor = self.window.workspace.editor
        editor.commit_pending_edits()
        while self.window.workspace.session.can_undo:
            editor.undo()

    def leave(self) -> None:
        """Close the window without saving."""
        try:
            self.answer = QMessageBox.StandardButton.Discard
            self.window.close()
            self.other_window.close()
            for widget in (self.window, self.other_window):
                widget.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.clipboard().clear()  # offscreen, Qt would access deleted objects at the end of Python
        finally:
            self._patch.undo()
