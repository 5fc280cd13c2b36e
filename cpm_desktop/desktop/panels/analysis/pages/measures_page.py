"""The page of the measures: one of the standard set is added to what is selected, or to the whole process."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QToolButton

from cpm_desktop.desktop.dialogs.ratings_dialog import RatingsDialog
from cpm_desktop.desktop.panels.analysis.pages.page import SheetPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.desktop.panels.analysis.pages.standard_measures import STANDARD_MEASURES
from cpm_desktop.desktop.panels.analysis.results.measures import measure_sheets
from cpm_desktop.desktop.text.element_text import addition, title
from cpm_desktop.editing.commands.elements import add_measure, edit
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.elements import Measure, Score, Variant
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
        self.rating = QToolButton()
        self.rating.setText(self.tr("From ratings…"))
        self.rating.setAccessibleName(self.tr("Work out the score from ratings"))
        self.rating.clicked.connect(self._ask_for_ratings)
        self.add_control(self.rating)
        context.workspace.selection_changed.connect(self._offer_rating)
        context.workspace.scenario_changed.connect(self._offer_rating)
        self._offer_rating()

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

    def _rated(self) -> tuple[Measure, Score] | None:
        """Return the measure that is selected and its score, if it goes by one."""
        workspace = self._context.workspace
        measure = workspace.scenario.measures.get(workspace.selection[0]) if len(workspace.selection) == 1 else None
        return (measure, measure.score) if measure is not None and measure.score is not None else None

    def _offer_rating(self) -> None:
        self.rating.setEnabled(self._rated() is not None)
        self.rating.setToolTip(
            self.tr("Work out the selected score from what customers answered")
            if self.rating.isEnabled()
            else self.tr("Select an NPS, CSAT or CES to work it out from what customers answered")
        )

    def _ask_for_ratings(self) -> None:
        rated = self._rated()
        if rated is not None:
            measure, score = rated
            dialog = RatingsDialog(self.window(), score, title(self._context.workspace.scenario, measure))
            dialog.accepted.connect(lambda: self._take_over(measure.id, dialog.figures()))
            dialog.open()

    def _take_over(self, measure_id: str, figures: Mapping[str, object]) -> None:
        workspace = self._context.workspace
        name = self.tr("work out score from ratings")
        workspace.perform(name, lambda document: edit(document, workspace.scenario_id, [measure_id], **figures))
