"""The tabs of the analysis dock, in their order; to add one, add it here.

A page brings its analyses and charts along: all together a fifth of the editor. So each is loaded when it is made,
which `LatePages` does after the window was painted first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cpm_desktop.desktop.panels.analysis.pages.page import SheetPage

MakePage: TypeAlias = "Callable[[Context, str], SheetPage]"
"""Loads and makes a page; is given the translated title of its tab."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: what it is called and what makes its page."""

    name: str
    """The same in every version of the program."""
    title: str
    make: MakePage
    is_counted: bool = True
    """The title says how many rows there are, so that they are worked out even while another tab is in front."""


def title_of(tab: Tab) -> str:
    """Return what a tab is called."""
    return QCoreApplication.translate("Analysis", tab.title)


def _findings(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import page_of
    from cpm_desktop.desktop.panels.analysis.results.findings import finding_sheets

    return page_of(context, title, finding_sheets)


def _candidates(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import page_of
    from cpm_desktop.desktop.panels.analysis.results.candidates import candidate_sheets

    return page_of(context, title, candidate_sheets)


def _pain_points(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import page_of
    from cpm_desktop.desktop.panels.analysis.results.charts import cause_charts
    from cpm_desktop.desktop.panels.analysis.results.pain_points import pain_point_sheets

    return page_of(context, title, pain_point_sheets, cause_charts)


def _handoffs(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import page_of
    from cpm_desktop.desktop.panels.analysis.results.charts import handoff_charts
    from cpm_desktop.desktop.panels.analysis.results.handoffs import handoff_sheets

    return page_of(context, title, handoff_sheets, handoff_charts)


def _touchpoints(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import page_of
    from cpm_desktop.desktop.panels.analysis.results.touchpoints import touchpoint_sheets

    return page_of(context, title, touchpoint_sheets)


def _measures(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.measures_page import MeasuresPage

    return MeasuresPage(context, title)


def _variants(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.paths_page import VariantsPage

    return VariantsPage(context, title)


def _effort(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import page_of
    from cpm_desktop.desktop.panels.analysis.results.charts import effort_charts
    from cpm_desktop.desktop.panels.analysis.results.effort import effort_sheets

    return page_of(context, title, effort_sheets, effort_charts)


def _emotion(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.page import page_of
    from cpm_desktop.desktop.panels.analysis.results.charts import emotion_charts

    return page_of(context, title, emotion_charts)


def _simulation(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.pages.simulation_page import SimulationPage

    return SimulationPage(context, title)


def _comparison(context: Context, title: str) -> SheetPage:
    from cpm_desktop.desktop.panels.analysis.comparison.page import ComparisonPage

    return ComparisonPage(context, title)


TABS: tuple[Tab, ...] = (
    Tab("findings", QT_TRANSLATE_NOOP("Analysis", "Findings"), _findings),
    Tab("candidates", QT_TRANSLATE_NOOP("Analysis", "Candidates"), _candidates),
    Tab("pain-points", QT_TRANSLATE_NOOP("Analysis", "Pain points"), _pain_points),
    Tab("handoffs", QT_TRANSLATE_NOOP("Analysis", "Handoffs"), _handoffs),
    Tab("touchpoints", QT_TRANSLATE_NOOP("Analysis", "Touchpoints"), _touchpoints),
    Tab("measures", QT_TRANSLATE_NOOP("Analysis", "Measures"), _measures),
    Tab("variants", QT_TRANSLATE_NOOP("Analysis", "Variants"), _variants),
    Tab("effort", QT_TRANSLATE_NOOP("Analysis", "Effort"), _effort, is_counted=False),
    Tab("emotion", QT_TRANSLATE_NOOP("Analysis", "Emotion"), _emotion, is_counted=False),
    Tab("simulation", QT_TRANSLATE_NOOP("Analysis", "Simulation"), _simulation, is_counted=False),
    Tab("comparison", QT_TRANSLATE_NOOP("Analysis", "Comparison"), _comparison, is_counted=False),
)
