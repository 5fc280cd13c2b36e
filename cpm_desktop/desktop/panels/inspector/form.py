"""The widget of a form: the sections and fields for one kind of selection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from cpm_desktop.desktop.panels.inspector import fields
from cpm_desktop.desktop.panels.inspector.edit_target import EditTarget
from cpm_desktop.desktop.panels.inspector.editor_factory import EditorContext, create_editor
from cpm_desktop.desktop.panels.inspector.editors.date_edit import DateEditor
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor
from cpm_desktop.desktop.panels.inspector.editors.references import ReferencesEditor
from cpm_desktop.desktop.panels.inspector.section_heading import SectionHeading
from cpm_desktop.desktop.text.plain_label import PlainLabel

MIN_LABEL_CHARACTERS = 12
"""The minimum width of labels, so that fields are aligned in all forms."""
MAX_LABEL_CHARACTERS = 15
"""The maximum width of labels; longer ones wrap, so that the fields beside them keep their width in every language."""
TALL_EDITORS = frozenset({"long_text", "references"})
"""Editors higher than one line; their labels are aligned to the top."""


class FormView(QWidget):
    """Shows the fields of a form for an edit target, and emits a signal when the user changes one."""

    field_edited = Signal(object, object)
    """Carries a field and its new value."""
    rejected = Signal(str)
    typing_changed = Signal(object, object)
    """The text being typed in a field has changed; carries the field and its editor."""
    reference_activated = Signal(str)

    def __init__(self, form: fields.Form, context: EditorContext) -> None:
        super().__init__()
        self.editors: dict[str, FieldEditor] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, MIN_LABEL_CHARACTERS * self.fontMetrics().averageCharWidth())
        for section in form:
            self._add_heading(QCoreApplication.translate("Field", section.heading))
            for field in section.fields:
                self._add_field(field, create_editor(field, context))

    def show_target(self, target: EditTarget) -> None:
        """Show the values of `target` in all fields."""
        for path, editor in self.editors.items():
            values = target.distinct_values(path)
            if len(values) == 1:
                editor.show_value(values[0])
            else:
                editor.show_mixed()

    def show_rejection(self, field: fields.InspectorField, reason: str) -> None:
        """Show at `field` why its new value was rejected."""
        self.editors[field.path].show_rejection(reason)

    def commit(self) -> None:
        """Commit the text being edited in any field."""
        for editor in self.editors.values():
            editor.commit()

    def _add_heading(self, text: str) -> None:
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, 10)
            row += 1
        self._grid.addWidget(SectionHeading(text), row, 0, 1, 2)

    def _add_field(self, field: fields.InspectorField, editor: FieldEditor) -> None:
        name = QCoreApplication.translate("Field", field.label)
        label = self._create_label(name)
        label.setBuddy(editor.widget)
        editor.widget.setAccessibleName(name)
        editor.widget.setObjectName(field.path)
        editor.committed.connect(lambda value: self.field_edited.emit(field, value))
        editor.rejected.connect(self.rejected)
        editor.typing_changed.connect(lambda: self.typing_changed.emit(field, editor))
        for inner in editor.widget.findChildren(QLineEdit):
            inner.setAccessibleName(name)
        if isinstance(editor, ReferencesEditor):
            editor.reference_activated.connect(self.reference_activated)
        if isinstance(editor, DateEditor):
            editor.remarked.connect(self.rejected)
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop if field.editor in TALL_EDITORS else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(editor.widget, row, 1)
        self.editors[field.path] = editor

    def _create_label(self, name: str) -> PlainLabel:
        label = PlainLabel(name)
        label.setObjectName("fieldLabel")
        label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        max_width = MAX_LABEL_CHARACTERS * self.fontMetrics().averageCharWidth()
        if label.sizeHint().width() > max_width:
            label.setWordWrap(True)
            label.setFixedWidth(max_width)
        return label
