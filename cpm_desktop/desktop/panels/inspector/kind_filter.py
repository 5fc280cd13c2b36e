"""Narrowing down: where elements of several kinds are selected, a row for each kind that leaves only these selected."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.inspector.heading import SectionHeading
from cpm_desktop.desktop.panels.inspector.row_button import RowButton
from cpm_desktop.desktop.panels.inspector.selection_heading import ByKind, counted
from cpm_desktop.desktop.settings.appearance import Appearance

ICON = 18
WITHOUT_ICON = frozenset({"measure", "variant"})
"""Kinds that no tool places."""


class Narrowing(QWidget):
    """Hidden unless elements of several kinds are selected."""

    wanted = Signal(object)
    """Only the elements with these ids shall stay selected."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.rows: dict[str, RowButton] = {}
        self._appearance = appearance
        self._kinds: ByKind = {}
        self.nothing_shared = QLabel(self.tr("They have no field in common."))
        self.nothing_shared.setObjectName("fieldLabel")
        self.nothing_shared.setWordWrap(True)
        heading = SectionHeading(self.tr("Select only"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.nothing_shared)
        self._layout.addSpacing(14)
        self._layout.addWidget(heading)
        self._layout.addSpacing(2)
        self.hide()

    def show_kinds(self, kinds: ByKind, *, nothing_shared: bool) -> None:
        """Offer each of several kinds, and say so where they have no field in common; rows that stay keep the focus."""
        self.nothing_shared.setVisible(nothing_shared)
        self.setVisible(len(kinds) > 1)
        if kinds == self._kinds:
            return
        self._kinds = kinds
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {kind: self._row(kind, ids) for kind, ids in kinds.items()} if len(kinds) > 1 else {}

    def _row(self, kind: str, ids: tuple[str, ...]) -> RowButton:
        row = RowButton(counted(kind, len(ids)))
        row.setIcon(self._icon(kind))
        row.setIconSize(QSize(ICON, ICON))
        row.setAccessibleName(self.tr("Select only: {what}").format(what=counted(kind, len(ids))))
        row.setToolTip(row.accessibleName())
        row.clicked.connect(lambda: self.wanted.emit(ids))
        self._layout.addWidget(row)
        row.show()
        return row

    def _icon(self, kind: str) -> QIcon:
        """Return the icon of a kind, or one without ink, so that all words stand below each other."""
        if kind not in WITHOUT_ICON:
            return self._appearance.tool_icon(kind)
        blank = QPixmap(ICON, ICON)
        blank.fill(Qt.GlobalColor.transparent)
        return QIcon(blank)
