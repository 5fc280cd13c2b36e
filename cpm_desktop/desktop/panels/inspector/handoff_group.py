"""The handoff at a flow: its number, the lanes and steps between which work passes, and the waiting time.

The channel and the passed-on items are fields of the flow itself; problems are among its annotations.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from cpm_desktop.analysis.crossings.handoffs import Handoff, handoffs
from cpm_desktop.desktop.background.worker import JobPriority
from cpm_desktop.desktop.panels.inspector.section_heading import SectionHeading
from cpm_desktop.desktop.text.element_text import display_title
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput, AnalysisScheduler
from cpm_desktop.duration_format import format_duration
from cpm_desktop.model.document import Scenario

HandoffsByFlow: TypeAlias = Mapping[str, tuple[Handoff, ...]]
"""The handoffs whose marker is on a flow, by the flow's id; usually one."""


def handoffs_by_flow(analysis_input: AnalysisInput) -> HandoffsByFlow:
    """Return the handoffs of the displayed scenario, by the flow that enters the other lane."""
    found: dict[str, tuple[Handoff, ...]] = {}
    for handoff in handoffs(analysis_input.scenario):
        found[handoff.flow] = (*found.get(handoff.flow, ()), handoff)
    return found


class HandoffGroup(QWidget):
    """Shows the handoffs at one flow; hidden if there are none."""

    def __init__(self, analyses: AnalysisScheduler) -> None:
        super().__init__()
        self._scenario: Scenario | None = None
        self._flow_id = ""
        self._handoffs_by_flow: HandoffsByFlow = {}
        self._rows = QWidget()
        self._heading = SectionHeading(self.tr("Handoff"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 16, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self._rows)
        self._query = analyses.add_query(handoffs_by_flow)
        self._query.answered.connect(self._on_answered)
        self.hide()

    def show_flow(self, scenario: Scenario, flow_id: str) -> None:
        """Show the handoffs at a flow; an empty id stops the query."""
        self._scenario, self._flow_id = scenario, flow_id
        self._query.set_priority(JobPriority.VISIBLE if flow_id else None)
        self._fill_rows()

    def label_texts(self) -> list[str]:
        """Return the texts of all labels."""
        return [label.text() for label in self._rows.findChildren(PlainLabel)]

    def _on_answered(self, answer: object) -> None:
        self._handoffs_by_flow = cast("HandoffsByFlow", answer)
        self._fill_rows()

    def _fill_rows(self) -> None:
        flow_handoffs = self._handoffs_by_flow.get(self._flow_id, ())
        self.setVisible(bool(flow_handoffs))
        self._rows.deleteLater()
        self._rows = QWidget()
        form = QFormLayout(self._rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for handoff in flow_handoffs:
            for name, text in self._handoff_rows(handoff):
                form.addRow(_create_label(name, "fieldLabel"), _create_label(text, ""))
        self._layout.addWidget(self._rows)

    def _handoff_rows(self, handoff: Handoff) -> list[tuple[str, str]]:
        """Return the rows of one handoff: a label and a text each."""
        number = handoff.label
        if handoff.is_customer_carried:
            number = self.tr("{number}, carried by the customer").format(number=number)
        wait = format_duration(handoff.wait_minutes) if handoff.wait_minutes else self.tr("none")
        return [
            (self.tr("Number"), number),
            (self.tr("From"), self._lane_and_step(handoff.source_lane, handoff.source)),
            (self.tr("To"), self._lane_and_step(handoff.target_lane, handoff.target)),
            (self.tr("Wait"), wait),
        ]

    def _lane_and_step(self, lane: str, step: str) -> str:
        """Return the names of a lane and a node in it, or of the lane alone, without elements that no longer exist."""
        if self._scenario is None:
            return ""
        elements = (self._scenario.element(key) for key in dict.fromkeys((lane, step)))
        return ": ".join(display_title(self._scenario, element) for element in elements if element is not None)


def _create_label(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setObjectName(kind)
    label.setWordWrap(not kind)
    if not kind:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
