"""Naming the selected node with an input method: Chinese or Japanese letters, dead keys and the Compose key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QGraphicsView

from cpm_desktop.desktop.canvas.inplace.inplace_editing import InplaceEditor
from cpm_desktop.desktop.canvas.inplace.text_editor import TextEditor
from cpm_desktop.desktop.canvas.keyboard.node_keys import NodeKeys


class NameComposition:
    """Opens the name field of the selected node when an input method begins to compose letters.

    The canvas keeps the focus until the letters are composed: a change of the focus ends a composition, and the input
    method would lose its first letters. Until then the canvas passes all events of the input method to the field.
    """

    def __init__(self, view: QGraphicsView, node_keys: NodeKeys, inplace_editor: InplaceEditor) -> None:
        self._view, self._node_keys, self._inplace_editor = view, node_keys, inplace_editor
        self._editor: TextEditor | None = None
        self._has_entered_letters = False

    def update_availability(self) -> None:
        """Enable input methods on the canvas if typed letters name a node."""
        is_available = self._editor is not None or self._node_keys.can_name
        if self._view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) != is_available:
            self._view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, is_available)
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def handle_event(self, event: QInputMethodEvent) -> None:
        """Show letters that are being composed in the name field, and enter composed ones."""
        if self._editor is None and event.preeditString():
            self._start()
        if self._editor is not None:
            self._has_entered_letters |= bool(event.commitString())
            QCoreApplication.sendEvent(self._editor, event)
            if not event.preeditString():
                self._end(stays_open=self._view.hasFocus())
        elif event.commitString():
            self._node_keys.handle_key(
                QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, event.commitString())
            )
        event.accept()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Pass a key to the name field during a composition; return whether there is one."""
        if self._editor is None:
            return False
        editor = self._editor
        self._has_entered_letters = True
        self._end(stays_open=True)
        QCoreApplication.sendEvent(editor, event)
        return True

    def finish(self) -> None:
        """End the composition, because the user clicked elsewhere; the composed letters are accepted."""
        if self._editor is not None:
            QGuiApplication.inputMethod().commit()
            self._end(stays_open=False)

    def query(self, query: Qt.InputMethodQuery) -> object:
        """Return what an input method asks about the text; None for the answer of the canvas."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return self._view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if self._editor is None:
            return self._node_keys.node_rect() if query == Qt.InputMethodQuery.ImCursorRectangle else None
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self._editor.cursorRect().translated(self._editor.viewport().mapTo(self._view, QPoint()))
        return self._editor.inputMethodQuery(query)

    def _start(self) -> None:
        node = self._node_keys.selected_node
        if node is not None:
            self._has_entered_letters = False
            self._editor = self._inplace_editor.start_renaming(node.id, takes_focus=False)

    def _end(self, *, stays_open: bool) -> None:
        """Close the field if no letters were entered; otherwise move the focus there, or accept the name."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        if not self._has_entered_letters:
            editor.cancel()
        elif stays_open:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            editor.finish()
        self.update_availability()
