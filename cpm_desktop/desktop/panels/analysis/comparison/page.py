"""The page of the comparison: what is compared with, on which terms it has to pay, and the tables."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from cpm_desktop.desktop.panels.analysis.comparison.sheets import comparing_with
from cpm_desktop.desktop.panels.analysis.comparison.table_order import PAYBACK
from cpm_desktop.desktop.panels.analysis.pages.page import SheetPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.text.element_text import shortened
from cpm_desktop.desktop.text.quantities import number_text, parse_number
from cpm_desktop.desktop.workspace.comparison_settings import Base

NARROW = 9
"""The width of a field for a number, in characters."""
LEAST_CHOICE = 18
"""The least width of the choice of a scenario, in characters; it grows to the longest name there is room for."""


class ComparisonPage(SheetPage):
    """Compares the shown scenario with another one, which is chosen here for the whole window."""

    def __init__(self, context: Context, title: str) -> None:
        comparing = context.comparing
        super().__init__(context, title, comparing_with(comparing.base, comparing.terms), bar_above=True)
        self.base_choice = QComboBox()
        self.leaving = QToolButton()
        self.years = LineEditor(_read_years, _write_number)
        self.benefit = LineEditor(_read_benefit, _write_number, self.tr("saved by the steps"))
        self._terms = QWidget()
        self._build_bar()
        self._build_terms()
        comparing.changed.connect(self._ask)
        comparing.offered.connect(self._show_choice)
        self._show_choice()
        self._show_terms()

    def show_view(self, number: int) -> None:
        """Show one of the tables; the terms stand beside the one that they are about."""
        super().show_view(number)
        self._terms.setVisible(number == PAYBACK)

    def _build_bar(self) -> None:
        caption = QLabel(self.tr("Compared with"))
        caption.setObjectName("fieldLabel")
        caption.setBuddy(self.base_choice)
        self.base_choice.setAccessibleName(caption.text())
        self.base_choice.setMinimumContentsLength(LEAST_CHOICE)
        self.base_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.base_choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.base_choice.activated.connect(lambda: self._choose(self.base_choice.currentData()))
        self.leaving.setIcon(self._context.appearance.icon("x"))
        self.leaving.setAccessibleName(self.tr("Stop comparing with the file"))
        self.leaving.setToolTip(self.leaving.accessibleName())
        self.leaving.clicked.connect(self._context.comparing.leave_file)
        self.lead_with(caption, self.base_choice, self.leaving)

    def _build_terms(self) -> None:
        """Ask above the table in place how long it may take, and what a case brings."""
        row = QHBoxLayout(self._terms)
        row.setContentsMargins(10, 4, 8, 4)
        for name, editor in ((self.tr("Years"), self.years), (self.tr("Benefit per case"), self.benefit)):
            row.addWidget(self._label_of(name, editor))
            row.addWidget(editor.line)
        row.addStretch(1)
        self._terms.hide()
        self.insert_below_bar(self._terms)
        self.years.committed.connect(self._agree_on_years)
        self.benefit.committed.connect(self._agree_on_benefit)

    def _label_of(self, name: str, editor: LineEditor) -> QLabel:
        """Return the label of a field, which is as wide as what it may say."""
        label = QLabel(name)
        label.setObjectName("fieldLabel")
        label.setBuddy(editor.line)
        editor.line.setAccessibleName(name)
        characters = max(NARROW, len(editor.line.placeholderText()) + 4)
        editor.line.setFixedWidth(characters * editor.line.fontMetrics().averageCharWidth())
        editor.rejected.connect(self._context.workspace.refused)
        return label

    def _choose(self, base: object) -> None:
        if isinstance(base, Base):
            self._context.comparing.choose(base)

    def _agree_on_years(self, years: float) -> None:
        self._context.comparing.agree(replace(self._context.comparing.terms, years=years))

    def _agree_on_benefit(self, benefit: float | None) -> None:
        self._context.comparing.agree(replace(self._context.comparing.terms, benefit_per_case=benefit))

    def _ask(self) -> None:
        comparing = self._context.comparing
        self.inquiry.ask(comparing_with(comparing.base, comparing.terms))
        self._show_terms()

    def _show_terms(self) -> None:
        terms = self._context.comparing.terms
        self.years.show_value(terms.years)
        self.benefit.show_value(terms.benefit_per_case)

    def _show_choice(self) -> None:
        """Offer every other scenario; the one that is compared with stands there."""
        comparing, document = self._context.comparing, self._context.workspace.document
        bases = list(comparing.bases())
        names = [_name_of(base, base.scenario(document).name or base.scenario_id) for base in bases]
        shown = [self.base_choice.itemText(row) for row in range(self.base_choice.count())]
        known = [self.base_choice.itemData(row) for row in range(self.base_choice.count())]
        if (names, bases) != (shown, known):
            self.base_choice.clear()
            for name, base in zip(names, bases, strict=True):
                self.base_choice.addItem(name, base)
        self.base_choice.setCurrentIndex(bases.index(comparing.base) if comparing.base in bases else -1)
        self.base_choice.setEnabled(bool(bases))
        self.leaving.setVisible(bool(comparing.file))


def _name_of(base: Base, name: str) -> str:
    return f"{shortened(name)} – {base.file}" if base.file else shortened(name)


def _read_years(text: str) -> object:
    years = parse_number(text)
    if years < 0:
        pattern = QCoreApplication.translate("Analysis", "A term cannot be less than 0 years, as “{text}” is.")
        raise ValueError(pattern.format(text=text.strip()))
    return years


def _read_benefit(text: str) -> object:
    return parse_number(text) if text.strip() else None


def _write_number(value: object) -> str:
    return number_text(float(value)) if isinstance(value, int | float) else ""
