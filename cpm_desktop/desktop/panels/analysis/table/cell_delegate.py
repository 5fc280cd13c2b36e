"""Paints the cells of analysis tables and shows their tooltips."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from cpm_desktop.desktop.panels.analysis.table.table_data import CellBar
from cpm_desktop.desktop.panels.analysis.table.table_model import BAR_ROLE
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_text import tool_tip

BAR_HEIGHT = 7
BAR_START = 0.4
"""The start of a bar as a share of the cell's width; the number is left of it."""


class CellDelegate(QStyledItemDelegate):
    """Paints bars, and shows the full text of a cut cell in a tooltip."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell, and its bar to the right of the text."""
        super().paint(painter, option, index)
        bar = index.data(BAR_ROLE)
        if isinstance(bar, CellBar):
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_bar(painter, _bar_area(option), bar, is_selected)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the cell's explanation, or else its full text if it is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        explanation = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if not explanation and self.sizeHint(option, index).width() > view.visualRect(_plain_index(index)).width():
            explanation = str(index.data())
        QToolTip.showText(event.globalPos(), tool_tip(explanation), view)
        return True

    def _paint_bar(self, painter: QPainter, area: QRectF, bar: CellBar, is_selected: bool) -> None:
        theme = self._appearance.theme
        colour_name = theme.annotations["pain_point"] if bar.is_severity else theme.accent
        full = QColor(theme.on_accent if is_selected else colour_name)
        background = QColor(full)
        background.setAlphaF(0.18)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, width in ((background, area.width()), (full, area.width() * bar.fraction)):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(area.x(), area.y(), width, area.height()), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.restore()


def _bar_area(option: QStyleOptionViewItem) -> QRectF:
    """Return the area of the bar in a cell; the number is left of it."""
    cell_rect = option.rect
    start = cell_rect.x() + cell_rect.width() * BAR_START
    return QRectF(start, cell_rect.center().y() - BAR_HEIGHT / 2 + 1, max(0, cell_rect.right() - start - 8), BAR_HEIGHT)


def _plain_index(index: QModelIndex | QPersistentModelIndex) -> QModelIndex:
    model: QAbstractItemModel = index.model()
    return model.index(index.row(), index.column(), index.parent())
