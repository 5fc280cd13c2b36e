"""The editor of fields with a choice of values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text

OptionProvider = Callable[[], Sequence[tuple[str, object]]]
"""Returns the current options: the label and the value of each."""


class NoWheelComboBox(QComboBox):
    """A combo box that ignores the mouse wheel, so that scrolling the panel does not change it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel event to the scroll area."""
        event.ignore()


class ComboBoxEditor(FieldEditor):
    """A combo box with one of several values."""

    def __init__(self, options: OptionProvider) -> None:
        self.combo_box = NoWheelComboBox()
        super().__init__(self.combo_box)
        self._options = options
        self._current_options: Sequence[tuple[str, object]] = ()
        self.combo_box.activated.connect(self._on_activated)

    def show_value(self, value: object) -> None:
        """Select `value`; select nothing if it is not an option."""
        self._fill()
        values = [option for _, option in self._current_options]
        self.combo_box.setPlaceholderText("")
        self.combo_box.setCurrentIndex(values.index(value) if value in values else -1)

    def show_mixed(self) -> None:
        """Select nothing and show that the values differ."""
        self._fill()
        self.combo_box.setPlaceholderText(mixed_text())
        self.combo_box.setCurrentIndex(-1)

    def _fill(self) -> None:
        options = self._options()
        if options != self._current_options:
            self._current_options = options
            self.combo_box.clear()
            self.combo_box.addItems([name for name, _ in options])

    def _on_activated(self, index: int) -> None:
        self.committed.emit(self._current_options[index][1])
