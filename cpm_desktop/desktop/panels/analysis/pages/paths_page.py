"""The paths page: a path can be picked and saved under a name. A second table lists the decisions on the paths."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.results.decisions import decision_tables
from cpm_desktop.desktop.panels.analysis.results.paths import path_tables
from cpm_desktop.desktop.panels.analysis.table.table_data import TableData, TableRow
from cpm_desktop.desktop.text.element_text import undo_text_for_addition
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.editing.commands.elements import add_variant
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.elements import Variant


class PathsPage(AnalysisPage):
    """Lists the paths and reports which one the user picked."""

    def __init__(self, context: PageContext, title: str) -> None:
        self._picked_path: tuple[str, ...] = ()
        super().__init__(context, title, _path_and_decision_tables)
        self.name_button = QToolButton()
        self.name_button.setText(self.tr("Name this path…"))
        self.name_button.setToolTip(
            tool_tip(self.tr("Save the selected path in the document. Edit its name in the inspector."))
        )
        self.name_button.setEnabled(False)
        self.name_button.clicked.connect(self._name_path)
        self.add_control(self.name_button)
        self.elements_selected.connect(lambda _ids: self._update_picked_path())
        self.count_changed.connect(lambda _count: self._update_picked_path())

    def selected_row(self) -> TableRow | None:
        """Return the selected row, or None unless exactly one row is selected."""
        rows = self.current_table_view.selected_rows() if self.current_table_view is not None else ()
        return rows[0] if len(rows) == 1 else None

    def _update_picked_path(self) -> None:
        row = self.selected_row()
        self.name_button.setEnabled(row is not None and not row.elements)
        path = row.path if row is not None else ()
        if path != self._picked_path:
            self._picked_path = path
            self.path_picked.emit(path)

    def _name_path(self) -> None:
        """Save the picked path in the document as a variant with a numbered name."""
        row, workspace = self.selected_row(), self._context.workspace
        if row is None or row.elements:
            return
        number = len(workspace.scenario.variants) + 1
        name = self.tr("Path {number}").format(number=number)
        variant = Variant(id=new_id(workspace.document, "v"), name=name, flows=row.path)
        if workspace.editor.perform(
            undo_text_for_addition("variant"), lambda document: add_variant(document, workspace.scenario_id, variant)
        ):
            workspace.selection.select([variant.id])


def _path_and_decision_tables(analysis_input: AnalysisInput) -> tuple[TableData, TableData]:
    return (*path_tables(analysis_input), *decision_tables(analysis_input))
