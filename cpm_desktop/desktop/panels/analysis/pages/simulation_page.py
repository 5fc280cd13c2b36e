"""The simulation page: the number of simulated cases, the seed, and the results."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSpinBox, QToolButton

from cpm_desktop.analysis.simulation.simulation import DEFAULT_CASES, MIN_CASES
from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.results.simulation import SimulationJob
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import tool_tip

MAX_CASES = 10 * DEFAULT_CASES
CASES_STEP = 1_000
MAX_SEED = 999_999
MIN_FIELD_WIDTH, TEXT_MARGIN = 76, 6
"""In pixels: the minimum width of a field, and the margin left and right of its text."""


class SimulationPage(AnalysisPage):
    """Simulates cases in the background whenever the process, the number of cases or the seed changes."""

    def __init__(self, context: PageContext, title: str) -> None:
        self.job = SimulationJob()
        super().__init__(context, title, self.job, has_bar_above=True)
        self.cases_field, self.seed_field = QSpinBox(), QSpinBox()
        self.next_seed_button = QToolButton()
        self._build_bar()

    def _build_bar(self) -> None:
        self.cases_field.setRange(MIN_CASES, MAX_CASES)
        self.cases_field.setSingleStep(CASES_STEP)
        self.cases_field.setGroupSeparatorShown(True)
        self.cases_field.setValue(self.job.cases)
        self.seed_field.setRange(0, MAX_SEED)
        self.seed_field.setValue(self.job.seed)
        self.seed_field.setToolTip(tool_tip(self.tr("The same seed gives the same cases")))
        self.next_seed_button.setText(self.tr("New random sample"))
        self.next_seed_button.setToolTip(tool_tip(self.tr("Simulate with the next seed to see the effect of chance")))
        for field in (self.cases_field, self.seed_field):
            field.setMinimumWidth(MIN_FIELD_WIDTH)
            field.lineEdit().setTextMargins(TEXT_MARGIN, 0, TEXT_MARGIN, 0)
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._update_query)
        self.next_seed_button.clicked.connect(
            lambda: self.seed_field.setValue((self.seed_field.value() + 1) % (MAX_SEED + 1))
        )
        named_fields = ((self.tr("Cases"), self.cases_field), (self.tr("Seed"), self.seed_field))
        captions = [self._create_caption(name, field) for name, field in named_fields]
        self.insert_leading_controls(captions[0], self.cases_field, captions[1], self.seed_field, self.next_seed_button)

    def _create_caption(self, name: str, field: QSpinBox) -> PlainLabel:
        caption = PlainLabel(name)
        caption.setObjectName("fieldLabel")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        return caption

    def _update_query(self) -> None:
        self.job = replace(self.job, cases=self.cases_field.value(), seed=self.seed_field.value())
        self.query.replace(self.job)
