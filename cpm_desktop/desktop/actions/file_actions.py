"""The File menu: new, open, save, export, print, close."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from cpm_desktop.desktop.actions.action_factory import create_action, lazy_menu
from cpm_desktop.desktop.files.diagram_printer import DiagramPrinter
from cpm_desktop.desktop.files.document_file import EMPTY_TEMPLATE, DocumentFile, display_name, with_default_suffix
from cpm_desktop.desktop.files.export_service import ExportService
from cpm_desktop.desktop.files.proposed_name import proposed_file_name
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_text import action_text, tool_tip
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.export.formats import ExportFormat
from cpm_desktop.imports.formats import IMPORT_READERS
from cpm_desktop.storage.files import FILE_SUFFIX
from cpm_desktop.storage.samples import templates

StandardKey = QKeySequence.StandardKey
PREVIEW_SCALE = 0.8
"""The size of the print preview relative to the window."""


class FileActions(QObject):
    """Actions on documents and files; they ask before changes would be lost."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        document_file: DocumentFile,
        export_service: ExportService,
        settings: QSettings,
        appearance: Appearance,
        commit_pending_edits: Callable[[], None],
        show_welcome: Callable[[], None],
        quit_program: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._commit_pending_edits, self._settings = commit_pending_edits, settings
        self._window, self._workspace, self._document_file, self.export_service = (
            window,
            workspace,
            document_file,
            export_service,
        )
        icon = appearance.icon
        self.new = create_action(self, self.tr("&New"), self._new, shortcut=StandardKey.New, icon=icon("file-plus"))
        self.open = create_action(
            self, self.tr("&Open…"), self._open, shortcut=StandardKey.Open, icon=icon("folder-open")
        )
        self.import_file = create_action(self, self.tr("&Import…"), self._import, icon=icon("download"))
        self.save = create_action(self, self.tr("&Save"), self.save_now, shortcut=StandardKey.Save, icon=icon("save"))
        self.save_as = create_action(self, self.tr("Save &As…"), self._save_as, shortcut="Ctrl+Shift+S")
        self.print_diagram = create_action(
            self, self.tr("&Print…"), self._show_print_preview, shortcut=StandardKey.Print, icon=icon("printer")
        )
        self.copy_picture = create_action(
            self, self.tr("Copy as P&icture"), export_service.copy_picture, shortcut="Ctrl+Shift+C", icon=icon("image")
        )
        self.close = create_action(self, self.tr("&Close"), self._close, shortcut=StandardKey.Close)
        self.quit = create_action(self, self.tr("&Quit"), quit_program, shortcut="Ctrl+Q", icon=icon("log-out"))
        self.welcome = create_action(self, self.tr("&Welcome"), show_welcome, icon=icon("layout-template"))
        self.template_menu = lazy_menu(window, self.tr("New from &Template"), self._fill_templates)
        self.recent_menu = lazy_menu(window, self.tr("Open &Recent"), self._fill_recent)
        self.export_menu = QMenu(self.tr("&Export"), window)
        for export_format in export_service.formats:
            self.export_menu.addAction(
                icon(export_format.icon), f"{export_format.name}…", self._export_callback(export_format)
            )
        workspace.changed.connect(self.update)
        document_file.saved.connect(self.update)
        workspace.file_path_changed.connect(self.update)
        workspace.typed_text_changed.connect(self.update)
        self.update()

    def update(self) -> None:
        """Enable Save if the document is modified or has no file."""
        self.save.setEnabled(self._workspace.has_unsaved_changes or self._workspace.file_path is None)

    def confirm_close(self) -> bool:
        """Ask whether to save unsaved changes; return whether the document may be closed."""
        if self._document_file.refuse_if_busy():
            return False
        self._commit_pending_edits()
        if not self._workspace.has_unsaved_changes:
            return True
        buttons = QMessageBox.StandardButton
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(self.tr("Save the changes to “{title}”?").format(title=self.document_name()))
        question.setInformativeText(self.tr("Discarded changes are lost."))
        question.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        question.setDefaultButton(buttons.Save)
        button_texts = ((buttons.Save, self.tr("&Save")), (buttons.Discard, self.tr("&Discard")))
        for button, text in (*button_texts, (buttons.Cancel, self.tr("&Cancel"))):
            question.button(button).setText(text)
        answer = question.exec()
        question.deleteLater()
        return answer == buttons.Discard or (answer == buttons.Save and self._save_everything())

    def _save_everything(self) -> bool:
        """Save; return whether nothing is unsaved any more, not even an invalid text in a field."""
        return self.save_now() and not self._workspace.has_unsaved_changes

    def open_file(self, path: Path) -> bool:
        """Open or import the file at `path` instead of the shown document; return whether it is shown."""
        if not self.confirm_close():
            return False
        is_foreign = path.suffix.lower() in IMPORT_READERS
        return self._document_file.import_copy(path) if is_foreign else self._document_file.open(path)

    def new_from_template(self, template: str) -> bool:
        """Show a new document that is created from a template; return whether it is shown."""
        return self.confirm_close() and self._document_file.new(template)

    def save_now(self, *, overwrite: bool = False) -> bool:
        """Save the document to its file, or ask for a file; return whether it was saved.

        Changes that another program made to the file are overwritten only with `overwrite`.
        """
        if self._document_file.refuse_if_busy():
            return False
        self._commit_pending_edits()
        path = self._workspace.file_path
        return self._document_file.save(path, overwrite=overwrite) if path is not None else self._save_as()

    def document_name(self) -> str:
        """Return the name of the document: that of its file, else its title."""
        path = self._workspace.file_path
        if path is not None:
            return display_name(path)
        return self._workspace.document.title or self.tr("Untitled")

    def proposed_path(self, ending: str = FILE_SUFFIX) -> Path:
        """Return the proposed path of a new file beside the document; `ending` follows the document's name."""
        return self._folder() / proposed_file_name(self.document_name(), ending)

    def _new(self) -> None:
        if self.confirm_close():
            self._document_file.new()

    def _close(self) -> None:
        """Close the document; close the window if the document is new and unchanged."""
        if self._workspace.file_path is None and not self._workspace.has_unsaved_changes:
            self._window.close()
        else:
            self._new()

    def _open(self) -> None:
        if self.confirm_close():
            chosen, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Open"), str(self._folder()), self._filter() + self.tr(";;All files (*)")
            )
            if chosen:
                self._document_file.open(Path(chosen))

    def _import(self) -> None:
        if not self.confirm_close():
            return
        patterns = " ".join(f"*{suffix}" for suffix in IMPORT_READERS)
        files = self.tr("Spreadsheets and BPMN files ({patterns})").format(patterns=patterns)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import"), str(self._folder()), files)
        if chosen:
            self._document_file.import_copy(Path(chosen))

    def _save_as(self) -> bool:
        if self._document_file.refuse_if_busy():
            return False
        self._commit_pending_edits()
        proposed = self._workspace.file_path or self.proposed_path()
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save As"), str(proposed), self._filter())
        return bool(chosen) and self._document_file.save(with_default_suffix(Path(chosen)))

    def _export_callback(self, export_format: ExportFormat) -> Callable[[], None]:
        def ask() -> None:
            from cpm_desktop.desktop.files.export_dialog.dialog import ExportDialog

            if self._document_file.refuse_if_busy():
                return
            self._commit_pending_edits()
            dialog = ExportDialog(self._window, self.export_service, self._settings, export_format, self.proposed_path)
            dialog.open()

        return ask

    def _show_print_preview(self) -> None:
        """Show the diagram as it is printed; the dialog of Qt sets up the page and prints."""
        diagram = self.export_service.draw_diagram()
        if diagram is None:
            return
        diagram_printer = DiagramPrinter(*diagram)
        self._printer = diagram_printer.create_printer(self.document_name())
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.resize(self._window.size() * PREVIEW_SCALE)
        dialog.paintRequested.connect(diagram_printer.paint)
        dialog.open()

    def _filter(self) -> str:
        return self.tr("Customer processes (*{suffix})").format(suffix=FILE_SUFFIX)

    def _folder(self) -> Path:
        """Return the folder for file dialogs: that of the document, else of the latest file, else the home folder."""
        paths = [path for path in (self._workspace.file_path, *self._document_file.recent_files) if path is not None]
        return paths[0].parent if paths else Path.home()

    def _fill_templates(self, menu: QMenu) -> None:
        for template in sorted(templates()):
            if template.name != EMPTY_TEMPLATE:
                menu.addAction(
                    QCoreApplication.translate("Template", template.title), self._new_callback(template.name)
                )

    def _fill_recent(self, menu: QMenu) -> None:
        for path, label in zip(
            self._document_file.recent_files, _recent_file_labels(self._document_file.recent_files), strict=True
        ):
            menu.addAction(label, self._open_callback(path)).setToolTip(tool_tip(str(path)))
        if menu.isEmpty():
            menu.addAction(self.tr("No recent files")).setEnabled(False)

    def _new_callback(self, template: str) -> Callable[[], object]:
        return lambda: self.new_from_template(template)

    def _open_callback(self, path: Path) -> Callable[[], object]:
        return lambda: self.open_file(path)


def _recent_file_labels(paths: Sequence[Path]) -> list[str]:
    """Return the menu texts of files; files with the same name have their folders too. & is escaped."""
    names = [path.name for path in paths]
    labels = [
        path.name.removesuffix(FILE_SUFFIX) if names.count(path.name) == 1 else f"{path.name} – {path.parent}"
        for path in paths
    ]
    return [action_text("{name}", name=label) for label in labels]
