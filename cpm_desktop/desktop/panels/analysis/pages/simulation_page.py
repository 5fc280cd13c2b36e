"""The page of the simulation: how many cases are played, and with which seed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QSpinBox, QToolButton

from cpm_desktop.analysis.simulation.simulation import CASES, FEWEST_CASES
from cpm_desktop.desktop.panels.analysis.pages.page import SheetPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.desktop.panels.analysis.results.simulation import Play

MOST_CASES = 10 * CASES
CASES_STEP = 1_000
LARGEST_SEED = 999_999
FIELD_WIDTH, INSIDE = 76, 6
"""Pixels: of a field at least, and from its edge to its text."""


class SimulationPage(SheetPage):
    """Plays the process many times in the background whenever it, the number of cases or the seed changes."""

    def __init__(self, context: Context, title: str) -> None:
        self.play = Play()
        super().__init__(context, title, self.play, bar_above=True)
        self.cases, self.seed = QSpinBox(), QSpinBox()
        self.again = QToolButton()
        self._build_bar()

    def _build_bar(self) -> None:
        self.cases.setRange(FEWEST_CASES, MOST_CASES)
        self.cases.setSingleStep(CASES_STEP)
        self.cases.setGroupSeparatorShown(True)
        self.cases.setValue(self.play.cases)
        self.seed.setRange(0, LARGEST_SEED)
        self.seed.setValue(self.play.seed)
        self.seed.setToolTip(self.tr("The same seed plays the same cases"))
        self.again.setText(self.tr("Other cases"))
        self.again.setToolTip(self.tr("Play with the next seed, to see what is chance"))
        for field in (self.cases, self.seed):
            field.setMinimumWidth(FIELD_WIDTH)
            field.lineEdit().setTextMargins(INSIDE, 0, INSIDE, 0)
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._ask)
        self.again.clicked.connect(lambda: self.seed.setValue((self.seed.value() + 1) % (LARGEST_SEED + 1)))
        named = ((self.tr("Cases"), self.cases), (self.tr("Seed"), self.seed))
        captions = [self._caption(name, field) for name, field in named]
        self.lead_with(captions[0], self.cases, captions[1], self.seed, self.again)

    def _caption(self, name: str, field: QSpinBox) -> QLabel:
        caption = QLabel(name)
        caption.setObjectName("fieldLabel")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        return caption

    def _ask(self) -> None:
        self.play = replace(self.play, cases=self.cases.value(), seed=self.seed.value())
        self.inquiry.ask(self.play)
