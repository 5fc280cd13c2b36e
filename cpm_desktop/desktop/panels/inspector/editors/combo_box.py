"""Fields with a choice of values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text

OptionProvider = Callable[[], Sequence[tuple[str, object]]]
"""Gives the choices as they are now: what each is called, and its value."""


class NoWheelComboBox(QComboBox):
    """A choice that the mouse wheel scrolls past instead of changing it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()


class ComboBoxEditor(FieldEditor):
    """One of several values."""

    def __init__(self, options: OptionProvider) -> None:
        self.check_box = NoWheelComboBox()
        super().__init__(self.check_box)
        self._options = options
        self._current_options: Sequence[tuple[str, object]] = ()
        self.check_box.activated.connect(self._on_activated)

    def show_value(self, value: object) -> None:
        """Choose `value`; nothing where it is none of the choices."""
        self._fill()
        values = [option for _, option in self._current_options]
        self.check_box.setPlaceholderText("")
        self.check_box.setCurrentIndex(values.index(value) if value in values else -1)

    def show_mixed(self) -> None:
        """Choose nothing."""
        self._fill()
        self.check_box.setPlaceholderText(mixed_text())
        self.check_box.setCurrentIndex(-1)

    def _fill(self) -> None:
        options = self._options()
        if options != self._current_options:
            self._current_options = options
            self.check_box.clear()
            self.check_box.addItems([name for name, _ in options])

    def _on_activated(self, index: int) -> None:
        self.committed.emit(self._current_options[index][1])
