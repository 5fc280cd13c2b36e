"""Copy as Picture: the diagram is on the clipboard as vectors and as a picture, as the window shows it."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.picture_clipboard import MAX_PIXELS
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.storage.files import save_document
from tests.benchmarks.generated_models import generated_document

COPY_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def copied(qtbot: QtBot, window: MainWindow) -> dict[str, bytes]:
    """Press the shortcut; return what the clipboard has, by its type."""
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(window.canvas, Qt.Key.Key_C, COPY_KEYS)
    data = QGuiApplication.clipboard().mimeData()
    return {kind: bytes(data.data(kind).data()) for kind in ("image/svg+xml", "application/pdf", "image/png")}


def test_diagram_is_copied_as_vectors_and_as_a_picture(qtbot: QtBot, ordering: MainWindow) -> None:
    contents = copied(qtbot, ordering)
    drawing = ET.fromstring(contents["image/svg+xml"])
    assert "Search product" in " ".join(" ".join(drawing.itertext()).split())
    with pypdfium2.PdfDocument(contents["application/pdf"]) as document:
        assert len(document) == 1
    picture = QGuiApplication.clipboard().image()
    assert picture.size() == QImage.fromData(contents["image/png"]).size()
    assert 1_000_000 < picture.width() * picture.height() <= MAX_PIXELS * 1.01
    assert len({picture.pixel(x, picture.height() // 2) for x in range(picture.width())}) > 3
    assert "clipboard" in ordering.message_bar.text_label.text()


def test_picture_of_a_large_process_stays_small(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "large.cpm.json"
    save_document(generated_document(400), path)
    assert window.document_file.open(path)
    contents = copied(qtbot, window)
    picture = QImage.fromData(contents["image/png"])
    assert picture.width() * picture.height() <= MAX_PIXELS * 1.01
