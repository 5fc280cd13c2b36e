"""What every editor of a field has in common."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget


class FieldEditor(QObject):
    """Shows the value of one field in a widget and says when a person has finished changing it."""

    committed = Signal(object)
    """The new value; not sent while somebody is still typing."""
    rejected = Signal(str)
    """What was written makes no sense; carries the sentence. The text stays where it is."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def show_value(self, value: object) -> None:
        """Show `value`, which all selected elements share."""
        raise NotImplementedError

    def show_mixed(self) -> None:
        """Show that the selected elements differ; nothing changes unless somebody writes something."""
        raise NotImplementedError

    def show_rejection(self, reason: str) -> None:
        """Say why what was written last is not possible; fields in which one chooses show again what was there."""

    def commit(self) -> None:
        """Finish what is being written, as if the field was left."""


def mixed_text() -> str:
    """Return what a field says when the selected elements differ."""
    return QCoreApplication.translate("Inspector", "several values")


def set_error(field: QWidget, reason: str) -> None:
    """Frame a field that makes no sense, and say why; without a reason, take the frame away."""
    if bool(field.property("invalid")) != bool(reason):
        field.setProperty("invalid", bool(reason))
        field.style().unpolish(field)
        field.style().polish(field)
    field.setToolTip(reason)
