"""The export dialog: fields for the format, a preview of the very pages, choices that are remembered."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.export_dialog.choices import ExportChoices, load_export_choices
from cpm_desktop.desktop.files.export_dialog.dialog import ExportDialog
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.export.formats import EXPORT_FORMATS

FORMATS = {export_format.key: export_format for export_format in EXPORT_FORMATS}
PREVIEW_TIMEOUT_MS = 60_000


def open_dialog(qtbot: QtBot, window: MainWindow, key: str) -> ExportDialog:
    """Choose a format in the Export menu, and wait for the preview."""
    window.show()
    actions = {action.text(): action for action in window.window_actions.file.export_menu.actions()}
    actions[f"{FORMATS[key].name}…"].trigger()
    dialog = window.findChildren(ExportDialog)[-1]
    wait_for_preview(qtbot, dialog)
    return dialog


def wait_for_preview(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.progress_bar.isVisible(), timeout=PREVIEW_TIMEOUT_MS)


def page_text(dialog: ExportDialog) -> str:
    return dialog.preview.page_label.text()


def export(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, dialog: ExportDialog, path: Path) -> None:
    """Click Export and choose a file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)


def is_offered(dialog: ExportDialog, field: QWidget) -> bool:
    return field.isVisibleTo(dialog)


@pytest.mark.parametrize(
    ("key", "offered"),
    [
        ("pdf", {"paper_field", "orientation_field"}),
        ("report", {"paper_field", "scenarios_field"}),
        ("svg", set()),
        ("pptx", set()),
        ("xlsx", {"scenarios_field"}),
        ("csv", set()),
        ("png", {"dpi_field"}),
        (
            "poster",
            {
                *("paper_field", "orientation_field", "rows_field", "distance_field"),
                *("margin_field", "tile_field", "overlap_field", "marks_box"),
            },
        ),
    ],
)
def test_only_the_fields_of_the_format_are_offered(
    qtbot: QtBot, ordering: MainWindow, key: str, offered: set[str]
) -> None:
    dialog = open_dialog(qtbot, ordering, key)
    fields = {name: field for name, field in vars(dialog.form).items() if name.endswith(("_field", "_box"))}
    assert {name for name, field in fields.items() if is_offered(dialog, field)} == {*offered, "client_copy_box"}
    dialog.reject()


def test_preview_has_the_pages_of_the_written_file(
    qtbot: QtBot, ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(qtbot, ordering, "poster")
    assert page_text(dialog) == "Page 1 of 1: 594 × 841 mm"
    dialog.form.paper_field.setCurrentText("A2")
    dialog.form.tile_field.setCurrentText("A4")
    wait_for_preview(qtbot, dialog)
    qtbot.mouseClick(dialog.preview.next_button, Qt.MouseButton.LeftButton)
    assert dialog.preview.page == 1
    count = int(page_text(dialog).split(" of ")[1].split(":")[0])
    export(qtbot, monkeypatch, dialog, tmp_path / "tiles.pdf")
    with pypdfium2.PdfDocument(tmp_path / "tiles.pdf") as document:
        assert len(document) == count > 4
        width, height = document.get_page_size(1)
    assert {round(width * 25.4 / 72, 1), round(height * 25.4 / 72, 1)} == {210, 297}


def test_page_keys_turn_the_pages(qtbot: QtBot, ordering: MainWindow) -> None:
    dialog = open_dialog(qtbot, ordering, "report")
    assert page_text(dialog).startswith("Page 1 of ")
    assert not dialog.preview.previous_button.isEnabled()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_PageDown)
    assert page_text(dialog).startswith("Page 2 of ")
    qtbot.keyClick(dialog.preview, Qt.Key.Key_PageUp)
    qtbot.keyClick(dialog.preview, Qt.Key.Key_PageUp)
    assert page_text(dialog).startswith("Page 1 of ")
    dialog.reject()


