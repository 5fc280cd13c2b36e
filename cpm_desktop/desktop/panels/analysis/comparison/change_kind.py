"""The four kinds of change, each with a sign and a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.table.table_data import Cell
from cpm_desktop.i18n import QT_TRANSLATE_NOOP

ADDED = QT_TRANSLATE_NOOP("Analysis", "+ added")
REMOVED = QT_TRANSLATE_NOOP("Analysis", "− removed")
CHANGED = QT_TRANSLATE_NOOP("Analysis", "~ changed")
MOVED = QT_TRANSLATE_NOOP("Analysis", "→ moved")


def change_kind_cell(change_kind: str) -> Cell:
    """Return a cell with a kind of change; cells sort in the order: added, removed, changed, moved."""
    order = (ADDED, REMOVED, CHANGED, MOVED)
    return Cell(QCoreApplication.translate("Analysis", change_kind), str(order.index(change_kind)))
