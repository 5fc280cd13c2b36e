"""The exits of a decision: the label and the probability of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.inspector.editor_factory import create_line_editor
from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.panels.inspector.fields import InspectorField
from cpm_desktop.desktop.panels.inspector.section_heading import SectionHeading
from cpm_desktop.desktop.text.element_text import elide, user_text
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.quantities import format_share
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Flow
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of

LABEL_FIELD = InspectorField("label", QT_TRANSLATE_NOOP("Field", "Label"), "text")
PROBABILITY_FIELD = InspectorField("probability", QT_TRANSLATE_NOOP("Field", "Probability"), "optional_share")
PROBABILITY_WIDTH = 76


class DecisionExitsEditor(QWidget):
    """Shows a row for each flow out of a decision, and the sum of the probabilities."""

    field_edited = Signal(str, object, object)
    """Carries the id of a flow, the field and its new value."""
    rejected = Signal(str)
    typing_changed = Signal(str, object, object)
    """The text being typed in a field has changed; carries the id of a flow, the field and its editor."""

    def __init__(self) -> None:
        super().__init__()
        self.editors_by_flow: dict[str, tuple[LineEditor, LineEditor]] = {}
        self._rows_widget = QWidget()
        self._total_label = PlainLabel()
        self._total_label.setObjectName("fieldLabel")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 16, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(SectionHeading(self.tr("Exits")))
        self._layout.addWidget(self._rows_widget)
        self._layout.addWidget(self._total_label)

    def show_exits(self, scenario: Scenario, decision: Decision) -> None:
        """Show the exits of `decision`; the rows are kept, with the focus, if the exits are the same."""
        exits = [flow for flow in scenario.flows_by_element.get(decision.id, ()) if flow.source == decision.id]
        exits = [flow for flow in exits if flow.kind == "sequence"]
        if list(self.editors_by_flow) != [flow.id for flow in exits]:
            self._build_rows(exits)
        for flow in exits:
            label, probability = self.editors_by_flow[flow.id]
            label.show_value(flow.label)
            label.line_edit.setPlaceholderText(_target_text(scenario, flow))
            probability.show_value(flow.probability)
        self._total_label.setText(self._total_text(exits))

    def commit(self) -> None:
        """Commit the text being edited in any row."""
        for editors in tuple(self.editors_by_flow.values()):
            for editor in editors:
                editor.commit()

    def _build_rows(self, exits: Sequence[Flow]) -> None:
        for editors in self.editors_by_flow.values():
            for editor in editors:
                editor.restore()
        self._rows_widget.deleteLater()
        self._rows_widget, self.editors_by_flow = QWidget(), {}
        grid = QGridLayout(self._rows_widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for row, flow in enumerate(exits):
            label, probability = (self._create_editor(flow.id, field) for field in (LABEL_FIELD, PROBABILITY_FIELD))
            probability.line_edit.setFixedWidth(PROBABILITY_WIDTH)
            grid.addWidget(label.line_edit, row, 0)
            grid.addWidget(probability.line_edit, row, 1)
            self.editors_by_flow[flow.id] = (label, probability)
        self._layout.insertWidget(1, self._rows_widget)
        self._rows_widget.show()

    def _create_editor(self, flow_id: str, field: InspectorField) -> LineEditor:
        editor = create_line_editor(field)
        names = {
            LABEL_FIELD.path: self.tr("Label of the exit"),
            PROBABILITY_FIELD.path: self.tr("Probability of the exit"),
        }
        editor.line_edit.setAccessibleName(names[field.path])
        editor.committed.connect(lambda value: self.field_edited.emit(flow_id, field, value))
        editor.rejected.connect(self.rejected)
        editor.typing_changed.connect(lambda: self.typing_changed.emit(flow_id, field, editor))
        return editor

    def _total_text(self, exits: Sequence[Flow]) -> str:
        """Return a sentence if the probabilities do not add up to 100 %; empty if none is set."""
        given = [flow.probability for flow in exits if flow.probability is not None]
        if not exits:
            return self.tr("None yet.")
        total = round(sum(given), 9)
        if not given or (total == 1 and len(given) == len(exits)):
            return ""
        return self.tr("Exits add up to {total}, not {all}.").format(total=format_share(total), all=format_share(1))


def _target_text(scenario: Scenario, flow: Flow) -> str:
    """Return the target of an exit as text, shown while the exit has no label."""
    target = scenario.element(flow.target)
    if target is None:
        return ""
    return f"→ {elide(user_text(target)) or term_label(kind_of(target))}"
