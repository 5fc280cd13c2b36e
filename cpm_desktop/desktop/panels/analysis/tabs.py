"""The tabs of the analysis dock, in their order; to add one, add it here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.analyses import Shown
from cpm_desktop.desktop.panels.analysis.candidates import candidate_sheets
from cpm_desktop.desktop.panels.analysis.charts import cause_charts, effort_charts, emotion_charts, handoff_charts
from cpm_desktop.desktop.panels.analysis.comparison.page import ComparisonPage
from cpm_desktop.desktop.panels.analysis.effort import effort_sheets
from cpm_desktop.desktop.panels.analysis.findings import finding_sheets
from cpm_desktop.desktop.panels.analysis.handoffs import handoff_sheets
from cpm_desktop.desktop.panels.analysis.measures_page import MeasuresPage
from cpm_desktop.desktop.panels.analysis.page import AnySheet, Context, SheetPage, SheetWork
from cpm_desktop.desktop.panels.analysis.pain_points import pain_point_sheets
from cpm_desktop.desktop.panels.analysis.simulation_page import SimulationPage
from cpm_desktop.desktop.panels.analysis.touchpoints import touchpoint_sheets
from cpm_desktop.desktop.panels.analysis.variants_page import VariantsPage
from cpm_desktop.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: what it is called and what makes its page."""

    name: str
    """The same in every version of the program."""
    title: str
    make: Callable[[Context, str], SheetPage]
    """Makes the page; is given the translated title."""
    is_counted: bool = True
    """The title says how many rows there are, so that they are worked out even while another tab is in front."""


def of_sheets(*works: SheetWork) -> Callable[[Context, str], SheetPage]:
    """Return what makes a page that shows the sheets which each of `works` returns, one after the other."""

    def all_sheets(shown: Shown) -> Sequence[AnySheet]:
        return [sheet for work in works for sheet in work(shown)]

    return lambda context, title: SheetPage(context, title, all_sheets)


def title_of(tab: Tab) -> str:
    """Return what a tab is called."""
    return QCoreApplication.translate("Analysis", tab.title)


TABS: tuple[Tab, ...] = (
    Tab("findings", QT_TRANSLATE_NOOP("Analysis", "Findings"), of_sheets(finding_sheets)),
    Tab("candidates", QT_TRANSLATE_NOOP("Analysis", "Candidates"), of_sheets(candidate_sheets)),
    Tab("pain-points", QT_TRANSLATE_NOOP("Analysis", "Pain points"), of_sheets(pain_point_sheets, cause_charts)),
    Tab("handoffs", QT_TRANSLATE_NOOP("Analysis", "Handoffs"), of_sheets(handoff_sheets, handoff_charts)),
    Tab("touchpoints", QT_TRANSLATE_NOOP("Analysis", "Touchpoints"), of_sheets(touchpoint_sheets)),
    Tab("measures", QT_TRANSLATE_NOOP("Analysis", "Measures"), MeasuresPage),
    Tab("variants", QT_TRANSLATE_NOOP("Analysis", "Variants"), VariantsPage),
    Tab("effort", QT_TRANSLATE_NOOP("Analysis", "Effort"), of_sheets(effort_sheets, effort_charts), is_counted=False),
    Tab("emotion", QT_TRANSLATE_NOOP("Analysis", "Emotion"), of_sheets(emotion_charts), is_counted=False),
    Tab("simulation", QT_TRANSLATE_NOOP("Analysis", "Simulation"), SimulationPage, is_counted=False),
    Tab("comparison", QT_TRANSLATE_NOOP("Analysis", "Comparison"), ComparisonPage, is_counted=False),
)
