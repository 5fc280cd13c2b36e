"""How each figure is calculated: one sentence for each, in plain words."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.metrics.metric_meanings import METRIC_MEANINGS
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.printing.report.flowables import Anchor
from cpm_desktop.printing.report.headings import CHAPTER_LEVEL, section_intro
from cpm_desktop.printing.report.line_boxes import text
from cpm_desktop.printing.report.style import CELL, CELL_STRONG
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

CALCULATION_KEY = "calculation"
EXPLANATION = QT_TRANSLATE_NOOP(
    "Report", "All figures are averages per case, weighted by the probabilities of the exits of decisions."
)


def calculation_section() -> list[Flowable]:
    """Return the table of all figures with their meanings."""
    title = translate("Report", "How the figures are calculated")
    intro = section_intro(title, CALCULATION_KEY, translate("Report", EXPLANATION))
    rows = [
        ReportRow(
            (
                text(translate("Analysis", metric.label), CELL_STRONG),
                text(translate("Analysis", METRIC_MEANINGS[metric.name]), CELL),
            )
        )
        for metric in SCALAR_METRICS
    ]
    columns = (
        ReportColumn(translate("Report", "Figure"), share=1),
        ReportColumn(translate("Report", "Meaning"), share=1.8),
    )
    return [ReportTable(columns, rows, intro=intro._replace(anchor=Anchor(CALCULATION_KEY, 0, title, CHAPTER_LEVEL)))]
