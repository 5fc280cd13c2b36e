"""The dialog that edits a filter: its name, and the lanes, phases and annotation kinds that it shows."""

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

from cpm_desktop.desktop.text.element_text import display_title
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import with_changes
from cpm_desktop.model.vocabulary.all_terms import term_label

MAX_VISIBLE_ROWS = 6
"""The number of entries that a list shows without scrolling."""


class FilterDialog(QDialog):
    """Edits the fields of a filter. A list with every entry checked shows all elements, including those added later."""

    def __init__(self, window: QWidget, scenario: Scenario, original: Filter, heading: str) -> None:
        super().__init__(window)
        self._original = original
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name_field = QLineEdit(original.name)
        self.lane_list = _check_list(
            [(lane.id, display_title(scenario, lane)) for lane in scenario.lanes.values()], original.lanes
        )
        self.phase_list = _check_list(
            [(one.id, display_title(scenario, one)) for one in scenario.phases.values()], original.phases
        )
        kinds = [(kind, term_label(kind)) for kind in get_args(AnnotationKind)]
        self.kind_list = _check_list(kinds, original.annotation_kinds)
        self.internal_box = QCheckBox(self.tr("Include internal annotations"))
        self.internal_box.setChecked(original.internal)
        self.button_box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build()
        self.name_field.textChanged.connect(self._update_save_button)
        for choice in (self.lane_list, self.phase_list, self.kind_list):
            choice.itemChanged.connect(self._update_save_button)
        self.button_box.accepted.connect(self.accept)
        self.button_box.rejected.connect(self.reject)
        self._update_save_button()

    def edited_filter(self) -> Filter:
        """Return the filter with the values that the user chose."""
        return with_changes(
            self._original,
            name=self.name_field.text().strip(),
            lanes=_filter_keys(self.lane_list, self._original.lanes),
            phases=_filter_keys(self.phase_list, self._original.phases),
            annotation_kinds=_filter_keys(self.kind_list, self._original.annotation_kinds),
            internal=self.internal_box.isChecked(),
        )

    def _build(self) -> None:
        form = QFormLayout(self)
        form.addRow(self.tr("&Name"), self.name_field)
        form.addRow(self.tr("&Lanes"), self.lane_list)
        if self.phase_list.count():
            form.addRow(self.tr("&Phases"), self.phase_list)
        form.addRow(self.tr("&Annotations"), self.kind_list)
        form.addRow("", self.internal_box)
        form.addRow(self.button_box)
        for choice, words in (
            (self.lane_list, self.tr("Lanes to show")),
            (self.phase_list, self.tr("Phases to show")),
            (self.kind_list, self.tr("Kinds of annotations to show")),
        ):
            choice.setAccessibleName(words)

    def _update_save_button(self) -> None:
        """Enable Save if the filter has a name and every list with entries has a checked one."""
        shows = all(
            not choice.count() or _checked_keys(choice) for choice in (self.lane_list, self.phase_list, self.kind_list)
        )
        save = self.button_box.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(shows and bool(self.name_field.text().strip()))
        reason = "" if save.isEnabled() else self.tr("Enter a name and select at least one item in each list")
        save.setToolTip(tool_tip(reason))


def _check_list(entries: Iterable[tuple[str, str]], checked_keys: Collection[str]) -> QListWidget:
    """Return a list of checkable entries; if `checked_keys` is empty, all entries are checked."""
    choice = QListWidget()
    for key, words in entries:
        item = QListWidgetItem(words, choice)
        item.setData(Qt.ItemDataRole.UserRole, key)
        passes = not checked_keys or key in checked_keys
        item.setCheckState(Qt.CheckState.Checked if passes else Qt.CheckState.Unchecked)
    choice.setFixedHeight(
        choice.sizeHintForRow(0) * min(max(choice.count(), 1), MAX_VISIBLE_ROWS) + 2 * choice.frameWidth() + 4
    )
    return choice


def _checked_keys(choice: QListWidget) -> list[str]:
    items = (choice.item(row) for row in range(choice.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]


def _filter_keys(choice: QListWidget, original_keys: Collection[str]) -> tuple[str, ...]:
    """Return the keys for the filter: none if all are checked, else also the original keys of other scenarios."""
    ticked = _checked_keys(choice)
    offered = {choice.item(row).data(Qt.ItemDataRole.UserRole) for row in range(choice.count())}
    return () if len(ticked) == len(offered) else (*ticked, *(key for key in original_keys if key not in offered))
