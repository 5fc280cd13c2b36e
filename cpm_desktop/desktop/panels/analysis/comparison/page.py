"""The comparison page: the choice of the baseline, the payback terms, and the tables."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cpm_desktop.desktop.panels.analysis.comparison.table_order import PAYBACK_INDEX
from cpm_desktop.desktop.panels.analysis.comparison.tables import comparison_with
from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.text.element_text import elide
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.workspace.comparison_settings import Baseline
from cpm_desktop.desktop.workspace.open_fields import OpenField
from cpm_desktop.editing.number_parser import parse_number, unambiguous_number

MIN_FIELD_CHARACTERS = 9
"""The minimum width of a number field, in characters."""
MIN_CHOICE_CHARACTERS = 18
"""The minimum width of the baseline box, in characters; it grows with the available width."""


class ComparisonPage(AnalysisPage):
    """Compares the displayed scenario with a baseline. The baseline chosen here applies to the whole window."""

    def __init__(self, context: PageContext, title: str) -> None:
        settings = context.comparison_settings
        super().__init__(context, title, comparison_with(settings.baseline, settings.payback_terms), has_bar_above=True)
        self.baseline_box = QComboBox()
        self.clear_file_button = QToolButton()
        self.years_editor = LineEditor(_parse_years, _format_number)
        self.benefit_editor = LineEditor(_parse_benefit, _format_number, self.tr("savings in the steps"))
        self._terms_row = QWidget()
        self._build_bar()
        self._build_terms_row()
        settings.changed.connect(self._update_query)
        settings.baselines_changed.connect(self._show_baselines)
        self._show_baselines()
        self._show_terms()

    def show_view(self, number: int) -> None:
        """Show one of the tables; the payback terms are visible only above the payback table."""
        super().show_view(number)
        self._terms_row.setVisible(number == PAYBACK_INDEX)

    def _build_bar(self) -> None:
        caption = PlainLabel(self.tr("Compared with"))
        caption.setObjectName("fieldLabel")
        caption.setBuddy(self.baseline_box)
        self.baseline_box.setAccessibleName(caption.text())
        self.baseline_box.setMinimumContentsLength(MIN_CHOICE_CHARACTERS)
        self.baseline_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.baseline_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.baseline_box.activated.connect(lambda: self._choose_baseline(self.baseline_box.currentData()))
        self.clear_file_button.setIcon(self._context.appearance.icon("x"))
        self.clear_file_button.setAccessibleName(self.tr("Stop comparing with the file"))
        self.clear_file_button.setToolTip(tool_tip(self.clear_file_button.accessibleName()))
        self.clear_file_button.clicked.connect(self._context.comparison_settings.clear_baseline_file)
        self.insert_leading_controls(caption, self.baseline_box, self.clear_file_button)

    def _build_terms_row(self) -> None:
        """Build the row of fields for the payback terms: the years, and the benefit per case."""
        row = QHBoxLayout(self._terms_row)
        row.setContentsMargins(10, 4, 8, 4)
        for name, editor in ((self.tr("Years"), self.years_editor), (self.tr("Benefit per case"), self.benefit_editor)):
            row.addWidget(self._create_label(name, editor))
            row.addWidget(editor.line_edit)
        row.addStretch(1)
        self._terms_row.hide()
        self.insert_below_bar(self._terms_row)
        self.years_editor.committed.connect(self._set_years)
        self.benefit_editor.committed.connect(self._set_benefit)

    def _create_label(self, name: str, editor: LineEditor) -> PlainLabel:
        """Return the label of a field, and set the width of the field by its placeholder."""
        label = PlainLabel(name)
        label.setObjectName("fieldLabel")
        label.setBuddy(editor.line_edit)
        editor.line_edit.setAccessibleName(name)
        characters = max(MIN_FIELD_CHARACTERS, len(editor.line_edit.placeholderText()) + 4)
        editor.line_edit.setFixedWidth(characters * editor.line_edit.fontMetrics().averageCharWidth())
        editor.rejected.connect(self._context.workspace.editor.command_rejected)
        editor.typing_changed.connect(lambda: self._follow_typing(editor))
        return label

    def _follow_typing(self, editor: LineEditor) -> None:
        """Register a field while the user types in it; its value is a setting and not part of the document."""
        fields = self._context.workspace.open_fields
        if editor.has_typed_text:
            fields.put(editor, OpenField(editor.finish))
        else:
            fields.remove(editor)

    def _choose_baseline(self, baseline: object) -> None:
        if isinstance(baseline, Baseline):
            self._context.comparison_settings.set_baseline(baseline)

    def _set_years(self, years: float) -> None:
        self._context.comparison_settings.set_payback_terms(
            replace(self._context.comparison_settings.payback_terms, years=years)
        )

    def _set_benefit(self, benefit: float | None) -> None:
        self._context.comparison_settings.set_payback_terms(
            replace(self._context.comparison_settings.payback_terms, benefit_per_case=benefit)
        )

    def _update_query(self) -> None:
        settings = self._context.comparison_settings
        self.query.replace(comparison_with(settings.baseline, settings.payback_terms))
        self._show_terms()

    def _show_terms(self) -> None:
        terms = self._context.comparison_settings.payback_terms
        self.years_editor.show_value(terms.years)
        self.benefit_editor.show_value(terms.benefit_per_case)

    def _show_baselines(self) -> None:
        """List every available baseline and select the current one."""
        settings, document = self._context.comparison_settings, self._context.workspace.document
        baselines = list(settings.available_baselines())
        names = [_baseline_name(base, base.scenario(document).name or base.scenario_id) for base in baselines]
        shown = [self.baseline_box.itemText(row) for row in range(self.baseline_box.count())]
        known = [self.baseline_box.itemData(row) for row in range(self.baseline_box.count())]
        if (names, baselines) != (shown, known):
            self.baseline_box.clear()
            for name, base in zip(names, baselines, strict=True):
                self.baseline_box.addItem(name, base)
        self.baseline_box.setCurrentIndex(baselines.index(settings.baseline) if settings.baseline in baselines else -1)
        self.baseline_box.setEnabled(bool(baselines))
        self.clear_file_button.setVisible(bool(settings.baseline_file_name))


def _baseline_name(baseline: Baseline, name: str) -> str:
    return f"{elide(name)} – {baseline.file_name}" if baseline.file_name else elide(name)


def _parse_years(text: str) -> object:
    years = parse_number(text)
    if years < 0:
        pattern = QCoreApplication.translate("Analysis", "The term cannot be negative: “{text}”.")
        raise ValueError(pattern.format(text=text.strip()))
    return years


def _parse_benefit(text: str) -> object:
    return parse_number(text) if text.strip() else None


def _format_number(value: object) -> str:
    return unambiguous_number(float(value)) if isinstance(value, int | float) else ""
