"""The base class of the field editors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.text.plain_text import tool_tip


class FieldEditor(QObject):
    """Shows the value of one field in a widget and emits a signal when the user has finished changing it."""

    committed = Signal(object)
    """Carries the new value; not emitted while the user is still typing."""
    rejected = Signal(str)
    """The entered text is invalid; carries the reason as a sentence. The text stays in the field."""
    typing_changed = Signal()
    """The text being typed has changed, or was accepted or discarded; see `has_typed_text`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def show_value(self, value: object) -> None:
        """Show `value`, which all selected elements share."""
        raise NotImplementedError

    def show_mixed(self) -> None:
        """Show that the selected elements differ; nothing changes unless the user enters something."""
        raise NotImplementedError

    def show_rejection(self, reason: str) -> None:
        """Show why the last input was rejected. Fields with a choice show the previous value again."""

    @property
    def has_typed_text(self) -> bool:
        """Return whether the field contains text that is not committed yet."""
        return False

    def value_reader(self) -> Callable[[], object]:
        """Return a function that returns the value of the present text; it raises ValueError if the text is invalid."""
        raise NotImplementedError

    def commit(self) -> None:
        """Commit the text being edited, as if the field lost the focus."""

    def finish(self) -> None:
        """Commit the text being edited, unless it has been rejected already."""
        self.commit()


def mixed_text() -> str:
    """Return the text of a field whose value differs among the selected elements."""
    return QCoreApplication.translate("Inspector", "several values")


def set_error(field: QWidget, reason: str) -> None:
    """Mark a field as invalid with the reason as its tooltip; if `reason` is empty, clear the mark."""
    if bool(field.property("invalid")) != bool(reason):
        field.setProperty("invalid", bool(reason))
        field.style().unpolish(field)
        field.style().polish(field)
    field.setToolTip(tool_tip(reason))
