"""Buttons that open menus."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QStyleOptionButton

from cpm_desktop.desktop.text.plain_text import escape_mnemonics, tool_tip
from cpm_desktop.i18n import label_and_value

PREFERRED_WIDTH, MIN_WIDTH = 150, 76
"""The widths of a choice in pixels, with much and with little room."""
ARROW_WIDTH = 30
"""The pixels that the arrow and the padding of a choice take."""


class ChoiceButton(QPushButton):
    """Shows the chosen entry of its menu, with an ellipsis if it is too long. `text()` has all of it, with && for &."""

    def __init__(self, caption: str, menu: QMenu) -> None:
        super().__init__()
        self._caption, self._chosen = caption, ""
        self.setObjectName("flat")
        self.setMenu(menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_choice("")
        end_hover_with_menu(self, menu)

    def show_choice(self, chosen: str) -> None:
        """Show the chosen entry."""
        self._chosen = chosen
        self.setText(escape_mnemonics(chosen))
        self.setToolTip(tool_tip(chosen))
        self.setAccessibleName(label_and_value(self._caption, chosen))

    def sizeHint(self) -> QSize:
        """Return the same width for every choice, so that the tool bar keeps its grid."""
        return QSize(PREFERRED_WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width at which a few letters are visible."""
        return QSize(MIN_WIDTH, super().sizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Shorten the text to the width of the button."""
        super().initStyleOption(option)
        elided = self.fontMetrics().elidedText(self._chosen, Qt.TextElideMode.ElideRight, self.width() - ARROW_WIDTH)
        option.text = escape_mnemonics(elided)


def end_hover_with_menu(button: QAbstractButton, menu: QMenu) -> None:
    """Stop showing `button` as hovered when `menu` closes and the mouse is elsewhere; Qt notices that only later."""

    def update_hover() -> None:
        if not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            button.update()

    menu.aboutToHide.connect(update_hover, Qt.ConnectionType.QueuedConnection)
