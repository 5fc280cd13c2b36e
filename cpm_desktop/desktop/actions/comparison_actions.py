"""Comparing: with another scenario or another file, in the table and on the canvas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from cpm_desktop.desktop.actions.action_factory import make_action
from cpm_desktop.desktop.files.document_file import Files, shown_name
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.comparison_settings import Comparing
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.storage.files import SUFFIX


class ComparingActions(QObject):
    """Compares what is shown; no document changes by that."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        comparing: Comparing,
        files: Files,
        appearance: Appearance,
        show_comparison: Callable[[], None],
        show_changes: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._comparing, self._files = window, workspace, comparing, files
        self._show_changes = show_changes
        self.compare = make_action(self, "", show_comparison, shortcut="Shift+F8")
        self.compare_file = make_action(self, self.tr("Co&mpare with File…"), self._ask_for_file)
        self.show_changes = make_action(
            self, self.tr("Show Chan&ges"), self._toggle, shortcut="F8", icon=appearance.icon("diff")
        )
        self.show_changes.setCheckable(True)
        for signal in (comparing.offered, comparing.shown_changed):
            signal.connect(self.update)
        self.update()

    def update(self) -> None:
        """Name what is compared with."""
        base = self._comparing.base
        self.show_changes.setChecked(self._comparing.is_shown)
        self.show_changes.setEnabled(base is not None)
        if base is None:
            self.compare.setText(self.tr("Co&mpare"))
            self.show_changes.setToolTip(self.tr("There is no other scenario to compare with"))
            return
        name = base.scenario(self._workspace.document).name or base.scenario_id
        self.compare.setText(self.tr("Co&mpare with {name}").format(name=name.replace("&", "&&")))
        key = self.show_changes.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        told = self.tr("Show what is different from {name} ({key})").format(name=name, key=key)
        self.show_changes.setToolTip(told)

    def _toggle(self) -> None:
        self._comparing.show(self.show_changes.isChecked())

    def _ask_for_file(self) -> None:
        """Compare with a file, which stays closed and as it is."""
        path = self._workspace.path
        kinds = self.tr("Customer processes (*{suffix})").format(suffix=SUFFIX) + self.tr(";;All files (*)")
        folder = str(path.parent if path is not None else Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Compare with File"), folder, kinds)
        ready = self._files.read(Path(chosen)) if chosen else None
        if ready is not None:
            self._comparing.take_file(shown_name(Path(chosen)), ready.complete)
            self._show_changes()
