"""The bundled samples, opened as files, as the set-up script does."""

from __future__ import annotations

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow


def test_template_opened_as_a_file_is_an_untitled_document(window: MainWindow):
    assert window.document_file.open(template_path("ordering"))
    assert window.workspace.document.title
    assert window.workspace.file_path is None
    assert window.document_file.recent_files == []
