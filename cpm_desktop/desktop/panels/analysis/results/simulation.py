"""Monte Carlo in the analysis dock: how lead time and the customer's effort spread from case to case."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.measures.effort import active_customer_minutes
from cpm_desktop.analysis.measures.times import lead_minutes
from cpm_desktop.analysis.simulation.distribution import Distribution
from cpm_desktop.analysis.simulation.simulation import CASES, SEED, Simulation, TooLongError, simulate
from cpm_desktop.desktop.panels.analysis.charts.chart_table import ChartSheet
from cpm_desktop.desktop.panels.analysis.table.cells import rough_duration, words
from cpm_desktop.desktop.panels.analysis.table.expectations import endless_problem
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet
from cpm_desktop.desktop.text.quantities import number_text, rough_minutes_text
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.printing.charts import spread

CONFIDENCE = 1.96
"""In 95 of 100 simulations the mean is within so many standard errors of what is expected."""
CHARTS = QT_TRANSLATE_NOOP("Analysis", "Charts")
FIGURES = QT_TRANSLATE_NOOP("Analysis", "Figures")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "Nothing to simulate yet: draw a process from a start to an end.")
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Figure"), 24, grows=True),
    Column(
        "P50",
        13,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Half of the cases take no longer than this"),
    ),
    Column(
        "P90",
        13,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Nine of ten cases take no longer than this"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Shortest"), 13, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Longest"), 13, is_number=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Mean"),
        22,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "With what it may be off by chance in 95 of 100 simulations"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Exact mean"),
        13,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Worked out, not played"),
    ),
)


@dataclass(frozen=True, slots=True)
class Play:
    """How a process is played: how many cases, and the seed of the chance; the same seed plays the same cases."""

    cases: int = CASES
    seed: int = SEED

    def __call__(self, shown: Shown) -> tuple[ChartSheet, Sheet]:
        """Return the spread of the lead time and of the customer's active time, to look at and to read."""
        scenario = shown.scenario
        if not any(node.kind == "start" for node in scenario.nodes.values()):
            return _nothing(QCoreApplication.translate("Analysis", EMPTY))
        try:
            found = simulate(scenario, self.cases, self.seed)
        except EndlessError:
            return _nothing(endless_problem(scenario))
        except TooLongError as problem:
            return _nothing(str(problem))
        return _sheets(found, self.cases, lead_minutes(scenario), active_customer_minutes(scenario))


def _sheets(found: Simulation, wanted: int, lead: float, active: float) -> tuple[ChartSheet, Sheet]:
    lead_name = QCoreApplication.translate("Analysis", "Lead time")
    active_name = QCoreApplication.translate("Analysis", "The customer's active time")
    notice = _notice(found, wanted)
    charts = (spread(found.lead_minutes, lead_name, lead), spread(found.active_customer_minutes, active_name, active))
    rows = (_row(lead_name, found.lead_minutes, lead), _row(active_name, found.active_customer_minutes, active))
    return ChartSheet(CHARTS, charts, notice=notice), Sheet(FIGURES, COLUMNS, rows, EMPTY, notice)


def _nothing(sentence: str) -> tuple[ChartSheet, Sheet]:
    """Return sheets that only say why there is nothing."""
    return ChartSheet(CHARTS, (), sentence), Sheet(FIGURES, COLUMNS, (), sentence)


def _row(name: str, found: Distribution, exact: float) -> Row:
    mean = f"{rough_minutes_text(found.mean)} ± {rough_minutes_text(CONFIDENCE * found.standard_error)}"
    cells = (
        words(name),
        rough_duration(found.p50),
        rough_duration(found.p90),
        rough_duration(found.least),
        rough_duration(found.most),
        Cell(mean, found.mean),
        rough_duration(exact),
    )
    return Row(cells)


def _notice(found: Simulation, wanted: int) -> str:
    """Return what to know where fewer cases were played than wanted."""
    if found.cases == wanted:
        return ""
    pattern = QCoreApplication.translate("Analysis", "A case is so long that only {count} cases were played.")
    return pattern.format(count=number_text(found.cases))
