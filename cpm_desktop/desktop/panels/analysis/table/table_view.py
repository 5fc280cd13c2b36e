"""The widget that shows an analysis table: sortable, linked to the elements, and copied as text."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cpm_desktop.desktop.panels.analysis.table.cell_delegate import CellDelegate
from cpm_desktop.desktop.panels.analysis.table.table_data import TableData, TableRow
from cpm_desktop.desktop.panels.analysis.table.table_model import SORT_ROLE, AnalysisTableModel
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.tables.cells import format_cells

ROW_PADDING = 10
MAX_FITTED_CHARACTERS = 22
"""A column is widened up to this many characters, so that dates and other short texts are never cut."""
FITTED_ROWS = 30
"""How many rows are measured for this."""
MIN_STRETCHED_CHARACTERS = 18
"""The stretched column gets narrower, down to this many characters, so that no column is out of sight."""
ICON_SIZE = 18
SelectionFlag = QItemSelectionModel.SelectionFlag


class AnalysisTableView(QTableView):
    """Shows one table and shares the selection with all other views."""

    elements_selected = Signal(object)
    """The user selected rows here; carries the ids of their elements, which are now selected."""
    navigate_requested = Signal(object)
    """The user asked to navigate to these elements; carries their ids."""

    def __init__(self, table: TableData, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._is_syncing, self._has_fitted_contents = False, False
        self.table_model = AnalysisTableModel(table, appearance, self)
        self.sorted_model = QSortFilterProxyModel(self)
        self.sorted_model.setSortRole(SORT_ROLE)
        self.sorted_model.setSortLocaleAware(True)
        self.sorted_model.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.sorted_model.setSourceModel(self.table_model)
        self.setModel(self.sorted_model)
        self.setItemDelegate(CellDelegate(appearance, self))
        self._configure(table)
        self._widen_short_columns()
        self.selectionModel().selectionChanged.connect(self._select_in_workspace)
        self.doubleClicked.connect(self._navigate)
        workspace.selection.changed.connect(self.follow_selection)

    def show_table(self, table: TableData) -> None:
        """Show another table; keep the sort order, the scroll position and the selected elements."""
        if table.columns != self.table_model.table.columns:
            self.table_model.show_table(table)
            self._fit_columns()
            self._has_fitted_contents = False
        scroll_position = self.verticalScrollBar().value()
        self._is_syncing = True
        self.table_model.show_table(table)
        self._is_syncing = False
        self._widen_short_columns()
        self.follow_selection(reveal=False)
        self.verticalScrollBar().setValue(scroll_position)

    def follow_selection(self, *, reveal: bool = True) -> None:
        """Select the rows of the elements that are selected in the workspace."""
        if self._is_syncing or not self.isVisible() or self.table_model.table.has_cell_selection:
            return
        selected = self._workspace.selection.ids
        numbers = {
            number for key in self.table_model.listed_elements(selected) for number in self.table_model.rows_for(key)
        }
        selection = QItemSelection()
        for number in sorted(numbers):
            index = self.sorted_model.mapFromSource(self.table_model.index(number, 0))
            selection.select(index, index)
        self._is_syncing = True
        self.selectionModel().select(selection, SelectionFlag.ClearAndSelect | SelectionFlag.Rows)
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if rows:
            first = self.sorted_model.index(rows[0], max(0, self.currentIndex().column()))
            self.selectionModel().setCurrentIndex(first, SelectionFlag.NoUpdate)
            if reveal:
                self.scrollTo(first)
        self._is_syncing = False

    def focus_content(self) -> None:
        """Move the focus here, to the first row if none is selected; keep the selection."""
        self.follow_selection()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self.sorted_model.index(0, 0), SelectionFlag.NoUpdate)

    def selected_rows(self) -> tuple[TableRow, ...]:
        """Return the selected rows in their sorted order."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(self.table_model.table.rows[self.sorted_model.mapToSource(index).row()] for index in indexes)

    def selection_text(self) -> str:
        """Return the column titles and the selected rows or cells in their sorted order, separated by tabs."""
        model, header = self.sorted_model, Qt.Orientation.Horizontal
        rows = sorted({index.row() for index in self.selectedIndexes()})
        columns = sorted({index.column() for index in self.selectedIndexes()})
        lines = [[str(model.headerData(column, header)) for column in columns]]
        lines += [[str(model.index(row, column).data()) for column in columns] for row in rows]
        return format_cells(lines) if rows else ""

    def event(self, event: QEvent) -> bool:
        """Handle the Copy shortcut here instead of in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows on Copy; navigate to the elements of the current row on Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selection_text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._navigate(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._has_unselected_current_row():
            self.selectRow(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch the stretched column to the new width."""
        super().resizeEvent(event)
        self._stretch_column()

    def _has_unselected_current_row(self) -> bool:
        """Return whether the current row is not selected; the first arrow key then selects it."""
        by_cell = self.table_model.table.has_cell_selection
        return self.currentIndex().isValid() and not by_cell and not self.selectionModel().hasSelection()

    def _configure(self, table: TableData) -> None:
        by_cell = QAbstractItemView.SelectionBehavior.SelectItems
        self.setSelectionBehavior(
            by_cell if table.has_cell_selection else QAbstractItemView.SelectionBehavior.SelectRows
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(table.has_cell_selection)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        font = self.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(self.fontMetrics().height(), ICON_SIZE) + ROW_PADDING)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(not table.has_cell_selection)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give every column its preferred width, and at least the width of its title."""
        header, character = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for number, column in enumerate(self.table_model.table.columns):
            header.resizeSection(number, max(column.width_in_characters * character, header.sectionSizeHint(number)))
        self._stretch_column()

    def _widen_short_columns(self) -> None:
        """Widen columns whose short texts would be cut, when the table first has rows; later the user's widths stay."""
        if self._has_fitted_contents or self.table_model.table.is_empty:
            return
        self._has_fitted_contents = True
        header, longest = self.horizontalHeader(), MAX_FITTED_CHARACTERS * self.fontMetrics().averageCharWidth()
        model = self.sorted_model
        for column in range(model.columnCount()):
            rows = range(min(model.rowCount(), FITTED_ROWS))
            needed = max(self.sizeHintForIndex(model.index(row, column)).width() for row in rows)
            if header.sectionSize(column) < needed <= longest:
                header.resizeSection(column, needed)
        self._stretch_column()

    def _stretch_column(self) -> None:
        """Give the stretched column the width beside the others; a table that is too wide scrolls."""
        columns = self.table_model.table.columns
        stretched = [number for number, column in enumerate(columns) if column.is_stretched]
        if stretched:
            header, number = self.horizontalHeader(), stretched[0]
            others = header.length() - header.sectionSize(number)
            character = self.fontMetrics().averageCharWidth()
            preferred_width = columns[number].width_in_characters * character
            room = self.viewport().width() - others
            least = min(columns[number].width_in_characters, MIN_STRETCHED_CHARACTERS) * character
            header.resizeSection(number, room if room >= least else preferred_width)

    def _elements_at(self, index: QModelIndex) -> tuple[str, ...]:
        return self.table_model.elements_at(self.sorted_model.mapToSource(index)) if index.isValid() else ()

    def _select_in_workspace(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if self._is_syncing:
            return
        by_cell = self.table_model.table.has_cell_selection
        chosen = self.selectedIndexes() if by_cell else self.selectionModel().selectedRows()
        self._is_syncing = True
        self._workspace.selection.select(key for index in chosen for key in self._elements_at(index))
        self._is_syncing = False
        self.elements_selected.emit(self._workspace.selection.ids)

    def _navigate(self, index: QModelIndex) -> None:
        """Navigate to the elements of a row or cell, in the scenario that contains them."""
        if not index.isValid():
            return
        elements = self._elements_at(index)
        scenario = self.table_model.scenario_at(self.sorted_model.mapToSource(index))
        if scenario:
            self._workspace.show_scenario(scenario)
            self._workspace.selection.select(elements)
        if elements:
            self.navigate_requested.emit(elements)
