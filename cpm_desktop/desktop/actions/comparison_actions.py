"""Compares the shown scenario with another scenario or another file, in tables and on the canvas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.files.document_file import DocumentFile, display_name
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.mnemonics import strip_mnemonic_outside_menus
from cpm_desktop.desktop.text.plain_text import action_text, tool_tip
from cpm_desktop.desktop.workspace.comparison_settings import ComparisonSettings
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.storage.files import FILE_SUFFIX


class ComparisonActions(QObject):
    """Actions that compare the shown scenario; they do not change the document."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        comparison: ComparisonSettings,
        document_file: DocumentFile,
        appearance: Appearance,
        show_comparison: Callable[[], None],
        show_changes: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._comparison, self._document_file = (
            window,
            workspace,
            comparison,
            document_file,
        )
        self._show_changes = show_changes
        self.compare = create_action(self, "", show_comparison, shortcut="Shift+F8")
        self.compare_file = create_action(self, self.tr("Co&mpare with File…"), self._ask_for_file)
        self.show_changes = QAction(appearance.icon("diff"), self.tr("Show Chan&ges"), self)
        self.show_changes.setShortcut("F8")
        self.show_changes.setCheckable(True)
        self.show_changes.toggled.connect(comparison.set_overlay_visible)  # a screen reader toggles without a trigger
        strip_mnemonic_outside_menus(self.show_changes)
        for signal in (comparison.baselines_changed, comparison.overlay_visibility_changed):
            signal.connect(self.update)
        self.update()

    def update(self) -> None:
        """Show the name of the baseline in the texts of the actions."""
        baseline = self._comparison.baseline
        self.show_changes.setChecked(self._comparison.is_overlay_visible)
        self.show_changes.setEnabled(baseline is not None)
        if baseline is None:
            self.compare.setText(self.tr("Co&mpare"))
            self.show_changes.setToolTip(tool_tip(self.tr("There is no other scenario to compare with")))
            return
        name = baseline.scenario(self._workspace.document).name or baseline.scenario_id
        self.compare.setText(action_text(self.tr("Co&mpare with {name}"), name=name))
        key = self.show_changes.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        sentence = self.tr("Show what is different from {name} ({key})").format(name=name, key=key)
        self.show_changes.setToolTip(tool_tip(sentence))

    def _ask_for_file(self) -> None:
        """Ask for a file and compare with it; the file is only read."""
        path = self._workspace.file_path
        kinds = self.tr("Customer processes (*{suffix})").format(suffix=FILE_SUFFIX) + self.tr(";;All files (*)")
        folder = str(path.parent if path is not None else Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Compare with File"), folder, kinds)
        prepared = self._document_file.read(Path(chosen)) if chosen else None
        if prepared is not None:
            self._comparison.set_baseline_file(display_name(Path(chosen)), prepared.laid_out)
            self._show_changes()
