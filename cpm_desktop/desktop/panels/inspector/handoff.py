"""The handoff at a flow: its number, from where to where work passes, and how long it waits.

The medium and what is passed on are fields of the flow itself; what goes wrong stands among its annotations.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cpm_desktop.analysis.crossings.handoffs import Handoff, handoffs
from cpm_desktop.desktop.panels.inspector.heading import SectionHeading
from cpm_desktop.desktop.text.element_text import title
from cpm_desktop.desktop.text.quantities import minutes_text
from cpm_desktop.desktop.workspace.analysis_scheduler import Analyses, Interest, Shown
from cpm_desktop.model.document import Scenario

ByFlow: TypeAlias = Mapping[str, tuple[Handoff, ...]]
"""The handoffs whose marker stands on a flow, by its id; most often there is one."""


def handoffs_by_flow(shown: Shown) -> ByFlow:
    """Return the handoffs of the scenario that is shown, by the flow that enters the other lane."""
    found: dict[str, tuple[Handoff, ...]] = {}
    for handoff in handoffs(shown.scenario):
        found[handoff.flow] = (*found.get(handoff.flow, ()), handoff)
    return found


class HandoffGroup(QWidget):
    """Shows the handoffs at one flow; hidden where there are none."""

    def __init__(self, analyses: Analyses) -> None:
        super().__init__()
        self._scenario: Scenario | None = None
        self._flow = ""
        self._found: ByFlow = {}
        self._rows = QWidget()
        self._heading = SectionHeading(self.tr("Handoff"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 16, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self._rows)
        self._inquiry = analyses.inquire(handoffs_by_flow)
        self._inquiry.answered.connect(self._keep)
        self.hide()

    def show_flow(self, scenario: Scenario, flow_id: str) -> None:
        """Show what is handed over along a flow; with an empty id nothing is asked any more."""
        self._scenario, self._flow = scenario, flow_id
        self._inquiry.want(Interest.IN_FRONT if flow_id else Interest.NONE)
        self._fill()

    def texts(self) -> list[str]:
        """Return what is shown, label by label."""
        return [label.text() for label in self._rows.findChildren(QLabel)]

    def _keep(self, found: object) -> None:
        self._found = cast("ByFlow", found)
        self._fill()

    def _fill(self) -> None:
        here = self._found.get(self._flow, ())
        self.setVisible(bool(here))
        self._rows.deleteLater()
        self._rows = QWidget()
        form = QFormLayout(self._rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for handoff in here:
            for name, text in self._said(handoff):
                form.addRow(_label(name, "fieldLabel"), _label(text, ""))
        self._layout.addWidget(self._rows)

    def _said(self, handoff: Handoff) -> list[tuple[str, str]]:
        """Return what there is to say about one handoff, with the name of each part."""
        number = str(handoff.number)
        if handoff.customer_carried:
            number = self.tr("{number}, carried by the customer").format(number=number)
        wait = minutes_text(handoff.wait) if handoff.wait else self.tr("none")
        return [
            (self.tr("Number"), number),
            (self.tr("From"), self._end(handoff.source_lane, handoff.source)),
            (self.tr("To"), self._end(handoff.target_lane, handoff.target)),
            (self.tr("Wait"), wait),
        ]

    def _end(self, lane: str, step: str) -> str:
        """Return a lane with the step in it, as far as they are still there."""
        if self._scenario is None:
            return ""
        elements = (self._scenario.element(lane), self._scenario.element(step))
        return ": ".join(title(self._scenario, element) for element in elements if element is not None)


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not kind)
    if not kind:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
