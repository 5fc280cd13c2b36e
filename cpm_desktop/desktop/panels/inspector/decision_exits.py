"""The exits of a decision: what each is called, and how often the case goes that way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.inspector.editor_factory import line_editor
from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.panels.inspector.fields import Field
from cpm_desktop.desktop.panels.inspector.heading import SectionHeading
from cpm_desktop.desktop.text.element_text import kind_name, kind_of, own_text, shortened
from cpm_desktop.desktop.text.quantities import share_text
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Flow

LABEL = Field("label", QT_TRANSLATE_NOOP("Field", "Label"), "text")
PROBABILITY = Field("probability", QT_TRANSLATE_NOOP("Field", "Probability"), "optional_share")
NARROW = 76


class Exits(QWidget):
    """A row for each flow out of a decision, and what the probabilities add up to."""

    edited = Signal(str, object, object)
    """The id of a flow, the field and its new value."""
    rejected = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, tuple[LineEditor, LineEditor]] = {}
        self._grid_of_rows = QWidget()
        self._sum = QLabel()
        self._sum.setObjectName("fieldLabel")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 16, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(SectionHeading(self.tr("Exits")))
        self._layout.addWidget(self._grid_of_rows)
        self._layout.addWidget(self._sum)

    def show_exits(self, scenario: Scenario, decision: Decision) -> None:
        """Show the exits of `decision`; rows that stay keep the cursor."""
        exits = [flow for flow in scenario.flows_of.get(decision.id, ()) if flow.source == decision.id]
        exits = [flow for flow in exits if flow.kind == "sequence"]
        if list(self.rows) != [flow.id for flow in exits]:
            self._make_rows(exits)
        for flow in exits:
            label, probability = self.rows[flow.id]
            label.show_value(flow.label)
            label.line.setPlaceholderText(_target(scenario, flow))
            probability.show_value(flow.probability)
        self._sum.setText(self._total(exits))

    def commit(self) -> None:
        """Finish what is being written in any row."""
        for editors in tuple(self.rows.values()):
            for editor in editors:
                editor.commit()

    def _make_rows(self, exits: Sequence[Flow]) -> None:
        self._grid_of_rows.deleteLater()
        self._grid_of_rows, self.rows = QWidget(), {}
        grid = QGridLayout(self._grid_of_rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for row, flow in enumerate(exits):
            label, probability = (self._editor(flow.id, field) for field in (LABEL, PROBABILITY))
            probability.line.setFixedWidth(NARROW)
            grid.addWidget(label.line, row, 0)
            grid.addWidget(probability.line, row, 1)
            self.rows[flow.id] = (label, probability)
        self._layout.insertWidget(1, self._grid_of_rows)
        self._grid_of_rows.show()

    def _editor(self, flow_id: str, field: Field) -> LineEditor:
        editor = line_editor(field)
        names = {LABEL.path: self.tr("Label of the exit"), PROBABILITY.path: self.tr("Probability of the exit")}
        editor.line.setAccessibleName(names[field.path])
        editor.committed.connect(lambda value: self.edited.emit(flow_id, field, value))
        editor.rejected.connect(self.rejected)
        return editor

    def _total(self, exits: Sequence[Flow]) -> str:
        """Return in words whether the probabilities add up; nothing while none is given."""
        given = [flow.probability for flow in exits if flow.probability is not None]
        if not exits:
            return self.tr("None yet.")
        total = round(sum(given), 9)
        if not given or (total == 1 and len(given) == len(exits)):
            return ""
        return self.tr("Together {total} instead of 100 %.").format(total=share_text(total))


def _target(scenario: Scenario, flow: Flow) -> str:
    """Return where an exit leads, shown as long as it has no label."""
    target = scenario.element(flow.target)
    if target is None:
        return ""
    return f"→ {shortened(own_text(target)) or kind_name(kind_of(target))}"
