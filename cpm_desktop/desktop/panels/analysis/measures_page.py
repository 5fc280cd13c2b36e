"""The page of the measures: one of the standard set is added to what is selected, or to the whole process."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QToolButton

from cpm_desktop.desktop.panels.analysis.measures import measure_sheets
from cpm_desktop.desktop.panels.analysis.page import Context, SheetPage
from cpm_desktop.desktop.panels.analysis.standard_measures import STANDARD_MEASURES
from cpm_desktop.desktop.wording import addition
from cpm_desktop.editing.commands.measures import add_measure
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.elements import Measure, Variant
from cpm_desktop.model.value import changed


class MeasuresPage(SheetPage):
    """Lists what has been measured; new measures are filled in in the inspector."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__(context, title, measure_sheets)
        self.adding = QToolButton()
        self.adding.setText(self.tr("Add…"))
        self.adding.setAccessibleName(self.tr("Add a measure"))
        self.adding.setToolTip(self.tr("Add a measure of what is selected, or of the whole process"))
        self.adding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.adding.setMenu(self._menu())
        self.add_control(self.adding)

    def _menu(self) -> QMenu:
        menu = QMenu(self.adding)
        for pattern in STANDARD_MEASURES:
            named = changed(pattern, name=QCoreApplication.translate("Measure", pattern.name))
            menu.addAction(named.name, self._adding(named))
        menu.addSeparator()
        menu.addAction(self.tr("Another measure"), self._adding(Measure(id="own", name=self.tr("New measure"))))
        return menu

    def _adding(self, pattern: Measure) -> Callable[[], None]:
        return lambda: self._add(pattern)

    def _add(self, pattern: Measure) -> None:
        """Add a measure as one undo step and select it, so that the inspector asks for its figures."""
        workspace = self._context.workspace
        elements = ((key, workspace.scenario.element(key)) for key in workspace.selection)
        targets = tuple(key for key, element in elements if not isinstance(element, Measure | Variant))
        made = changed(pattern, id=new_id(workspace.document, "m"), targets=targets)
        if workspace.perform(addition("measure"), lambda document: add_measure(document, workspace.scenario_id, made)):
            workspace.select([made.id])
