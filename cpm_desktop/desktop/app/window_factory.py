"""Puts the parts of a window together; the only place that knows all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from cpm_desktop.desktop.background.blocking_task import LongWork
from cpm_desktop.desktop.canvas.scene.comparison_controller import ShownChanges
from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.export.export_formats import export_kinds
from cpm_desktop.desktop.export.export_service import Exports
from cpm_desktop.desktop.files.autosave import Autosave
from cpm_desktop.desktop.files.document_file import EMPTY, Files, template_path
from cpm_desktop.desktop.files.recovery import Recovery
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.band_deletion_notice import DeletedBands
from cpm_desktop.desktop.window.file_conflict_prompts import FileQuestions
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.window.window_services import Parts
from cpm_desktop.desktop.workspace.analysis_scheduler import Analyses
from cpm_desktop.desktop.workspace.comparison_settings import Comparing
from cpm_desktop.desktop.workspace.view_cache import Looking
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.editing.session import Session
from cpm_desktop.editing.settling import RULES
from cpm_desktop.layout.automatic import lay_out
from cpm_desktop.layout.completion import completed_document
from cpm_desktop.layout.placement import place
from cpm_desktop.layout.settling import settling_rules
from cpm_desktop.model.document import Document
from cpm_desktop.storage.files import load
from cpm_desktop.storage.journal import Journal


def make_session(document: Document) -> Session:
    """Return a session in which every document is laid out completely and every box holds its text."""
    return Session(
        document,
        rules=(*RULES, *settling_rules(node_size)),
        prepare=lambda prepared: completed_document(prepared, node_size),
    )


def make_window(appearance: Appearance, settings: QSettings) -> MainWindow:
    """Return a window with an empty document."""
    session = make_session(load(template_path(EMPTY)))
    work = LongWork()
    workspace = Workspace(session, place, work)
    canvas = CanvasView(workspace, appearance.theme)
    files = Files(workspace, settings, work)
    analyses = Analyses(workspace)
    comparing = Comparing(workspace)
    ShownChanges(canvas.canvas_scene, comparing, Looking(place))
    window = MainWindow(
        Parts(
            workspace=workspace,
            work=work,
            files=files,
            exports=Exports(
                workspace, work, export_kinds(), lambda: canvas.canvas_scene.options, lambda: comparing.shown_base
            ),
            appearance=appearance,
            canvas=canvas,
            analyses=analyses,
            comparing=comparing,
            settings=settings,
            lay_out=lambda scenario, tell: lay_out(scenario, node_size, tell),
        )
    )
    window.actions_.edit.deleted.connect(DeletedBands(workspace, window.message_bar, window).tell)
    FileQuestions(workspace, files, window.actions_.file, window.question_bar, window)
    window.left.connect(files.close)
    window.left.connect(analyses.stop)
    window.left.connect(workspace.stop)
    window.left.connect(canvas.canvas_scene.marking.stop)
    window.left.connect(canvas.canvas_scene.overlay_layer.stop)
    window.left.connect(work.leave)
    work.begun.connect(window.show)  # a large file that the program is started on is opened before
    return window


def protect(window: MainWindow, journal: Path) -> None:
    """Keep what is not saved in `window` in the recovery journal, and offer what stopped programs left there."""
    workspace, files, say = window.workspace, window.files, window.message_bar.say
    autosave = Autosave(workspace, files, Journal(journal), window)
    recovery = Recovery(files, autosave, window.question_bar, window.actions_.file.may_leave, window)
    autosave.failed.connect(lambda sentence: say(sentence, "error"))
    recovery.unreadable.connect(lambda sentence: say(sentence, "error"))
    window.left.connect(autosave.stop)
    window.left.connect(recovery.leave)
    recovery.offer(journal)
