"""The Help menu: keyboard shortcuts and about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QMenuBar,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.dialogs.user_guide import UserGuide
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.mnemonics import without_mnemonics
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, label_and_value

DIAGRAM_KEYS = {
    "Tab": QT_TRANSLATE_NOOP("Keys", "Add the next step"),
    "Shift+Tab": QT_TRANSLATE_NOOP("Keys", "Add an alternative"),
    "Alt+↑, Alt+↓": QT_TRANSLATE_NOOP("Keys", "Move to the lane above or below"),
    "Enter": QT_TRANSLATE_NOOP("Keys", "Edit the name; typing replaces it"),
    "← → ↑ ↓": QT_TRANSLATE_NOOP("Keys", "Go along the flow, or to the nearest step"),
    "!": QT_TRANSLATE_NOOP("Keys", "Add a pain point"),
    "+": QT_TRANSLATE_NOOP("Keys", "Add an opportunity"),
    "?": QT_TRANSLATE_NOOP("Keys", "Add a note"),
    "/": QT_TRANSLATE_NOOP("Keys", "Value to the customer"),
    "@": QT_TRANSLATE_NOOP("Keys", "Set the channel"),
    "=": QT_TRANSLATE_NOOP("Keys", "Label the exit that leads here"),
    "Esc": QT_TRANSLATE_NOOP("Keys", "Clear the selection"),
}
"""The keys of the diagram, and what they do with the selection."""


class HelpActions(QObject):
    """Actions that show information about the program."""

    def __init__(self, window: QWidget, menu_bar: QMenuBar, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._menu_bar, self._appearance = window, menu_bar, appearance
        self._guide: UserGuide | None = None
        self.user_guide = create_action(self, self.tr("&User Guide"), self._show_user_guide)
        self.keyboard_shortcuts = create_action(
            self,
            self.tr("&Keyboard Shortcuts"),
            self._show_keyboard_shortcuts,
            shortcut="F1",
            icon=appearance.icon("keyboard"),
        )
        self.about = create_action(self, self.tr("&About CPM Desktop"), self._show_about, icon=appearance.icon("info"))

    @property
    def all(self) -> Sequence[QAction]:
        """Return the entries of the menu."""
        return self.user_guide, self.keyboard_shortcuts, self.about

    def _show_keyboard_shortcuts(self) -> None:
        dialog = KeyboardShortcutsDialog(self._window, self._menu_bar)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_user_guide(self) -> None:
        """Show the guide in a window of its own; bring it to the front if it is open."""
        if self._guide is None:
            self._guide = UserGuide(self._appearance)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _show_about(self) -> None:
        text = self.tr(
            "<h3>CPM Desktop {version}</h3><p>An offline editor for customer processes.</p>"
            "<p>Apache License 2.0. Fonts: Inter and Noto Sans SC (SIL Open Font License). Icons: Lucide (ISC).</p>"
        )
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About CPM Desktop"))
        box.setIconPixmap(self._window.windowIcon().pixmap(64, 64))
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(text.format(version=version("cpm-desktop")))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


class KeyboardShortcutsDialog(QDialog):
    """Lists every menu action that has a shortcut, and the keys of the diagram."""

    def __init__(self, parent: QWidget, menu_bar: QMenuBar) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.tree.setSelectionBehavior(QTreeWidget.SelectionBehavior.SelectItems)
        self.tree.setAccessibleName(self.tr("Keyboard Shortcuts"))
        self._fill(menu_bar)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree)
        layout.addWidget(buttons)
        self.resize(460, 560)

    def _fill(self, menu_bar: QMenuBar) -> None:
        for entry in menu_bar.actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                self._add_group(without_mnemonics(menu.title()), _shortcuts_in(menu))
        translate = QCoreApplication.translate
        self._add_group(
            self.tr("In the diagram"),
            [(translate("Keys", effect), _key_name(key)) for key, effect in DIAGRAM_KEYS.items()],
        )
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)

    def _add_group(self, title: str, keys: Iterable[tuple[str, str]]) -> None:
        top = QTreeWidgetItem([title])
        top.addChildren([QTreeWidgetItem([effect, key]) for effect, key in keys])
        if top.childCount():
            self.tree.addTopLevelItem(top)


def _key_name(key: str) -> str:
    """Return the name of a key in the language of the program; symbols stay the same."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key[-1].isalpha() else key


def _shortcuts_in(menu: QMenu) -> Iterator[tuple[str, str]]:
    """Yield the text and the shortcut of each action that has one, in a menu and its submenus."""
    menu.aboutToShow.emit()  # some menus are filled when they open
    for action in menu.actions():
        inner, key = action.menu(), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if isinstance(inner, QMenu):
            yield from (
                (label_and_value(without_mnemonics(inner.title()), effect), key) for effect, key in _shortcuts_in(inner)
            )
        elif key:
            yield without_mnemonics(action.text()), key
