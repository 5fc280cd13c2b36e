"""The ideas page: the selected improvement idea becomes a what-if."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.results.candidates import candidate_tables
from cpm_desktop.desktop.panels.analysis.table.table_data import TableRow
from cpm_desktop.desktop.text.element_text import elide
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.workspace.new_scenarios import new_scenario_id, new_scenario_name
from cpm_desktop.editing.commands.scenarios import copy_scenario_with_change
from cpm_desktop.i18n import label_and_value


class IdeasPage(AnalysisPage):
    """Lists the improvement ideas. A button copies the scenario as a what-if with the change of the selected idea."""

    def __init__(self, context: PageContext, title: str) -> None:
        super().__init__(context, title, candidate_tables)
        self.try_button = QToolButton()
        self.try_button.setText(self.tr("Try as What-If"))
        self.try_button.setToolTip(
            tool_tip(self.tr("Create a what-if from this scenario with the change of the selected idea"))
        )
        self.try_button.setEnabled(False)
        self.try_button.clicked.connect(self._try_idea)
        self.add_control(self.try_button)
        self.elements_selected.connect(lambda _ids: self._update_button())
        self.count_changed.connect(lambda _count: self._update_button())
        context.workspace.selection.changed.connect(self._update_button)

    def _selected_row(self) -> TableRow | None:
        """Return the row of the selected idea, or None unless exactly one idea is selected."""
        rows = self.current_table_view.selected_rows() if self.current_table_view is not None else ()
        return rows[0] if len(rows) == 1 else None

    def _update_button(self) -> None:
        self.try_button.setEnabled(self._selected_row() is not None)

    def _try_idea(self) -> None:
        """Add the what-if as one undo step, and show it with what changed."""
        row, workspace = self._selected_row(), self._context.workspace
        if row is None or row.change is None:
            return
        change, source = row.change, workspace.scenario_id
        key = new_scenario_id(workspace.document, "what_if")
        idea = label_and_value(row.cells[0].text, elide(row.cells[-1].text))
        name = new_scenario_name(workspace.document, self.tr("What if: {idea}").format(idea=idea))
        step = self.tr("add scenario {name}").format(name=name)
        if workspace.editor.perform(
            step, lambda document: copy_scenario_with_change(document, source, key, name, change.apply)
        ):
            workspace.show_scenario(key)
