"""The benchmark: the measures of a scenario and of a competitor on one scorecard."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.comparison.benchmark import ScorecardEntry, ScorecardLine, scorecard
from cpm_desktop.analysis.comparison.metric_differences import metric_deltas
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, comma_list, translate
from cpm_desktop.printing.report.figures import NO_VALUE
from cpm_desktop.printing.report.headings import chapter_heading, section_intro
from cpm_desktop.printing.report.line_boxes import Content, right_aligned, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario
from cpm_desktop.printing.report.sections.comparison import comparison_title, figure_columns, figure_rows
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

KIND = QT_TRANSLATE_NOOP("Report", "Benchmark")


def benchmark_chapter(own: ReportScenario, theirs: ReportScenario) -> list[Flowable]:
    """Return the chapter that compares a scenario with a competitor; empty if neither measures nor figures compare."""
    lines = scorecard(own.scenario, theirs.scenario)
    figures = figure_rows(metric_deltas(own.scenario, theirs.scenario), own.scenario.currency)
    tables: list[Flowable] = []
    if lines:
        intro = section_intro(translate("Report", "Measures"), theirs.anchor_key("scorecard"))
        tables.append(ReportTable(_columns(own, theirs), [_row(own, theirs, line) for line in lines], intro=intro))
    if figures:
        intro = section_intro(translate("Report", "Figures"), theirs.anchor_key("benchmark figures"))
        tables.append(ReportTable(figure_columns(own.scenario, theirs.scenario), figures, intro=intro))
    if not tables:
        return []
    title = comparison_title(own.scenario, theirs.scenario)
    return [chapter_heading(title, translate("Report", KIND), theirs.anchor_key("benchmark")), *tables]


def _row(own: ReportScenario, theirs: ReportScenario, line: ScorecardLine) -> ReportRow:
    leading = {"own": own.title, "theirs": theirs.title, "neither": translate("Report", "equal")}
    gap = NO_VALUE if line.gap is None else f"{LocalizedNumber(abs(line.gap)):.3g} {line.unit}".strip()
    leader = leading[line.leading_side] if line.leading_side else ""
    return ReportRow(
        (
            stack(text(line.name, CELL_STRONG), text(line.finding, SMALL)),
            _entry(line.own, line.unit),
            _entry(line.theirs, line.displayed_unit),
            right_aligned(gap, CELL),
            text(leader, CELL),
        )
    )


def _entry(entry: ScorecardEntry | None, unit: str) -> Content:
    """Return a value with its source and date below."""
    if entry is None or entry.actual is None:
        return text(NO_VALUE, CELL)
    value = f"{LocalizedNumber(entry.actual):,.6g} {unit}".strip()
    return stack(text(value, CELL), text(comma_list(filter(None, (entry.source, entry.date))), SMALL))


def _columns(own: ReportScenario, theirs: ReportScenario) -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "Measure"), share=1.2),
        ReportColumn(own.title, share=1.2),
        ReportColumn(theirs.title, share=1.2),
        ReportColumn(translate("Report", "Gap"), 64, is_number=True),
        ReportColumn(translate("Report", "Leads"), 90),
    )
