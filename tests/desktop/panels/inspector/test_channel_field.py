"""Showing a channel changes nothing, whatever text it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements


@pytest.mark.parametrize("channel", ["courier", " by hand ", "two\nlines", "<b>web</b>"])
def test_showing_a_channel_of_ones_own_changes_nothing(ordering: MainWindow, channel: str) -> None:
    workspace = ordering.workspace
    workspace.editor.perform("channel", lambda document: edit_elements(document, "today", ["B3"], channel=channel))
    before = workspace.document
    for key in ("A1", "B3", "A2", "B3"):
        workspace.selection.select([key])
    assert workspace.document is before
    field = ordering.inspector.form.editors["channel"].widget
    assert isinstance(field, QComboBox)
    assert field.currentText() == channel
