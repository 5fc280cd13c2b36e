"""The Help menu: keys and about."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
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

from cpm_desktop.desktop.actions.making import make_action
from cpm_desktop.desktop.appearance import Appearance


class HelpActions(QObject):
    """What a person wants to know about the program."""

    def __init__(self, window: QWidget, menu_bar: QMenuBar, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._menu_bar = window, menu_bar
        self.keys = make_action(
            self, self.tr("&Keys"), self._show_keys, shortcut="F1", icon=appearance.icon("keyboard")
        )
        self.about = make_action(self, self.tr("&About CPM Desktop"), self._show_about, icon=appearance.icon("info"))

    def _show_keys(self) -> None:
        dialog = KeysDialog(self._window, self._menu_bar)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_about(self) -> None:
        text = self.tr(
            "<h3>CPM Desktop {version}</h3><p>An offline editor for customer processes.</p>"
            "<p>Apache License 2.0. Fonts: Inter and Noto Sans SC (SIL Open Font License). Icons: Lucide (ISC).</p>"
        )
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About CPM Desktop"))
        box.setIconPixmap(self._window.windowIcon().pixmap(64, 64))
        box.setText(text.format(version=version("cpm-desktop")))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


class KeysDialog(QDialog):
    """Every action of the menus that has a shortcut."""

    def __init__(self, parent: QWidget, menu_bar: QMenuBar) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.tree.setAccessibleName(self.tr("Keys"))
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
            if not isinstance(menu, QMenu):
                continue
            top = QTreeWidgetItem([entry.text().replace("&", "")])
            for action in menu.actions():
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                if key:
                    top.addChild(QTreeWidgetItem([action.text().replace("&", ""), key]))
            if top.childCount():
                self.tree.addTopLevelItem(top)
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
