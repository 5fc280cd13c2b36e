"""The pictures of the chapter about sharing."""

from __future__ import annotations

from time import monotonic

from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from cpm_desktop.desktop.files.export_dialog.dialog import ExportDialog
from tests.pictures.picture import GuidePicture
from tests.pictures.stage import PictureStage

TIMEOUT = 30.0
"""The longest time to wait for the preview, in seconds."""


def export_dialog(stage: PictureStage) -> QPixmap:
    """Take the export dialog with a poster on tiles."""
    stage.open("ordering")
    poster = next(one for one in stage.window.window_actions.file.export_service.formats if one.key == "poster")
    next(
        action for action in stage.window.window_actions.file.export_menu.actions() if poster.name in action.text()
    ).trigger()
    dialog = stage.window.findChildren(ExportDialog)[-1]
    dialog.form.paper_field.setCurrentText("A1")
    dialog.form.tile_field.setCurrentText("A3")
    _wait_for_preview(dialog)
    dialog.preview.next_button.click()
    _wait_for_preview(dialog)
    picture = dialog.grab()
    dialog.reject()
    return picture


def _wait_for_preview(dialog: ExportDialog) -> None:
    latest = monotonic() + TIMEOUT
    while not dialog.is_preview_complete:
        if monotonic() > latest:
            raise TimeoutError("the preview does not come to its end")
        QTest.qWait(10)


PICTURES = (GuidePicture("export-dialog", export_dialog),)
