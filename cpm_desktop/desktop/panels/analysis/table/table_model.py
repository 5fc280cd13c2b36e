"""The item model of an analysis table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableData, Tone
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.i18n import label_and_value

Index: TypeAlias = QModelIndex | QPersistentModelIndex
INVALID_INDEX = QModelIndex()
DISPLAY_ROLE = Qt.ItemDataRole.DisplayRole
SORT_ROLE = Qt.ItemDataRole.UserRole
"""The role of the sort key of a cell."""
BAR_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role of the bar of a cell; None for a cell without one."""


class AnalysisTableModel(QAbstractTableModel):
    """Provides one table, read only."""

    def __init__(self, table: TableData, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._roles: dict[int, Callable[[Index], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda index: self.cell(index).text,
            Qt.ItemDataRole.ToolTipRole: lambda index: tool_tip(self.cell(index).explanation),
            Qt.ItemDataRole.AccessibleTextRole: self._accessible_text,
            Qt.ItemDataRole.TextAlignmentRole: lambda index: _alignment(self._table.columns[index.column()].is_number),
            Qt.ItemDataRole.DecorationRole: lambda index: self._icon(self.cell(index).icon),
            Qt.ItemDataRole.ForegroundRole: lambda index: self._colour(self.cell(index).tone),
            SORT_ROLE: lambda index: self._table.sort_key(index.row(), index.column()),
            BAR_ROLE: lambda index: self.cell(index).bar,
        }
        self._set_table(table)

    @property
    def table(self) -> TableData:
        """Return the current table."""
        return self._table

    def show_table(self, table: TableData) -> None:
        """Show another table; do nothing if it is equal to the current one."""
        if table != self._table:
            self.beginResetModel()
            self._set_table(table)
            self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """Return the cell at `index`."""
        return self._table.rows[index.row()].cells[index.column()]

    def elements_at(self, index: Index) -> tuple[str, ...]:
        """Return the ids of the elements that the cell at `index` links to."""
        return self.cell(index).elements or self._table.rows[index.row()].elements

    def scenario_at(self, index: Index) -> str:
        """Return the id of the scenario that contains the cell's elements; empty for the displayed one."""
        cell = self.cell(index)
        return cell.scenario_id if cell.elements else self._table.rows[index.row()].scenario_id

    def listed_elements(self, element_ids: Iterable[str]) -> set[str]:
        """Return the given elements that any row links or is related to."""
        ids = set(element_ids)
        return (self._rows_by_element.keys() & ids) | (self._rows_by_related_element.keys() & ids)

    def rows_for(self, element_id: str) -> list[int]:
        """Return the rows that link to an element, or else the rows that are related to it."""
        return self._rows_by_element.get(element_id) or self._rows_by_related_element.get(element_id, [])

    def rowCount(self, parent: Index = INVALID_INDEX) -> int:
        """Return the number of rows; rows have no children."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = INVALID_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> object:
        """Return the data of a cell for a role."""
        read_role = self._roles.get(role)
        return read_role(index) if read_role is not None and index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY_ROLE) -> object:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self._table.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return QCoreApplication.translate("Analysis", column.title)
            case Qt.ItemDataRole.ToolTipRole:
                return (
                    tool_tip(QCoreApplication.translate("Analysis", column.explanation)) if column.explanation else None
                )
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.is_number)
            case _:
                return None

    def _set_table(self, table: TableData) -> None:
        self._table = table
        self._rows_by_element: dict[str, list[int]] = {}
        self._rows_by_related_element: dict[str, list[int]] = {}
        for number, row in enumerate(table.rows):
            for element_id in dict.fromkeys(row.elements):
                self._rows_by_element.setdefault(element_id, []).append(number)
            for element_id in dict.fromkeys(row.related):
                self._rows_by_related_element.setdefault(element_id, []).append(number)

    def _accessible_text(self, index: Index) -> str:
        """Return the cell's text for screen readers, after the title of its column."""
        title = self.headerData(index.column(), Qt.Orientation.Horizontal)
        return label_and_value(str(title), self.cell(index).text or "—")

    def _icon(self, name: str) -> QIcon | None:
        return self._appearance.tool_icon(name) if name else None

    def _colour(self, tone: Tone) -> QColor | None:
        theme = self._appearance.theme
        colours = {"good": theme.value_classes["value_adding"].outline, "bad": theme.annotations["pain_point"]}
        return QColor(colours[tone]) if tone else None


def _alignment(is_number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
