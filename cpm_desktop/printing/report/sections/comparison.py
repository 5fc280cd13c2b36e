"""The comparison of a scenario with its base: every figure, whether the change pays, and the list of changes."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from cpm_desktop.analysis.comparison.comparison import Comparison, compare_scenarios
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.analysis.comparison.payback import Payback
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, semicolon_list, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.perspectives.change_labels import FLOW_END_LABELS, change_texts
from cpm_desktop.printing.report.figures import format_change, format_figure, format_money
from cpm_desktop.printing.report.headings import chapter_heading, section_intro, text_section
from cpm_desktop.printing.report.line_boxes import right_aligned, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name
from cpm_desktop.printing.report.sections.payback_curve import PaybackCurve
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable, group_row

KIND = QT_TRANSLATE_NOOP("Report", "Comparison")
TITLE = QT_TRANSLATE_NOOP("Report", "{name} compared with {base}")
CHANGE_GROUPS = (
    ("added", QT_TRANSLATE_NOOP("Report", "Added")),
    ("removed", QT_TRANSLATE_NOOP("Report", "Removed")),
    ("changed", QT_TRANSLATE_NOOP("Report", "Changed")),
    ("moved", QT_TRANSLATE_NOOP("Report", "Moved")),
)
"""The fields of the differences, with the titles of their groups."""
VERDICTS = {
    1: QT_TRANSLATE_NOOP("Report", "better"),
    0: QT_TRANSLATE_NOOP("Report", "equal"),
    -1: QT_TRANSLATE_NOOP("Report", "worse"),
}


def comparison_title(base: Scenario, other: Scenario) -> str:
    """Return the title of the chapter that compares two scenarios."""
    return translate("Report", TITLE).format(name=other.name or other.id, base=base.name or base.id)


def comparison_chapter(base: Scenario, compared: ReportScenario) -> list[Flowable]:
    """Return the chapter that compares the scenario of `compared` with `base`, without its picture."""
    found = compare_scenarios(base, compared.scenario)
    story: list[Flowable] = [
        chapter_heading(
            comparison_title(base, compared.scenario),
            translate("Report", KIND),
            compared.anchor_key("comparison"),
        )
    ]
    return [
        *story,
        *_figures(base, compared, found),
        *_payback(compared, found),
        *_changes(base, compared, found),
    ]


def figure_rows(deltas: tuple[MetricDelta, ...], currency: str) -> list[ReportRow]:
    """Return a row for each figure that one of the two scenarios has."""
    return [
        ReportRow(
            (
                text(translate("Analysis", delta.label), CELL_STRONG),
                right_aligned(format_figure(delta.base_value, delta.unit, currency), CELL),
                right_aligned(format_figure(delta.other_value, delta.unit, currency), CELL),
                right_aligned(format_change(delta, currency), CELL),
                text(_verdict(delta), CELL),
            )
        )
        for delta in deltas
        if delta.base_value is not None or delta.other_value is not None
    ]


def figure_columns(base: Scenario, other: Scenario) -> tuple[ReportColumn, ...]:
    """Return the columns of a table with the figures of two scenarios."""
    return (
        ReportColumn(translate("Report", "Per case"), share=1.4),
        ReportColumn(base.name or base.id, share=0.8, is_number=True),
        ReportColumn(other.name or other.id, share=0.8, is_number=True),
        ReportColumn(translate("Report", "Change"), share=1.3, is_number=True),
        ReportColumn(translate("Report", "Verdict"), 56),
    )


def _figures(base: Scenario, compared: ReportScenario, found: Comparison) -> Iterator[Flowable]:
    intro = section_intro(translate("Report", "Figures"), compared.anchor_key("figures"))
    rows = figure_rows(found.deltas, compared.scenario.currency)
    if rows:
        yield ReportTable(figure_columns(base, compared.scenario), rows, intro=intro)
    else:
        yield from text_section(intro, *(found.obstacles or (translate("Report", "No figures can be calculated."),)))


def _verdict(delta: MetricDelta) -> str:
    """Return whether a change is better; empty where neither direction is better, or a value is unknown."""
    difference = delta.displayed_difference
    if difference is None or delta.direction is None:
        return ""
    gain = difference if delta.direction == "higher" else -difference
    return translate("Report", VERDICTS[(gain > 0) - (gain < 0)])


def _payback(compared: ReportScenario, found: Comparison) -> Iterator[Flowable]:
    """Yield whether the change pays, with the curve of its balance; or the reasons why this is unknown."""
    intro = section_intro(translate("Report", "Does it pay?"), compared.anchor_key("payback"))
    result = found.payback
    if result is None:
        yield from text_section(intro, *found.obstacles, *found.payback_gaps)
        return
    yield from text_section(intro, payback_sentence(compared.scenario, result))
    yield PaybackCurve(result)


def payback_sentence(scenario: Scenario, result: Payback) -> str:
    """Return whether a change pays within its term, as a sentence."""
    years = f"{LocalizedNumber(result.years):g}"
    total = format_money(abs(result.net_benefit), result.currency)
    name = scenario.name or scenario.id
    if not result.pays:
        words = translate("Report", "“{name}” does not pay: in {years} years it costs {sum} more than it saves.")
        return words.format(name=name, years=years, sum=total)
    words = translate("Report", "“{name}” pays: in {years} years it saves {sum} more than it costs.")
    sentence = words.format(name=name, years=years, sum=total)
    if not result.months:
        return sentence
    when = translate("Report", "Its one-off cost is recovered after {months} months.")
    return f"{sentence} {when.format(months=f'{LocalizedNumber(result.months):.1f}')}"


def _changes(base: Scenario, compared: ReportScenario, found: Comparison) -> Iterator[Flowable]:
    """Yield the list of the changed elements, in groups."""
    rows: list[ReportRow] = []
    for field, title in CHANGE_GROUPS:
        elements = getattr(found.elements, field)
        if elements:
            rows.append(group_row(f"{translate('Report', title)} ({len(elements)})"))
            rows += [_change_row(base, compared, found, field, element) for element in elements]
    intro = section_intro(translate("Report", "Changes"), compared.anchor_key("changes"))
    if not rows:
        yield from text_section(intro, translate("Report", "Both scenarios have the same elements."))
        return
    columns = (
        ReportColumn(translate("Report", "Element"), share=1.2),
        ReportColumn(translate("Report", "Change"), share=1.6),
    )
    yield ReportTable(columns, rows, intro=intro)


def _change_row(base: Scenario, compared: ReportScenario, found: Comparison, field: str, element: str) -> ReportRow:
    owner = base if field == "removed" else compared.scenario
    fields = found.elements.changes.get(element, {}) if field == "changed" else {}
    if element not in compared.scenario.flows:
        fields = {name: values for name, values in fields.items() if name not in FLOW_END_LABELS}
    is_node = element in compared.scenario.nodes
    words = semicolon_list(change_texts(base, fields, is_node=is_node)) if fields else ""
    is_flow = isinstance(owner.element(element), Flow)
    name = element_name(owner, element)
    return ReportRow((text(name, SMALL if is_flow else CELL), text(words, CELL)))