def test_preview_paints_the_page(qtbot: QtBot, ordering: MainWindow) -> None:
    dialog = open_dialog(qtbot, ordering, "svg")
    canvas = dialog.preview.canvas

    def colours() -> set[int]:
        picture = canvas.grab().toImage()
        return {picture.pixel(x, picture.height() // 2) for x in range(picture.width())}

    qtbot.waitUntil(lambda: len(colours()) > 3, timeout=PREVIEW_TIMEOUT_MS)
    dialog.reject()


def test_invalid_paper_is_explained_and_nothing_is_exported(qtbot: QtBot, ordering: MainWindow) -> None:
    dialog = open_dialog(qtbot, ordering, "pdf")
    for wrong in ("A17", "9x9mm"):
        dialog.form.paper_field.setCurrentText(wrong)
        assert wrong in dialog.notes_label.text()
        assert not dialog.export_button.isEnabled()
    dialog.form.paper_field.setCurrentText("1200x800mm")
    wait_for_preview(qtbot, dialog)
    assert dialog.notes_label.text() == ""
    assert dialog.export_button.isEnabled()
    assert page_text(dialog) == "Page 1 of 1: 1200 × 800 mm"
    dialog.reject()


def test_poster_that_cannot_be_read_from_the_distance_is_explained(qtbot: QtBot, ordering: MainWindow) -> None:
    dialog = open_dialog(qtbot, ordering, "poster")
    dialog.form.paper_field.setCurrentText("A4")
    dialog.form.distance_field.setValue(5)
    wait_for_preview(qtbot, dialog)
    assert "5" in dialog.notes_label.text()
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_choices_are_remembered_for_each_format(
    qtbot: QtBot, ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(qtbot, ordering, "pdf")
    dialog.form.paper_field.setCurrentText("A3")
    dialog.form.orientation_field.setCurrentIndex(1)
    export(qtbot, monkeypatch, dialog, tmp_path / "map.pdf")
    again = open_dialog(qtbot, ordering, "pdf")
    assert again.form.choices() == ExportChoices(paper="A3", orientation="landscape")
    assert page_text(again) == "Page 1 of 1: 420 × 297 mm"
    again.format_field.setCurrentIndex(EXPORT_FORMATS.index(FORMATS["poster"]))
    assert again.form.choices() == ExportChoices()
    again.reject()


def test_cancelled_file_dialog_keeps_the_export_dialog_open(
    qtbot: QtBot, ordering: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(qtbot, ordering, "svg")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.reject()


def test_unreadable_remembered_choices_are_the_default(ordering: MainWindow) -> None:
    settings = ordering._services.settings
    for stored in ("{", '{"rows": "many"}', '{"orientation": "diagonal"}', "[]"):
        settings.setValue("export/pdf", stored)
        assert load_export_choices(settings, FORMATS["pdf"]) == ExportChoices()


def test_client_copy_leaves_out_internal_annotations(
    qtbot: QtBot, ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    internal = next(note.text for note in ordering.workspace.scenario.annotations.values() if note.internal)
    for is_client_copy in (False, True):
        dialog = open_dialog(qtbot, ordering, "report")
        dialog.form.client_copy_box.setChecked(is_client_copy)
        wait_for_preview(qtbot, dialog)
        path = tmp_path / f"{is_client_copy}.pdf"
        export(qtbot, monkeypatch, dialog, path)
        with pypdfium2.PdfDocument(path) as document:
            text = " ".join(page.get_textpage().get_text_range() for page in document)
        assert (internal.split()[0] in text and " ".join(internal.split()) in " ".join(text.split())) != is_client_copy


def test_report_of_all_scenarios(
    qtbot: QtBot, ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(qtbot, ordering, "report")
    pages = page_text(dialog)
    dialog.form.scenarios_field.setCurrentIndex(1)
    wait_for_preview(qtbot, dialog)
    assert page_text(dialog) != pages
    export(qtbot, monkeypatch, dialog, tmp_path / "all.pdf")
    with pypdfium2.PdfDocument(tmp_path / "all.pdf") as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    for scenario in ordering.workspace.document.scenarios.values():
        assert scenario.name in text
