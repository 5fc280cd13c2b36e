"""What has been said about the selected element: its annotations, and buttons that add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.inspector.heading import SectionHeading
from cpm_desktop.desktop.panels.inspector.row_button import RowButton
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.element_text import kind_name, own_text, shortened
from cpm_desktop.i18n import labelled
from cpm_desktop.model.elements import Annotation

FIRST_KINDS = ("pain_point", "opportunity", "moment_of_truth", "note")
OTHER_KINDS = ("problem", "fail_point", "wait_point", "bottleneck", "disconnect")


class AnnotationList(QWidget):
    """A row for each annotation, which selects it, and a row of buttons for new ones."""

    chosen = Signal(str)
    """The id of the annotation that somebody wants to see."""
    wanted = Signal(str)
    """The kind of annotation that somebody wants to add."""

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
        layout.addLayout(self._adding())

    def show_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Show these annotations instead of the ones before."""
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for annotation in annotations:
            self._rows.addWidget(self._row(annotation))
        if not annotations:
            none = QLabel(self.tr("None yet."))
            none.setObjectName("fieldLabel")
            self._rows.addWidget(none)

    def _row(self, annotation: Annotation) -> QWidget:
        kind = kind_name(annotation.kind)
        row = RowButton(shortened(own_text(annotation)) or kind)
        row.setIcon(self._appearance.tool_icon(annotation.kind))
        row.setIconSize(QSize(18, 18))
        row.setToolTip(annotation.text or kind)
        row.setAccessibleName(labelled(kind, annotation.text))
        row.clicked.connect(lambda: self.chosen.emit(annotation.id))
        return row

    def _adding(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for kind in FIRST_KINDS:
            button = QToolButton()
            button.setIcon(self._appearance.tool_icon(kind))
            button.setIconSize(QSize(20, 20))
            button.setAccessibleName(self.tr("Add {kind}").format(kind=kind_name(kind)))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(self._wants(kind))
            buttons.addWidget(button)
        more = QToolButton()
        more.setText(self.tr("More…"))
        more.setAccessibleName(self.tr("Add another kind of annotation"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for kind in OTHER_KINDS:
            menu.addAction(self._appearance.tool_icon(kind), kind_name(kind), self._wants(kind))
        more.setMenu(menu)
        buttons.addWidget(more)
        buttons.addStretch(1)
        return buttons

    def _wants(self, kind: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(kind)
