"""The annotations of the selected element, and buttons that add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.inspector.row_button import RowButton
from cpm_desktop.desktop.panels.inspector.section_heading import SectionHeading
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.element_text import elide, user_text
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.i18n import label_and_value, translate_plural
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS

BUTTON_KINDS = tuple(kind for kind, term in ANNOTATION_KINDS.items() if term.has_button)
MENU_KINDS = tuple(kind for kind, term in ANNOTATION_KINDS.items() if not term.has_button)

MAX_ROWS = 100
"""The most annotations in the list: every row is a widget of its own."""


class AnnotationList(QWidget):
    """Shows a row for each annotation, which selects it, and a row of buttons that add annotations."""

    annotation_activated = Signal(str)
    """The user clicked an annotation; carries its id."""
    add_requested = Signal(str)
    """The user asked to add an annotation; carries its kind."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(SectionHeading(self.tr("Annotations")))
        layout.addLayout(self._rows)
        layout.addLayout(self._build_add_buttons())

    def show_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Show these annotations instead of the current ones."""
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for annotation in annotations[:MAX_ROWS]:
            self._rows.addWidget(self._create_row(annotation))
        if not annotations:
            self._add_note(self.tr("None yet."))
        hidden = len(annotations) - MAX_ROWS
        if hidden > 0:
            self._add_note(translate_plural("Inspector", "%Ln more annotation(s) in the outline", hidden))

    def _add_note(self, text: str) -> None:
        note = PlainLabel(text)
        note.setObjectName("fieldLabel")
        note.setWordWrap(True)
        self._rows.addWidget(note)

    def _create_row(self, annotation: Annotation) -> QWidget:
        kind = term_label(annotation.kind)
        row = RowButton(elide(user_text(annotation)) or kind)
        row.setIcon(self._appearance.tool_icon(annotation.kind))
        row.setIconSize(QSize(18, 18))
        row.setToolTip(tool_tip(annotation.text or kind))
        row.setAccessibleName(label_and_value(kind, annotation.text))
        row.clicked.connect(lambda: self.annotation_activated.emit(annotation.id))
        return row

    def _build_add_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for kind in BUTTON_KINDS:
            button = QToolButton()
            button.setIcon(self._appearance.tool_icon(kind))
            button.setIconSize(QSize(20, 20))
            button.setAccessibleName(self.tr("Add {kind}").format(kind=term_label(kind)))
            button.setToolTip(tool_tip(button.accessibleName()))
            button.clicked.connect(self._add_handler(kind))
            buttons.addWidget(button)
        more = QToolButton()
        more.setText(self.tr("More…"))
        more.setAccessibleName(self.tr("Add another kind of annotation"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for kind in MENU_KINDS:
            menu.addAction(self._appearance.tool_icon(kind), term_label(kind), self._add_handler(kind))
        more.setMenu(menu)
        buttons.addWidget(more)
        buttons.addStretch(1)
        return buttons

    def _add_handler(self, kind: str) -> Callable[[], None]:
        return lambda: self.add_requested.emit(kind)
