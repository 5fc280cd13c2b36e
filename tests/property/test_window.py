"""No sequence of ordinary input raises an exception, loses a letter, or leaves something that Undo does not restore."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from cpm_desktop.desktop.app.application import configure_application
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.tool_palette import TOOLS
from tests.property.window_user import NO_MODIFIER, WindowUser

BUTTON = QMessageBox.StandardButton
SAMPLES = ("ordering", "empty", "health-insurance", "support")
INDEXES = st.integers(0, 30)
OFFSETS = st.builds(QPoint, st.integers(-160, 160), st.integers(-120, 120))
BUTTONS = st.sampled_from([Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
MODIFIERS = st.sampled_from([NO_MODIFIER, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier])
KEYS = st.sampled_from(
    [
        *(Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F2),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F6, Qt.Key.Key_Space),
        *(Qt.Key.Key_Menu, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_F11),
    ]
)
SHORTCUTS = st.sampled_from("ZYXCVDAFKSNJEL12345=-0")
TEXTS = st.text("abcÉ订=!?@/+. 7", min_size=1, max_size=4)
TOOL_NAMES = st.sampled_from(TOOLS)
ID_IN_MESSAGE = re.compile(r"'[\w-]+'")
EXPORTING = re.compile(r"PDF|PNG|SVG|Poster|Report")
TYPED_NAME = "zqx{number}"


class WindowMachine(RuleBasedStateMachine):
    """A user who interrupts every gesture, and changes documents while pages are hidden."""

    user: WindowUser

    @initialize(sample=st.sampled_from(SAMPLES))
    def start(self, sample: str) -> None:
        """Open a window on a copy of a sample."""
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name, "model.cpm.json")
        self.path.write_bytes(template_path(sample).read_bytes())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        configure_application(application)
        self.user, self.typed = WindowUser(Path(self.folder.name)), 0
        assert self.user.window.document_file.open(self.path)

    @rule(index=INDEXES, offset=OFFSETS, button=BUTTONS, modifiers=MODIFIERS, on_flow=st.booleans())
    def press(self, index: int, offset: QPoint, button: Qt.MouseButton, modifiers, on_flow: bool) -> None:
        """Press a button at a node, a flow, or near one."""
        point = self.user.flow_point(index) if on_flow else self.user.node_point(index)
        place = point + (offset if index % 3 == 0 else QPoint())
        if self.user.viewport.rect().contains(place):
            QTest.mousePress(self.user.viewport, button, modifiers, place)

    @rule(index=INDEXES, offset=OFFSETS)
    def move(self, index: int, offset: QPoint) -> None:
        """Move the mouse."""
        QTest.mouseMove(self.user.viewport, self.user.node_point(index) + offset)
        QApplication.processEvents()

    @rule(index=INDEXES, offset=OFFSETS, button=BUTTONS, modifiers=MODIFIERS)
    def release(self, index: int, offset: QPoint, button: Qt.MouseButton, modifiers) -> None:
        """Release a button."""
        QTest.mouseRelease(self.user.viewport, button, modifiers, self.user.node_point(index) + offset)

    @rule(index=INDEXES, offset=OFFSETS, name=st.sampled_from(["mouseClick", "mouseDClick"]))
    def click(self, index: int, offset: QPoint, name: str) -> None:
        """Click or double-click."""
        place = self.user.node_point(index) + (offset if index % 3 == 0 else QPoint())
        getattr(QTest, name)(self.user.viewport, Qt.MouseButton.LeftButton, NO_MODIFIER, place)

    @rule(data=st.data(), index=INDEXES, by=OFFSETS, kind=st.sampled_from(["node", "edge", "flow", "empty", "header"]))
    def interrupt_gesture(self, data: st.DataObject, index: int, by: QPoint, kind: str) -> None:
        """Press, drag, do anything else before the release, drag on, release."""
        widget, start = self._gesture_start(kind, index)
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, NO_MODIFIER, start)
        for part in (1, 2):
            QTest.mouseMove(widget, start + by * part / 2)
            QApplication.processEvents()
        self._interrupt(data)
        QTest.mouseMove(widget, start + by * 1.5)
        QApplication.processEvents()
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, NO_MODIFIER, start + by)

    def _gesture_start(self, kind: str, index: int) -> tuple[QWidget, QPoint]:
        """Return the widget and the position of a press that starts a gesture."""
        user = self.user
        if kind == "header":
            return user.header_point(index)
        ids = list(
            user.window.canvas.drawing.scenario.flows if kind == "flow" else user.window.canvas.drawing.scenario.nodes
        )
        user.window.workspace.selection.select([ids[index % len(ids)]] if ids else [])
        if kind == "flow":
            return user.viewport, user.flow_point(index)
        if kind == "edge":
            return user.viewport, user.handle_point(index)
        return user.viewport, user.node_point(index) + (QPoint() if kind == "node" else QPoint(-90, 70))

    def _interrupt(self, data: st.DataObject) -> None:
        """Do anything but release the button."""
        user, choices = self.user, st.sampled_from(["menu", "menu", "shortcut", "key", "second", "window", "document"])
        choice = data.draw(choices)
        if choice == "menu":
            self.choose_from_menu(data.draw(st.integers(0, 300)))
        elif choice == "shortcut":
            self.press_shortcut(data.draw(SHORTCUTS))
        elif choice == "key":
            self.press_key(data.draw(KEYS), NO_MODIFIER)
        elif choice == "second":
            QTest.mousePress(user.viewport, data.draw(BUTTONS), NO_MODIFIER, user.node_point(data.draw(INDEXES)))
        elif choice == "window":
            self.change_window(data.draw(st.booleans()))
        else:
            self.open_document(data.draw(st.sampled_from(SAMPLES)), data.draw(st.booleans()), data.draw(st.booleans()))

    @rule(index=INDEXES, kind=st.sampled_from(["mousePress", "mouseRelease", "mouseMove", "mouseDClick"]))
    def use_header(self, index: int, kind: str) -> None:
        """Press, move or release at a lane or phase."""
        header, place = self.user.header_point(index)
        arguments = () if kind == "mouseMove" else (Qt.MouseButton.LeftButton, NO_MODIFIER)
        getattr(QTest, kind)(header, *arguments, place)

    @rule(index=INDEXES, turns=st.sampled_from([-120, 120]), modifiers=MODIFIERS)
    def turn_wheel(self, index: int, turns: int, modifiers) -> None:
        """Scroll or zoom."""
        viewport, place = self.user.viewport, QPointF(self.user.node_point(index))
        buttons, phase = QApplication.mouseButtons(), Qt.ScrollPhase.NoScrollPhase
        whole = QPointF(viewport.mapToGlobal(place.toPoint()))
        event = QWheelEvent(place, whole, QPoint(), QPoint(0, turns), buttons, modifiers, phase, False)
        QApplication.sendEvent(viewport, event)

    @rule(key=KEYS, modifiers=st.sampled_from([NO_MODIFIER, Qt.KeyboardModifier.AltModifier]))
    def press_key(self, key: Qt.Key, modifiers) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.user.focus, key, modifiers)

    @rule(letter=SHORTCUTS)
    def press_shortcut(self, letter: str) -> None:
        """Press Ctrl with a letter wherever the focus is."""
        QTest.keyClick(self.user.focus, ord(letter), Qt.KeyboardModifier.ControlModifier)

    @rule(text=TEXTS)
    def type_text(self, text: str) -> None:
        """Type wherever the focus is."""
        for letter in text:
            QTest.keyClicks(self.user.focus, letter) if letter.isascii() else None

    @rule(index=st.integers(0, 300))
    def choose_from_menu(self, index: int) -> None:
        """Choose any entry of the menu bar, except exports."""
        actions = [action for action in self.user.actions() if not EXPORTING.search(action.text())]
        actions[index % len(actions)].trigger()

    @rule(downs=st.integers(0, 12), key=st.sampled_from([Qt.Key.Key_Return, Qt.Key.Key_Escape]))
    def use_context_menu(self, downs: int, key: Qt.Key) -> None:
        """Choose an entry of the open popup menu, or close it."""
        for _ in range(downs):
            if QApplication.activePopupWidget() is not None:
                QTest.keyClick(self.user.focus, Qt.Key.Key_Down)
        if QApplication.activePopupWidget() is not None:
            QTest.keyClick(self.user.focus, key)

    @rule(tool=TOOL_NAMES, name=st.sampled_from(["mouseClick", "mouseDClick"]))
    def choose_tool(self, tool: str, name: str) -> None:
        """Click or double-click a tool of the palette."""
        button = self.user.window.palette_panel.buttons[tool]
        if button.isVisible():
            getattr(QTest, name)(button, Qt.MouseButton.LeftButton)

    @rule(tool=TOOL_NAMES, indexes=st.lists(INDEXES, min_size=1, max_size=3), offset=OFFSETS, drops=st.booleans())
    def drag_tool(self, tool: str, indexes: list[int], offset: QPoint, drops: bool) -> None:
        """Drag a tool of the palette over nodes, and drop it or not."""
        self.user.drag_tool(tool, [self.user.node_point(index) + offset for index in indexes], drops=drops)

    @rule(index=INDEXES)
    def click_dialog_button(self, index: int) -> None:
        """Click a button of the open dialog."""
        self.user.click_dialog_button(index)

    @rule(quits=st.booleans(), answer=st.sampled_from([BUTTON.Save, BUTTON.Discard, BUTTON.Cancel]))
    def close_window(self, quits: bool, answer: QMessageBox.StandardButton) -> None:
        """Choose Close or Quit. After Cancel, all is still there; where the window closes, the next one opens."""
        user, file = self.user, self.user.window.window_actions.file
        is_cancelled = answer == BUTTON.Cancel and user.window.workspace.has_unsaved_changes
        before = user.window.workspace.document
        user.answer, user.chosen_file = answer, str(self.path)
        (file.quit if quits else file.close).trigger()
        user.answer, user.chosen_file = BUTTON.Cancel, ""
        if is_cancelled:
            assert user.window.isVisible()
            assert user.window.workspace.document is before or user.window.workspace.session.can_undo
        if not user.window.isVisible():
            self.nothing_is_broken()
            user.leave()
            self.user = WindowUser(Path(self.folder.name))
            assert self.user.window.document_file.open(self.path)

    @rule(accept=st.booleans())
    def close_dialog(self, accept: bool) -> None:
        """Accept or cancel the open dialog."""
        self.user.answer_open_dialog(accept=accept)

    @rule(index=INDEXES, text=TEXTS)
    def edit_field(self, index: int, text: str) -> None:
        """Type into a field of the inspector, or another visible field, without leaving it."""
        fields = list(self._visible_fields())
        if fields and QApplication.activePopupWidget() is None:
            field = fields[index % len(fields)]
            field.setFocus()
            QTest.keyClicks(field, "".join(letter for letter in text if letter.isascii()))

    def _visible_fields(self) -> Iterator[QWidget]:
        for kind in (QLineEdit, QPlainTextEdit, QComboBox):
            for field in self.user.window.findChildren(kind):
                if field.isVisible() and field.isEnabled():
                    yield field

    @rule(name=st.sampled_from(["palette", "inspector", "outline", "analysis"]), index=INDEXES)
    def use_dock(self, name: str, index: int) -> None:
        """Show or hide a dock, and show another tab of the analyses."""
        dock, analysis = getattr(self.user.window.docks, name), self.user.window.analysis
        dock.toggleViewAction().trigger()
        if analysis.isVisible():
            analysis.setCurrentIndex(index % analysis.count())

    @rule(sample=st.sampled_from(SAMPLES), saves=st.booleans(), from_template=st.booleans())
    def open_document(self, sample: str, saves: bool, from_template: bool) -> None:
        """Open another document; changes are saved or discarded."""
        buttons, file = QMessageBox.StandardButton, self.user.window.window_actions.file
        self.user.answer, self.user.chosen_file = buttons.Save if saves else buttons.Discard, str(self.path)
        if from_template:
            file.new_from_template(sample)
        else:
            file.open_file(self.path)
        self.user.answer, self.user.chosen_file = buttons.Cancel, ""

    @rule(back=st.booleans())
    def change_window(self, back: bool) -> None:
        """Activate another window, and perhaps this one again."""
        self.user.deactivate()
        if back:
            self.user.activate()

    @rule(index=INDEXES, end=st.sampled_from(["enter", "tab", "click", "save", "focus", "menu", "dock", "window"]))
    def write_name(self, index: int, end: str) -> None:
        """Write a name on a selected step, and finish it in any way but Escape: the name is in the document."""
        user, place = self.user, self.user.node_point(index)
        nodes, selection = user.window.canvas.drawing.scenario.nodes, user.window.workspace.selection
        if not nodes or user.window.workspace.view_state.view.readonly_reason or QApplication.activeModalWidget():
            return
        self._close_popups()
        user.activate()
        user.window.canvas.setFocus()
        QTest.mouseRelease(user.viewport, Qt.MouseButton.LeftButton, NO_MODIFIER, place)
        user.window.canvas.set_tool("select")
        key = list(nodes)[index % len(nodes)]
        selection.select([key])
        if not user.window.canvas.isVisible() or user.window.canvas.keyboardGrabber() is not None:
            return
        self.typed += 1
        name = TYPED_NAME.format(number=self.typed)
        for letter in name:
            QTest.keyClicks(user.focus, letter)
        self._finish_name(end)
        user.window.workspace.editor.commit_pending_edits()
        assert name.encode() in user.document_bytes(), (end, key)

    def _finish_name(self, end: str) -> None:
        user = self.user
        if end in {"enter", "tab"}:
            QTest.keyClick(user.focus, Qt.Key.Key_Return if end == "enter" else Qt.Key.Key_Tab)
        elif end == "click":
            QTest.mouseClick(user.viewport, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(3, 3))
        elif end == "save":
            user.window.window_actions.file.save.trigger()
        elif end == "focus":
            user.window.outline.focus_content()
        elif end == "menu":
            user.window.window_actions.edit.select_all.trigger()
        elif end == "dock":
            user.window.docks.analysis.toggleViewAction().trigger()
        else:
            user.deactivate()
            user.activate()

    def _close_popups(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    @rule(turns=st.integers(1, 5))
    def process_events(self, turns: int) -> None:
        """Handle the events of a few turns of the event loop."""
        for _ in range(turns):
            QApplication.processEvents()

    @rule()
    def paint(self) -> None:
        """Paint the whole window."""
        self.user.window.grab()

    @invariant()
    def nothing_is_broken(self) -> None:
        """Check that there was no exception, that no message contains an id, and that no node lies upon another."""
        if hasattr(self, "user"):
            assert not self.user.exceptions, self.user.exceptions[0]
            assert not [text for text in self.user.refusals if ID_IN_MESSAGE.search(text)]
            assert not self.user.new_overlaps()

    def teardown(self) -> None:
        """Undo everything: the document is the opened one again."""
        if not hasattr(self, "user"):
            return
        try:
            self.user.undo_everything()
            self.nothing_is_broken()
            assert self.user.document_bytes() == self.user.opened_bytes
        finally:
            self.user.leave()
            self.folder.cleanup()


TestWindow = pytest.mark.usefixtures("qapp")(WindowMachine.TestCase)
TestWindow.settings = settings(
    max_examples=max(8, settings().max_examples // 10),
    stateful_step_count=40,
    phases=(Phase.explicit, Phase.generate),  # to shrink an example of this length takes too long
    suppress_health_check=list(HealthCheck),
)
