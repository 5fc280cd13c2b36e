"""Narrows the selection: if elements of several kinds are selected, a button for each kind selects only that kind."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.inspector.row_button import RowButton
from cpm_desktop.desktop.panels.inspector.section_heading import SectionHeading
from cpm_desktop.desktop.panels.inspector.selection_heading import IdsByKind, kind_count_text
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import tool_tip

ICON_SIZE = 18
KINDS_WITHOUT_ICON = frozenset({"measure", "variant"})
"""Kinds without a tool, which have no icon."""


class KindFilter(QWidget):
    """Shows a button for each selected kind; hidden unless elements of several kinds are selected."""

    filter_requested = Signal(object)
    """The user chose a kind; carries the ids of the elements to keep selected."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.kind_buttons: dict[str, RowButton] = {}
        self._appearance = appearance
        self._ids_by_kind: IdsByKind = {}
        self.note_label = PlainLabel()
        self.note_label.setObjectName("fieldLabel")
        self.note_label.setWordWrap(True)
        heading = SectionHeading(self.tr("Select only"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.note_label)
        self._layout.addSpacing(14)
        self._layout.addWidget(heading)
        self._layout.addSpacing(2)
        self.hide()

    def show_kinds(self, kinds: IdsByKind, note: str) -> None:
        """Show a button for each kind, and a note about their fields, if any; unchanged kinds keep the focus."""
        self.note_label.setText(note)
        self.note_label.setVisible(bool(note))
        self.setVisible(len(kinds) > 1)
        if kinds == self._ids_by_kind:
            return
        self._ids_by_kind = kinds
        for row in self.kind_buttons.values():
            row.hide()
            row.deleteLater()
        self.kind_buttons = (
            {kind: self._create_button(kind, ids) for kind, ids in kinds.items()} if len(kinds) > 1 else {}
        )

    def _create_button(self, kind: str, ids: tuple[str, ...]) -> RowButton:
        row = RowButton(kind_count_text(kind, len(ids)))
        row.setIcon(self._kind_icon(kind))
        row.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        row.setAccessibleName(self.tr("Select only: {what}").format(what=kind_count_text(kind, len(ids))))
        row.setToolTip(tool_tip(row.accessibleName()))
        row.clicked.connect(lambda: self.filter_requested.emit(ids))
        self._layout.addWidget(row)
        row.show()
        return row

    def _kind_icon(self, kind: str) -> QIcon:
        """Return the icon of a kind, or a transparent one, so that all texts are left-aligned."""
        if kind not in KINDS_WITHOUT_ICON:
            return self._appearance.tool_icon(kind)
        blank = QPixmap(ICON_SIZE, ICON_SIZE)
        blank.fill(Qt.GlobalColor.transparent)
        return QIcon(blank)
