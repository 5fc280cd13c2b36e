"""The page of the variants: a way through can be picked, and given a name."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from cpm_desktop.desktop.panels.analysis.pages.page import SheetPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.desktop.panels.analysis.results.paths import variant_sheets
from cpm_desktop.desktop.panels.analysis.table.table_data import Row
from cpm_desktop.desktop.text.element_text import addition
from cpm_desktop.editing.commands.elements import add_variant
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.elements import Variant


class VariantsPage(SheetPage):
    """Lists the ways through and says which one somebody has picked."""

    def __init__(self, context: Context, title: str) -> None:
        self._picked: tuple[str, ...] = ()
        super().__init__(context, title, variant_sheets)
        self.naming = QToolButton()
        self.naming.setText(self.tr("Give it a name"))
        self.naming.setToolTip(self.tr("Keep the picked way in the document; its name stands in the inspector"))
        self.naming.setEnabled(False)
        self.naming.clicked.connect(self._name)
        self.add_control(self.naming)
        self.chosen.connect(lambda _ids: self._show_picked())
        self.counted.connect(lambda _count: self._show_picked())

    def picked_row(self) -> Row | None:
        """Return the row that is selected, where it is one."""
        rows = self.current_view.selected_rows() if self.current_view is not None else ()
        return rows[0] if len(rows) == 1 else None

    def _show_picked(self) -> None:
        row = self.picked_row()
        self.naming.setEnabled(row is not None and not row.elements)
        way = row.way if row is not None else ()
        if way != self._picked:
            self._picked = way
            self.picked.emit(way)

    def _name(self) -> None:
        """Keep the picked way under a name that says what is different about it: its number in the list."""
        row, workspace = self.picked_row(), self._context.workspace
        if row is None or row.elements:
            return
        number = len(workspace.scenario.variants) + 1
        name = self.tr("Variant {number}").format(number=number)
        made = Variant(id=new_id(workspace.document, "v"), name=name, flows=row.way)
        if workspace.perform(addition("variant"), lambda document: add_variant(document, workspace.scenario_id, made)):
            workspace.select([made.id])
