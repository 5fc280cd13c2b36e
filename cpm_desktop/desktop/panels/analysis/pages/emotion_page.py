"""The emotion page of the analysis dock: the curve of each customer, and that of the baseline in a comparison."""

from __future__ import annotations

from functools import partial

from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.results.charts import emotion_charts


class EmotionPage(AnalysisPage):
    """Shows the curves of the baseline too while the canvas shows the changes."""

    def __init__(self, context: PageContext, title: str) -> None:
        super().__init__(context, title, emotion_charts)
        comparison = context.comparison_settings
        comparison.overlay_visibility_changed.connect(self._follow_comparison)
        comparison.changed.connect(self._follow_comparison)
        self._follow_comparison()

    def _follow_comparison(self) -> None:
        comparison = self._context.comparison_settings
        baseline = comparison.baseline if comparison.is_overlay_visible else None
        self.query.replace(partial(emotion_charts, baseline=baseline))
