"""The tool palette: a tool for each kind of element that can be placed, to click or to drag onto the canvas."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QIcon, QMouseEvent, QResizeEvent
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

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.canvas.tools.palette_drop_handler import TOOL_MIME
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.node_kinds import NODE_KINDS

MARGIN, SPACING = 2, 1
MIN_BUTTON_WIDTH = 58
MIN_BUTTON_SIZE = 28
"""The smallest side of a button in pixels."""
LABEL_MARGIN = 5
"""The margin left and right of a label, in pixels."""
LABEL_PADDING = 14
"""The height of a button besides its icon and its label, in pixels."""
LABEL_SCALE = 0.85
"""The font size of labels relative to other text."""

Density: TypeAlias = Literal["roomy", "compact", "icons"]
"""How much room a button takes: its label in two lines if possible, in two lines only if necessary, or no label."""
DENSITIES: tuple[Density, ...] = get_args(Density)
ICON_SIZES: dict[Density, int] = {"roomy": 22, "compact": 16, "icons": 20}

SELECT_TOOL = "select"
TOOLS: tuple[str, ...] = (
    SELECT_TOOL,
    *NODE_KINDS,
    *("flow", "lane", "phase"),
    *(kind for kind, term in ANNOTATION_KINDS.items() if term.has_button),
)


class ToolPalette(QScrollArea):
    """A column of tools. A click chooses a tool for one use; a double click keeps it until another tool is chosen.

    The buttons show as much as fits without scrolling.
    """

    tool_chosen = Signal(str, bool)
    """Carries a tool, and whether it stays chosen after use."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Palette"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._density: Density | None = None
        self._fit_timer = debounce_timer(self, 0, self._fit_density)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        self._button_group = QButtonGroup(self)
        self.buttons = {tool: PaletteButton(tool, appearance.tool_icon(tool)) for tool in TOOLS}
        for tool, button in self.buttons.items():
            self._button_group.addButton(button)
            layout.addWidget(button)
            button.drag_cancelled.connect(lambda: self.tool_chosen.emit(SELECT_TOOL, False))
            button.chosen.connect(lambda sticky, tool=tool: self.tool_chosen.emit(tool, sticky))
        layout.addStretch(1)
        self.setWidget(page)
        self._set_density(DENSITIES[0])
        self.show_tool(SELECT_TOOL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much on the buttons as fits."""
        super().resizeEvent(event)
        self._fit_timer.start()

    def _fit_density(self) -> None:
        heights = {
            density: sum(button.height_for(density) + SPACING for button in self.buttons.values()) + 2 * MARGIN
            for density in DENSITIES
        }
        fitting = (density for density in DENSITIES if heights[density] <= self.height())
        self._set_density(next(fitting, DENSITIES[-1]))

    def _set_density(self, density: Density) -> None:
        if density == self._density:
            return
        self._density = density
        for button in self.buttons.values():
            button.set_density(density)
        width = max(button.width_for(density) for button in self.buttons.values()) + 2 * MARGIN
        self.setFixedWidth(width + self.verticalScrollBar().sizeHint().width() // 2)

    def focus_content(self) -> None:
        """Move the focus to the chosen tool."""
        chosen = self._button_group.checkedButton() or self.buttons[SELECT_TOOL]
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tool(self, tool: str) -> None:
        """Check the button of `tool`; if the palette does not have that tool, check none."""
        self._button_group.setExclusive(False)
        for name, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(name == tool)
        self._button_group.setExclusive(True)


class PaletteButton(QToolButton):
    """One tool of the palette."""

    chosen = Signal(bool)
    """The user chose the tool; carries whether it stays chosen after use."""
    drag_cancelled = Signal()
    """The tool was dragged, but not dropped on a target."""

    def __init__(self, tool: str, icon: QIcon) -> None:
        super().__init__()
        self._tool, self._press_position, self._is_double_click = tool, QPoint(), False
        self.setObjectName("tool")
        self.setIcon(icon)
        self.setAccessibleName(tool_name(tool))
        self.setToolTip(tool_tip(self._tool_tip_text()))
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LABEL_SCALE)
        self.setFont(font)
        self.set_density(DENSITIES[0])
        self.clicked.connect(self._on_click)
        self.toggled.connect(self._on_toggle)

    def set_density(self, density: Density) -> None:
        """Set how much the button shows."""
        has_label = density != "icons"
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if has_label else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style)
        self.setIconSize(QSize(ICON_SIZES[density], ICON_SIZES[density]))
        self.setText(self._label(density))
        self.setMinimumWidth(self.width_for(density))
        self.setFixedHeight(self.height_for(density))

    def height_for(self, density: Density) -> int:
        """Return the height of the button at a density, in pixels."""
        if density == "icons":
            return MIN_BUTTON_SIZE
        text_height = self.fontMetrics().size(0, self._label(density)).height()
        return ICON_SIZES[density] + text_height + LABEL_PADDING

    def width_for(self, density: Density) -> int:
        """Return the width of the button at a density, in pixels."""
        if density == "icons":
            return MIN_BUTTON_SIZE
        return max(
            MIN_BUTTON_WIDTH, self.fontMetrics().size(0, in_two_lines(tool_name(self._tool))).width() + 2 * LABEL_MARGIN
        )

    def _label(self, density: Density) -> str:
        """Return the label in two lines; if compact, in one line that is not wider where possible."""
        name, width = tool_name(self._tool), self.width_for("roomy") - 2 * MARGIN
        if density == "compact" and self.fontMetrics().horizontalAdvance(name) <= width:
            return name
        return in_two_lines(name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Record the position where a drag may begin."""
        self._press_position = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Make the tool stay chosen; the following release chooses it."""
        self._is_double_click = True
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start a drag if the mouse has moved far enough."""
        distance = (event.position().toPoint() - self._press_position).manhattanLength()
        pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if pressed and self._tool != SELECT_TOOL and distance >= QApplication.startDragDistance():
            self.setDown(False)
            self._start_drag()
            return
        super().mouseMoveEvent(event)

    def _on_click(self) -> None:
        sticky, self._is_double_click = self._is_double_click, False
        self.chosen.emit(sticky)

    def _on_toggle(self, is_checked: bool) -> None:
        """Choose the tool also if a screen reader toggles the button, which is not a click."""
        if is_checked:
            self.chosen.emit(False)

    def _start_drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(TOOL_MIME, self._tool.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.icon().pixmap(self.iconSize(), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(self.iconSize().width() // 2, self.iconSize().height() // 2))
        if drag.exec(Qt.DropAction.CopyAction) == Qt.DropAction.IgnoreAction:
            self.drag_cancelled.emit()

    def _tool_tip_text(self) -> str:
        if self._tool == SELECT_TOOL:
            return self.tr("Select and move")
        hint = self.tr("{tool}: click, then click on the diagram, or drag it there. Double-click to place several.")
        return hint.format(tool=tool_name(self._tool))


def tool_name(tool: str) -> str:
    """Return the name of a tool: the kind of element that it places."""
    return QCoreApplication.translate("Palette", "Select") if tool == SELECT_TOOL else term_label(tool)


def in_two_lines(text: str) -> str:
    """Return a text of several words with a line break near its middle; the two lines are as short as possible."""
    words = text.split()
    breaks = [(" ".join(words[:number]), " ".join(words[number:])) for number in range(1, len(words))]
    return "\n".join(min(breaks, key=lambda lines: max(map(len, lines)), default=(text,)))
