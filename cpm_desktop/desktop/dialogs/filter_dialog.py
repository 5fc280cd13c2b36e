"""What an audience shall see: lanes, phases and kinds of annotations to tick, and a name for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from cpm_desktop.desktop.text.element_text import kind_name, title
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import changed

ROWS = 6
"""How many entries of a list are in sight at once."""


class FilterDialog(QDialog):
    """Asks for the fields of a filter; everything ticked means that everything passes, also what comes later."""

    def __init__(self, window: QWidget, scenario: Scenario, known: Filter, heading: str) -> None:
        super().__init__(window)
        self._known = known
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(known.name)
        self.lanes = _ticks([(lane.id, title(scenario, lane)) for lane in scenario.lanes.values()], known.lanes)
        self.phases = _ticks([(one.id, title(scenario, one)) for one in scenario.phases.values()], known.phases)
        kinds = [(kind, kind_name(kind)) for kind in get_args(AnnotationKind)]
        self.kinds = _ticks(kinds, known.annotation_kinds)
        self.internal = QCheckBox(self.tr("Also internal ones"))
        self.internal.setChecked(known.internal)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build()
        self.name.textChanged.connect(self._check)
        for choice in (self.lanes, self.phases, self.kinds):
            choice.itemChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def filter(self) -> Filter:
        """Return what was chosen."""
        return changed(
            self._known,
            name=self.name.text().strip(),
            lanes=_passing(self.lanes, self._known.lanes),
            phases=_passing(self.phases, self._known.phases),
            annotation_kinds=_passing(self.kinds, self._known.annotation_kinds),
            internal=self.internal.isChecked(),
        )

    def _build(self) -> None:
        form = QFormLayout(self)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Lanes"), self.lanes)
        if self.phases.count():
            form.addRow(self.tr("&Phases"), self.phases)
        form.addRow(self.tr("&Annotations"), self.kinds)
        form.addRow("", self.internal)
        form.addRow(self.buttons)
        for choice, words in (
            (self.lanes, self.tr("Lanes to show")),
            (self.phases, self.tr("Phases to show")),
            (self.kinds, self.tr("Kinds of annotations to show")),
        ):
            choice.setAccessibleName(words)

    def _check(self) -> None:
        """Let a filter be saved that has a name and shows something."""
        shows = all(not choice.count() or _ticked(choice) for choice in (self.lanes, self.phases, self.kinds))
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(shows and bool(self.name.text().strip()))
        save.setToolTip("" if save.isEnabled() else self.tr("Give it a name, and tick something in every list"))


def _ticks(entries: Iterable[tuple[str, str]], passing: Collection[str]) -> QListWidget:
    """Return a list to tick entries in; none named as `passing` means that all pass."""
    choice = QListWidget()
    for key, words in entries:
        item = QListWidgetItem(words, choice)
        item.setData(Qt.ItemDataRole.UserRole, key)
        passes = not passing or key in passing
        item.setCheckState(Qt.CheckState.Checked if passes else Qt.CheckState.Unchecked)
    choice.setFixedHeight(choice.sizeHintForRow(0) * min(max(choice.count(), 1), ROWS) + 2 * choice.frameWidth() + 4)
    return choice


def _ticked(choice: QListWidget) -> list[str]:
    items = (choice.item(row) for row in range(choice.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]


def _passing(choice: QListWidget, known: Collection[str]) -> tuple[str, ...]:
    """Return what a filter lists: nothing where everything passes, else also what it knows of other scenarios."""
    ticked = _ticked(choice)
    offered = {choice.item(row).data(Qt.ItemDataRole.UserRole) for row in range(choice.count())}
    return () if len(ticked) == len(offered) else (*ticked, *(key for key in known if key not in offered))
