"""Who may import whom (docs/architecture.md), type-only imports included."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import pytest

from tests.architecture.imports import Import, all_imports, imports_of, room, sources

EVERY_ROOM_BELOW = {
    *("model", "graphs", "editing", "perspectives", "analysis", "layout"),
    *("drawing", "storage", "exchange", "printing"),
}

MAY_IMPORT = {
    "model": set(),
    "editing": {"model"},
    "perspectives": {"model", "graphs", "analysis"},
    "graphs": set(),
    "layout": {"model", "graphs"},
    "storage": {"model"},
    "analysis": {"model", "graphs"},
    "drawing": {"model", "perspectives", "layout"},
    "exchange": {"model", "perspectives", "layout", "drawing", "analysis"},
    "printing": {"model", "perspectives", "layout", "drawing", "analysis"},
    "desktop": EVERY_ROOM_BELOW,
    "cli": EVERY_ROOM_BELOW,
    "gc_pause": set(),
    "i18n": set(),
    "progress": set(),
    "resources": set(),
    "__main__": {"cli", "desktop"},
}
"""Room → the other rooms that it may import, besides those open to all."""

OPEN_TO_ALL = {"gc_pause", "i18n", "progress", "resources"}
"""Single modules that know nothing of the rooms."""

ONLY_IN = {"PySide6": {"desktop"}, "shiboken6": {"desktop"}, "reportlab": {"printing"}}
"""Foreign library → the rooms that may import it."""

NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "socketserver", "asyncio", "xmlrpc"}
"""Standard modules that open connections; nothing here has a use for one."""

LATE_ON_PURPOSE = {
    "cpm_desktop.__main__",  # the command line need not load Qt
    "cpm_desktop.cli.export",  # wrong usage is told, and the other verbs run, without fonts and reportlab
    "cpm_desktop.cli.layout",  # nor do they need fonts to measure text with
    "cpm_desktop.desktop.export.export_formats",  # the editor starts without reportlab and what renders PDFs
    "cpm_desktop.desktop.panels.analysis.tabs",  # and shows its window before it loads the analyses and their charts
}
"""Modules that load a heavy part only where it is used."""


def breaches(imports: list[Import]) -> list[str]:
    """Return one sentence for each import that the architecture does not allow."""
    return [str(found) for found in imports if not _is_allowed(found)]


def _is_allowed(found: Import) -> bool:
    origin, target = room(found.importer), room(found.imported)
    if not found.imported.startswith("cpm_desktop"):
        library = found.imported.split(".")[0]
        return library not in NETWORK and "QtNetwork" not in found.imported and origin in ONLY_IN.get(library, {origin})
    return target in {origin, *OPEN_TO_ALL} or target in MAY_IMPORT.get(origin, set())


def test_every_import_is_allowed():
    assert breaches(all_imports()) == []


def test_every_room_has_its_rule():
    assert {room(module) for module in sources()} - {""} <= set(MAY_IMPORT)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("cpm_desktop.model.lanes", "from cpm_desktop.editing import session"),
        ("cpm_desktop.model.lanes", "if TYPE_CHECKING:\n    from cpm_desktop.storage.codec import read"),
        ("cpm_desktop.layout.grid", "def place():\n    import cpm_desktop.drawing.theme"),
        ("cpm_desktop.drawing.scene", "from ..analysis import handoffs"),
        ("cpm_desktop.drawing.text.text_line", "from ...analysis import handoffs"),
        ("cpm_desktop.cli.check", "from cpm_desktop.desktop import app"),
        ("cpm_desktop.desktop.window", "from cpm_desktop.cli.main import main"),
        ("cpm_desktop.drawing.painter", "import PySide6.QtGui as gui"),
        ("cpm_desktop.exchange.svg", "from reportlab.pdfgen.canvas import Canvas"),
        ("cpm_desktop.desktop.links", "from PySide6.QtNetwork import QNetworkAccessManager"),
        ("cpm_desktop.desktop.links", "from PySide6 import QtNetwork"),
        ("cpm_desktop.storage.remote", "import urllib.request"),
    ],
)
def test_the_rule_sees_a_breach(module, source):
    assert len(breaches(imports_of(module, source))) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("cpm_desktop.editing.session", "from cpm_desktop.model.document import Document"),
        ("cpm_desktop.drawing.theme", "from cpm_desktop.resources import resource_path"),
        ("cpm_desktop.drawing.scene", "from .text import line"),
        ("cpm_desktop.desktop.canvas", "from PySide6.QtGui import QPainter"),
        ("cpm_desktop.printing.report", "import reportlab"),
    ],
)
def test_the_rule_lets_the_rest_pass(module, source):
    assert breaches(imports_of(module, source)) == []


def test_imports_stand_at_the_top():
    late = [found for found in all_imports() if found.late and room(found.imported)]
    assert [str(found) for found in late if found.importer not in LATE_ON_PURPOSE] == []


def test_no_exception_is_without_use():
    assert {found.importer for found in all_imports() if found.late} >= LATE_ON_PURPOSE


def test_no_modules_import_each_other_in_a_circle():
    modules = set(sources())
    graph: dict[str, set[str]] = {module: set() for module in modules}
    for found in all_imports():
        target = next((name for name in (found.imported, found.imported.rpartition(".")[0]) if name in modules), None)
        if target is not None and target != found.importer:
            graph[found.importer].add(target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" → ".join(circle.args[1]))
