"""The measures page. It adds standard measures to the selected elements or to the whole process."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QToolButton

from cpm_desktop.desktop.dialogs.ratings_dialog import RatingsDialog
from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.pages.standard_measures import STANDARD_MEASURES
from cpm_desktop.desktop.panels.analysis.results.measures import measure_tables
from cpm_desktop.desktop.text.element_text import display_title, undo_text_for_addition
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.editing.commands.elements import add_measure, edit_elements
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.elements import Measure, ScoreKind, Variant
from cpm_desktop.model.value import with_changes


class MeasuresPage(AnalysisPage):
    """Lists the measures; the fields of a new measure are edited in the inspector."""

    def __init__(self, context: PageContext, title: str) -> None:
        super().__init__(context, title, measure_tables)
        self.add_button = QToolButton()
        self.add_button.setText(self.tr("Add…"))
        self.add_button.setAccessibleName(self.tr("Add a measure"))
        self.add_button.setToolTip(
            tool_tip(self.tr("Add a measure for the selected element, or for the whole process"))
        )
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(self._create_menu())
        self.add_control(self.add_button)
        self.ratings_button = QToolButton()
        self.ratings_button.setText(self.tr("From ratings…"))
        self.ratings_button.setAccessibleName(self.tr("Calculate the score from ratings"))
        self.ratings_button.clicked.connect(self._open_ratings_dialog)
        self.add_control(self.ratings_button)
        context.workspace.selection.changed.connect(self._update_ratings_button)
        context.workspace.view_state.scenario_changed.connect(self._update_ratings_button)
        self._update_ratings_button()

    def _create_menu(self) -> QMenu:
        menu = QMenu(self.add_button)
        for pattern in STANDARD_MEASURES:
            named = with_changes(pattern, name=QCoreApplication.translate("Measure", pattern.name))
            menu.addAction(named.name, self._add_handler(named))
        menu.addSeparator()
        menu.addAction(self.tr("Another measure"), self._add_handler(Measure(id="own", name=self.tr("New measure"))))
        return menu

    def _add_handler(self, pattern: Measure) -> Callable[[], None]:
        return lambda: self._add(pattern)

    def _add(self, pattern: Measure) -> None:
        """Add a measure as one undo step and select it, so that the inspector shows its fields."""
        workspace = self._context.workspace
        elements = ((key, workspace.scenario.element(key)) for key in workspace.selection.ids)
        targets = tuple(key for key, element in elements if not isinstance(element, Measure | Variant))
        measure = with_changes(pattern, id=new_id(workspace.document, "m"), targets=targets)
        if workspace.editor.perform(
            undo_text_for_addition("measure"), lambda document: add_measure(document, workspace.scenario_id, measure)
        ):
            workspace.selection.select([measure.id])

    def _selected_score(self) -> tuple[Measure, ScoreKind] | None:
        """Return the selected measure and its score, if it has one."""
        workspace = self._context.workspace
        measure = (
            workspace.scenario.measures.get(workspace.selection.ids[0]) if len(workspace.selection.ids) == 1 else None
        )
        return (measure, measure.score) if measure is not None and measure.score is not None else None

    def _update_ratings_button(self) -> None:
        self.ratings_button.setEnabled(self._selected_score() is not None)
        explanation = (
            self.tr("Calculate the selected score from customer ratings")
            if self.ratings_button.isEnabled()
            else self.tr("Select an NPS, CSAT or CES measure to calculate it from ratings")
        )
        self.ratings_button.setToolTip(tool_tip(explanation))

    def _open_ratings_dialog(self) -> None:
        rated = self._selected_score()
        if rated is not None:
            measure, score = rated
            dialog = RatingsDialog(self.window(), score, display_title(self._context.workspace.scenario, measure))
            dialog.accepted.connect(lambda: self._apply_ratings(measure.id, dialog.measure_fields()))
            dialog.open()

    def _apply_ratings(self, measure_id: str, measure_fields: Mapping[str, object]) -> None:
        workspace = self._context.workspace
        name = self.tr("calculate score from ratings")
        workspace.editor.perform(
            name, lambda document: edit_elements(document, workspace.scenario_id, [measure_id], **measure_fields)
        )
