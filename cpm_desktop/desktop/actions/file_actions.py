"""The File menu: new, open, save, export, close."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from cpm_desktop.desktop.actions.action_factory import filled_menu, make_action
from cpm_desktop.desktop.export.export_service import Export, Exports
from cpm_desktop.desktop.files.document_file import EMPTY, Files, shown_name, with_suffix
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.storage.files import SUFFIX
from cpm_desktop.storage.samples import templates

Keys = QKeySequence.StandardKey


class FileActions(QObject):
    """What a person does with documents as files; asks before anything would be lost."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        files: Files,
        exports: Exports,
        appearance: Appearance,
        finish_writing: Callable[[], None],
        show_welcome: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._finish_writing = finish_writing
        self._window, self._workspace, self._files, self.exports = window, workspace, files, exports
        icon = appearance.icon
        self.new = make_action(self, self.tr("&New"), self._new, shortcut=Keys.New, icon=icon("file-plus"))
        self.open = make_action(self, self.tr("&Open…"), self._open, shortcut=Keys.Open, icon=icon("folder-open"))
        self.save = make_action(self, self.tr("&Save"), self.save_now, shortcut=Keys.Save, icon=icon("save"))
        self.save_as = make_action(self, self.tr("Save &As…"), self._save_as, shortcut="Ctrl+Shift+S")
        self.close = make_action(self, self.tr("&Close"), self._close, shortcut=Keys.Close)
        self.quit = make_action(self, self.tr("&Quit"), window.close, shortcut="Ctrl+Q", icon=icon("log-out"))
        self.welcome = make_action(self, self.tr("&Welcome"), show_welcome, icon=icon("layout-template"))
        self.templates = filled_menu(window, self.tr("New from &Template"), self._fill_templates)
        self.recent = filled_menu(window, self.tr("Open &Recent"), self._fill_recent)
        self.export = QMenu(self.tr("&Export"), window)
        for export in exports.kinds:
            self.export.addAction(icon(export.icon), f"{export.name}…", self._exporting(export))
        workspace.changed.connect(self.update)
        files.saved.connect(self.update)
        workspace.path_changed.connect(self.update)
        self.update()

    def update(self) -> None:
        """Offer saving only where there is something to save."""
        self.save.setEnabled(self._workspace.session.is_modified or self._workspace.path is None)

    def may_leave(self) -> bool:
        """Ask what shall become of unsaved changes; return whether the document may go."""
        self._finish_writing()
        if not self._workspace.session.is_modified:
            return True
        buttons = QMessageBox.StandardButton
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setText(self.tr("Save the changes to “{title}”?").format(title=self.document_name()))
        question.setInformativeText(self.tr("If you discard them, they are lost."))
        question.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        question.setDefaultButton(buttons.Save)
        letters = ((buttons.Save, self.tr("&Save")), (buttons.Discard, self.tr("&Discard")))
        for button, text in (*letters, (buttons.Cancel, self.tr("&Cancel"))):
            question.button(button).setText(text)
        answer = question.exec()
        question.deleteLater()
        return answer == buttons.Discard or (answer == buttons.Save and self.save_now())

    def open_file(self, path: Path) -> bool:
        """Open the file at `path` instead of the document that is shown; return whether it is open now."""
        return self.may_leave() and self._files.open(path)

    def new_from(self, template: str) -> bool:
        """Show a new document made from a template; return whether it is shown."""
        return self.may_leave() and self._files.new(template)

    def save_now(self, *, overwrite: bool = False) -> bool:
        """Save the document in its file, or ask for one; return whether it is saved.

        What somebody else has changed in the file is only overwritten with `overwrite`.
        """
        self._finish_writing()
        path = self._workspace.path
        return self._files.save(path, overwrite=overwrite) if path is not None else self._save_as()

    def document_name(self) -> str:
        """Return what the document is called: its file, else its title."""
        path = self._workspace.path
        if path is not None:
            return shown_name(path)
        return self._workspace.document.title or self.tr("Untitled")

    def proposed_path(self, ending: str) -> Path:
        """Return where a file beside the document would most likely go; `ending` follows the document's name."""
        return self._folder() / f"{self.document_name()}{ending}{SUFFIX}"

    def _new(self) -> None:
        if self.may_leave():
            self._files.new()

    def _close(self) -> None:
        """Close the document; close the window where there is nothing in it to close."""
        if self._workspace.path is None and not self._workspace.session.is_modified:
            self._window.close()
        else:
            self._new()

    def _open(self) -> None:
        if self.may_leave():
            chosen, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Open"), str(self._folder()), self._filter() + self.tr(";;All files (*)")
            )
            if chosen:
                self._files.open(Path(chosen))

    def _save_as(self) -> bool:
        self._finish_writing()
        proposed = self._workspace.path or self.proposed_path("")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save As"), str(proposed), self._filter())
        return bool(chosen) and self._files.save(with_suffix(Path(chosen)))

    def _exporting(self, export: Export) -> Callable[[], None]:
        def ask() -> None:
            proposed = self._folder() / f"{self.document_name()}{export.suffix}"
            kinds = f"{export.name} (*{export.suffix})"
            chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), str(proposed), kinds)
            if chosen:
                self.exports.write(export, Path(chosen))

        return ask

    def _filter(self) -> str:
        return self.tr("Customer processes (*{suffix})").format(suffix=SUFFIX)

    def _folder(self) -> Path:
        """Return the folder where the person works: that of the document, else of the last file, else their own."""
        paths = [path for path in (self._workspace.path, *self._files.recent) if path is not None]
        return paths[0].parent if paths else Path.home()

    def _fill_templates(self, menu: QMenu) -> None:
        for template in sorted(templates()):
            if template.name != EMPTY:
                menu.addAction(QCoreApplication.translate("Template", template.title), self._making(template.name))

    def _fill_recent(self, menu: QMenu) -> None:
        for path, label in zip(self._files.recent, _labels(self._files.recent), strict=True):
            menu.addAction(label, self._opening(path)).setToolTip(str(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No files yet")).setEnabled(False)

    def _making(self, template: str) -> Callable[[], object]:
        return lambda: self.new_from(template)

    def _opening(self, path: Path) -> Callable[[], object]:
        return lambda: self.open_file(path)


def _labels(paths: Sequence[Path]) -> list[str]:
    """Return the names of files, with their folder where two have the same name; & stands for itself in a menu."""
    names = [path.name for path in paths]
    labels = [
        path.name.removesuffix(SUFFIX) if names.count(path.name) == 1 else f"{path.name} – {path.parent}"
        for path in paths
    ]
    return [label.replace("&", "&&") for label in labels]
