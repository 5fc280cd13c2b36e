"""The editor of fields that refer to other elements of the scenario."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text
from cpm_desktop.desktop.panels.inspector.row_button import RowButton
from cpm_desktop.desktop.text.plain_text import tool_tip

CandidateProvider = Callable[[], Sequence[tuple[str, str]]]
"""Returns the elements that can be chosen: the text and the id of each."""


class ReferenceSearchField(QLineEdit):
    """A line edit that emits a signal when it receives the focus, so that its completions are built only then."""

    focus_received = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Emit `focus_received`."""
        self.focus_received.emit()
        super().focusInEvent(event)


class ReferencesEditor(FieldEditor):
    """Shows each chosen element in a row with a Remove button, and a search field that adds one by name."""

    reference_activated = Signal(str)
    """The user clicked an element; carries its id."""

    def __init__(self, candidates: CandidateProvider, remove_icon: QIcon) -> None:
        frame = QWidget()
        super().__init__(frame)
        self._candidates, self._remove_icon = candidates, remove_icon
        self._ids: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.search_field = ReferenceSearchField()
        self._completions = QStringListModel(self)
        self._build_completer()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._rows)
        layout.addWidget(self.search_field)
        frame.setFocusProxy(self.search_field)

    def show_value(self, value: object) -> None:
        """Show a row for each chosen element."""
        self._set_text(tuple(map(str, value)) if isinstance(value, tuple) else (), self.tr("Add by name…"))

    def show_mixed(self) -> None:
        """Show no rows."""
        self._set_text((), mixed_text())

    def _build_completer(self) -> None:
        completer = QCompleter(self._completions, self.search_field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._add, Qt.ConnectionType.QueuedConnection)
        self.search_field.setCompleter(completer)
        self.search_field.returnPressed.connect(lambda: self._add(self.search_field.text()))
        self.search_field.focus_received.connect(
            lambda: self._completions.setStringList([line for line, _ in self._candidates()])
        )

    def _set_text(self, ids: tuple[str, ...], placeholder: str) -> None:
        self._ids = ids
        self.search_field.setPlaceholderText(placeholder)
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        names = {key: line for line, key in self._candidates()} if ids else {}
        for key in ids:
            self._rows.addWidget(self._create_row(key, names.get(key, key)))

    def _create_row(self, key: str, name: str) -> QWidget:
        row = QWidget()
        show, remove = RowButton(name), QToolButton()
        show.setAccessibleName(self.tr("Show {name}").format(name=name))
        show.clicked.connect(lambda: self.reference_activated.emit(key))
        remove.setIcon(self._remove_icon)
        remove.setIconSize(QSize(14, 14))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.setToolTip(tool_tip(remove.accessibleName()))
        remove.clicked.connect(lambda: self.committed.emit(tuple(kept for kept in self._ids if kept != key)))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(show, 1)
        layout.addWidget(remove)
        return row

    def _add(self, line: str) -> None:
        """Add the element that best matches `line`; if none matches, keep the text."""
        key = _best_match(line, self._candidates())
        if key is None:
            return
        self.search_field.clear()
        if key not in self._ids:
            self.committed.emit((*self._ids, key))


def _best_match(query: str, candidates: Sequence[tuple[str, str]]) -> str | None:
    """Return the key of the candidate equal to `query`, else of the first that begins with it, else contains it."""
    search_text = query.strip().casefold()
    if not search_text:
        return None
    lines = [(text.casefold(), key) for text, key in candidates]
    ranks = {
        key: 0 if line == search_text else 1 if line.startswith(search_text) else 2
        for line, key in lines
        if search_text in line
    }
    return min(ranks, key=ranks.__getitem__, default=None)
