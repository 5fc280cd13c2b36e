"""The register of decisions: who decides, by which rule, and how often cases take each exit."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.metrics.decision_register import DecisionExit, DecisionRecord, decision_register
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, comma_list, format_percent, label_and_value, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.vocabulary.evidence_kinds import KNOWLEDGE
from cpm_desktop.printing.report.headings import section_intro
from cpm_desktop.printing.report.line_boxes import Content, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name, lane_name
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

EXPLANATION = QT_TRANSLATE_NOOP(
    "Report",
    "Each decision with its exits: the share of cases that take an exit, how this share is known, and how often a case "
    "takes the exit on average. A share in brackets is not entered but split evenly.",
)


def decision_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the decisions in document order; empty if there are none."""
    rows = [row for record in decision_register(report_scenario.scenario) for row in _rows(report_scenario, record)]
    if not rows:
        return []
    key = report_scenario.anchor_key("decisions")
    intro = section_intro(translate("Report", "Decisions"), key, translate("Report", EXPLANATION))
    return [ReportTable(_columns(), rows, intro=intro)]


def _rows(report_scenario: ReportScenario, record: DecisionRecord) -> list[ReportRow]:
    """Return a row for each exit; the first one describes the decision."""
    scenario, decision = report_scenario.scenario, record.decision
    link = report_scenario.link_to("element", decision.id)
    page = text(report_scenario.page_number("element", decision.id), SMALL_LINK, link=link) if link else stack()
    head = (
        stack(
            text(element_name(scenario, decision.id), CELL_STRONG),
            text(decision.owner or lane_name(scenario, decision.id), SMALL),
        ),
        text(decision.rule, CELL),
    )
    if not record.exits:
        return [ReportRow((*head, stack(), stack(), stack(), stack(), page))]
    blank = (stack(), stack())
    return [
        ReportRow((*(blank if number else head), *_exit_cells(scenario, one), stack() if number else page))
        for number, one in enumerate(record.exits)
    ]


def _exit_cells(scenario: Scenario, one: DecisionExit) -> tuple[Content, ...]:
    flow, target = one.flow, element_name(scenario, one.flow.target)
    share = format_percent(f"{LocalizedNumber(100 * one.probability):.3g}")
    evidence = KNOWLEDGE[flow.knowledge].translated_label() if flow.knowledge else ""
    return (
        text(label_and_value(flow.label, target) if flow.label else target, CELL),
        text(share if flow.probability is not None else f"({share})", CELL),
        text(comma_list(filter(None, (evidence, flow.knowledge_source))), SMALL),
        text("" if one.expected is None else f"{LocalizedNumber(one.expected):.2f}", CELL),
    )


def _columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "Decision"), share=1.2),
        ReportColumn(translate("Report", "Rule"), share=1.1),
        ReportColumn(translate("Report", "Exit"), share=1.4),
        ReportColumn(translate("Report", "Share"), 48),
        ReportColumn(translate("Report", "Evidence"), share=0.8),
        ReportColumn(translate("Report", "Per case"), 50),
        ReportColumn(translate("Report", "Page"), 40),
    )
