"""Edits names in the rows of the outline."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cpm_desktop.desktop.panels.outline.tree_model import OutlineModel
from cpm_desktop.desktop.workspace.open_fields import OpenField, OpenFields

Index = QModelIndex | QPersistentModelIndex


class NameDelegate(QStyledItemDelegate):
    """Opens a line edit over a row; its text counts as unsaved work from the first letter."""

    def __init__(self, model: OutlineModel, open_fields: OpenFields, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._open_fields = model, open_fields

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the line edit, and register it until it is closed."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            key = self._model.id_at(index)
            editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            editor.textChanged.connect(lambda text: self._register(editor, key, text))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Rename the element."""
        self._open_fields.remove(editor)
        super().setModelData(editor, model, index)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget the text: it is accepted or discarded."""
        self._open_fields.remove(editor)
        super().destroyEditor(editor, index)

    def _register(self, editor: QLineEdit, key: str, text: str) -> None:
        edit = self._model.renaming(key, text)
        self._open_fields.put(
            editor, OpenField(lambda: self._accept(editor), edit.command if edit is not None else None)
        )

    def _accept(self, editor: QLineEdit) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
