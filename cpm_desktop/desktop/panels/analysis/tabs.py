"""The tabs of the analysis dock, in their order; to add one, add it here.

The pages import their analyses and charts, together a fifth of the editor's code. To keep the start fast, each page is
imported when it is created, which `LazyPages` does after the first paint of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage

CreatePage: TypeAlias = "Callable[[PageContext, str], AnalysisPage]"
"""Imports and creates a page; takes the translated title of its tab."""


@dataclass(frozen=True, slots=True)
class AnalysisTab:
    """One tab: its name, its title and the function that creates its page."""

    name: str
    """The identifier of the tab: never translated, the same in every version."""
    title: str
    create_page: CreatePage
    shows_count: bool = True
    """Whether the title shows the count, so that it is calculated even while another tab is visible."""


def tab_title(tab: AnalysisTab) -> str:
    """Return the translated title of a tab."""
    return QCoreApplication.translate("Analysis", tab.title)


def _findings_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import create_analysis_page
    from cpm_desktop.desktop.panels.analysis.results.findings import finding_tables

    page = create_analysis_page(context, title, finding_tables)
    page.query.reads_layout = True
    return page


def _ideas_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.ideas_page import IdeasPage

    return IdeasPage(context, title)


def _pain_points_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import create_analysis_page
    from cpm_desktop.desktop.panels.analysis.results.charts import cause_charts
    from cpm_desktop.desktop.panels.analysis.results.pain_points import pain_point_tables

    return create_analysis_page(context, title, pain_point_tables, cause_charts)


def _handoffs_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import create_analysis_page
    from cpm_desktop.desktop.panels.analysis.results.charts import handoff_charts
    from cpm_desktop.desktop.panels.analysis.results.handoffs import handoff_tables

    return create_analysis_page(context, title, handoff_tables, handoff_charts)


def _touchpoints_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import create_analysis_page
    from cpm_desktop.desktop.panels.analysis.results.touchpoints import touchpoint_tables

    return create_analysis_page(context, title, touchpoint_tables)


def _measures_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.measures_page import MeasuresPage

    return MeasuresPage(context, title)


def _paths_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.paths_page import PathsPage

    return PathsPage(context, title)


def _effort_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import create_analysis_page
    from cpm_desktop.desktop.panels.analysis.results.charts import effort_charts
    from cpm_desktop.desktop.panels.analysis.results.effort import effort_tables

    return create_analysis_page(context, title, effort_tables, effort_charts)


def _emotion_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.emotion_page import EmotionPage

    return EmotionPage(context, title)


def _simulation_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.pages.simulation_page import SimulationPage

    return SimulationPage(context, title)


def _comparison_page(context: PageContext, title: str) -> AnalysisPage:
    from cpm_desktop.desktop.panels.analysis.comparison.page import ComparisonPage

    return ComparisonPage(context, title)


TABS: tuple[AnalysisTab, ...] = (
    AnalysisTab("findings", QT_TRANSLATE_NOOP("Analysis", "Findings"), _findings_page),
    AnalysisTab("candidates", QT_TRANSLATE_NOOP("Analysis", "Ideas"), _ideas_page),
    AnalysisTab("pain-points", QT_TRANSLATE_NOOP("Analysis", "Pain points"), _pain_points_page),
    AnalysisTab("handoffs", QT_TRANSLATE_NOOP("Analysis", "Handoffs"), _handoffs_page),
    AnalysisTab("touchpoints", QT_TRANSLATE_NOOP("Analysis", "Touchpoints"), _touchpoints_page),
    AnalysisTab("measures", QT_TRANSLATE_NOOP("Analysis", "Measures"), _measures_page),
    AnalysisTab("variants", QT_TRANSLATE_NOOP("Analysis", "Paths"), _paths_page),
    AnalysisTab("effort", QT_TRANSLATE_NOOP("Analysis", "Effort"), _effort_page, shows_count=False),
    AnalysisTab("emotion", QT_TRANSLATE_NOOP("Analysis", "Emotion"), _emotion_page, shows_count=False),
    AnalysisTab("simulation", QT_TRANSLATE_NOOP("Analysis", "Simulation"), _simulation_page, shows_count=False),
    AnalysisTab("comparison", QT_TRANSLATE_NOOP("Analysis", "Comparison"), _comparison_page, shows_count=False),
)
