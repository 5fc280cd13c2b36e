"""The palette: everything that can be placed, to click or to drag onto the canvas."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QIcon, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cpm_desktop.desktop.canvas.tools.palette_drop_handler import TOOL_MIME
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.element_text import KIND_NAMES, kind_name
from cpm_desktop.i18n import QT_TRANSLATE_NOOP

ICON_SIZE = 22
MARGIN = 4
MIN_BUTTON_WIDTH = 58
LABEL_MARGIN = 6
"""Left and right of a name, in pixels."""
LABEL_SCALE = 0.85
"""Size of the labels against that of other text."""

TOOLS: tuple[str, ...] = (
    "select",
    "step",
    "decision",
    "parallel",
    "start",
    "end",
    "flow",
    "lane",
    "phase",
    "pain_point",
    "opportunity",
    "moment_of_truth",
    "note",
)
SHORT_NAMES: Mapping[str, str] = {
    "select": QT_TRANSLATE_NOOP("Palette", "Select"),
    "parallel": QT_TRANSLATE_NOOP("Palette", "Parallel"),
    "pain_point": QT_TRANSLATE_NOOP("Palette", "Pain"),
    "opportunity": QT_TRANSLATE_NOOP("Palette", "Idea"),
    "moment_of_truth": QT_TRANSLATE_NOOP("Palette", "Moment"),
}
"""Names of tools where the palette has no room for that of what they place."""


class ToolPalette(QScrollArea):
    """A column of tools; a click chooses one for one use, a double click until another is chosen."""

    tool_chosen = Signal(str, bool)
    """A tool, and whether it stays chosen after it was used."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Palette"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(1)
        self._button_group = QButtonGroup(self)
        self.buttons = {tool: PaletteButton(tool, appearance.tool_icon(tool)) for tool in TOOLS}
        for tool, button in self.buttons.items():
            self._button_group.addButton(button)
            layout.addWidget(button)
            button.drag_cancelled.connect(lambda: self.tool_chosen.emit("select", False))
            button.chosen.connect(lambda sticky, tool=tool: self.tool_chosen.emit(tool, sticky))
        layout.addStretch(1)
        self.setWidget(page)
        self.setFixedWidth(page.sizeHint().width() + self.verticalScrollBar().sizeHint().width() // 2)
        self.show_tool("select")

    def focus_content(self) -> None:
        """Put the focus on the tool that is in use."""
        chosen = self._button_group.checkedButton() or self.buttons["select"]
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tool(self, tool: str) -> None:
        """Show which tool is in use; one that the palette does not have shows none."""
        self._button_group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == tool)
        self._button_group.setExclusive(True)


class PaletteButton(QToolButton):
    """One tool of the palette."""

    chosen = Signal(bool)
    """Somebody chose the tool; carries whether it is to stay."""
    drag_cancelled = Signal()
    """The tool was dragged, but dropped nowhere."""

    def __init__(self, tool: str, icon: QIcon) -> None:
        super().__init__()
        self._tool, self._press_position, self._is_double_click = tool, QPoint(), False
        self.setObjectName("tool")
        self.setIcon(icon)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setText(short_tool_name(tool))
        self.setAccessibleName(tool_name(tool))
        self.setToolTip(self._tool_tip_text())
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LABEL_SCALE)
        self.setFont(font)
        self.setMinimumWidth(
            max(MIN_BUTTON_WIDTH, self.fontMetrics().horizontalAdvance(self.text()) + 2 * LABEL_MARGIN)
        )
        self.clicked.connect(self._on_click)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._press_position = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the tool to stay, with the release that follows."""
        self._is_double_click = True
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        distance = (event.position().toPoint() - self._press_position).manhattanLength()
        pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if pressed and self._tool != "select" and distance >= QApplication.startDragDistance():
            self.setDown(False)
            self._start_drag()
            return
        super().mouseMoveEvent(event)

    def _on_click(self) -> None:
        sticky, self._is_double_click = self._is_double_click, False
        self.chosen.emit(sticky)

    def _start_drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(TOOL_MIME, self._tool.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.icon().pixmap(QSize(ICON_SIZE, ICON_SIZE), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(ICON_SIZE // 2, ICON_SIZE // 2))
        if drag.exec(Qt.DropAction.CopyAction) == Qt.DropAction.IgnoreAction:
            self.drag_cancelled.emit()

    def _tool_tip_text(self) -> str:
        if self._tool == "select":
            return self.tr("Select and move")
        hint = self.tr("{tool}: click, then click on the diagram; or drag it there. Double click to place several.")
        return hint.format(tool=tool_name(self._tool))


def tool_name(tool: str) -> str:
    """Return the full name of a tool: that of what it places."""
    return kind_name(tool) if tool in KIND_NAMES else QCoreApplication.translate("Palette", SHORT_NAMES[tool])


def short_tool_name(tool: str) -> str:
    """Return the name of a tool where there is little room."""
    return QCoreApplication.translate("Palette", SHORT_NAMES[tool]) if tool in SHORT_NAMES else kind_name(tool)
