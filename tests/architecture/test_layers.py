"""Which package may import which (docs/architecture.md), type-only imports included."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.architecture.import_scanner import (
    PACKAGES,
    Import,
    all_imports,
    child_graph,
    imports_of,
    module_graph,
    module_paths,
    top_level_package,
)

LOWER_PACKAGES = {
    *("model", "graphs", "editing", "perspectives", "analysis", "layout"),
    *("drawing", "storage", "exchange", "printing", "export", "imports"),
}

ALLOWED_IMPORTS = {
    "model": set(),
    "editing": {"model"},
    "perspectives": {"model", "graphs", "analysis"},
    "graphs": set(),
    "layout": {"model", "graphs"},
    "storage": {"model"},
    "analysis": {"model", "graphs"},
    "drawing": {"model", "perspectives", "layout"},
    "exchange": {"model", "editing", "storage", "perspectives", "layout", "drawing", "analysis"},
    "printing": {"model", "perspectives", "layout", "drawing", "analysis"},
    "export": {"model", "perspectives", "drawing", "storage", "exchange", "printing"},
    "imports": {"model", "editing", "storage", "exchange"},
    "desktop": LOWER_PACKAGES,
    "cli": LOWER_PACKAGES,
    "duration_format": set(),
    "interpreter": set(),
    "i18n": set(),
    "progress": set(),
    "resources": set(),
    "__main__": {"cli", "desktop"},
}
"""Top-level package → the other packages that it may import, besides the shared modules."""

SHARED_MODULES = {"duration_format", "i18n", "interpreter", "progress", "resources"}
"""Modules that import no package of the program; every package may import them."""

LIBRARY_PACKAGES = {
    "PySide6": {"desktop"},
    "shiboken6": {"desktop"},
    "reportlab": {"printing"},
    "openpyxl": {"exchange"},
    "lxml": {"exchange"},
    "pptx": {"exchange"},
}
"""Third-party library → the packages that may import it."""

NETWORK_MODULES = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "socketserver", "asyncio", "xmlrpc"}
"""Standard modules that open connections; the program makes none."""

ALLOWED_LATE_IMPORTS = {
    "cpm_desktop.__main__",  # the command line runs without Qt
    "cpm_desktop.cli.layout",  # the other verbs measure no text
    "cpm_desktop.imports.formats",  # the window and the other verbs start without openpyxl
    "cpm_desktop.export.formats",  # the window and the other verbs start without reportlab and the PDF renderer
    "cpm_desktop.desktop.actions.file_actions",  # the same for the export dialog
    "cpm_desktop.desktop.actions.filter_actions",  # the window opens before its dialog is loaded
    "cpm_desktop.desktop.panels.analysis.tabs",  # the window opens before the analyses and charts are loaded
}
"""Modules that import a heavy part only when it is used."""

MAX_ROOMS = 15
"""Folders directly in `cpm_desktop/desktop`."""

MAX_ROOM_LEVELS = 8
"""Maximum length of a chain of these folders in which each imports the next."""


def forbidden_imports(imports: list[Import]) -> list[str]:
    """Return a sentence for each import that the architecture forbids."""
    return [str(found) for found in imports if not _is_allowed(found)]


def _is_allowed(found: Import) -> bool:
    origin, target = top_level_package(found.importer), top_level_package(found.imported)
    if not found.imported.startswith("cpm_desktop"):
        library = found.imported.split(".")[0]
        return (
            library not in NETWORK_MODULES
            and "QtNetwork" not in found.imported
            and origin in LIBRARY_PACKAGES.get(library, {origin})
        )
    return target in {origin, *SHARED_MODULES} or target in ALLOWED_IMPORTS.get(origin, set())


def find_cycle(graph: dict[str, set[str]]) -> str:
    """Return one import cycle of a graph, '' if it has none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as cycle:
        return " → ".join(cycle.args[1])
    return ""


def test_every_import_is_allowed():
    assert forbidden_imports(all_imports()) == []


def test_every_package_has_an_import_rule():
    assert {top_level_package(module) for module in module_paths()} - {""} <= set(ALLOWED_IMPORTS)


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
def test_forbidden_import_is_detected(module, source):
    assert len(forbidden_imports(imports_of(module, source))) == 1


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
def test_allowed_imports_are_accepted(module, source):
    assert forbidden_imports(imports_of(module, source)) == []


def test_late_imports_are_limited_to_the_written_list():
    late = [found for found in all_imports() if found.is_late and top_level_package(found.imported)]
    assert [str(found) for found in late if found.importer not in ALLOWED_LATE_IMPORTS] == []


def test_every_listed_late_import_exists():
    assert {found.importer for found in all_imports() if found.is_late} >= ALLOWED_LATE_IMPORTS


def test_only_one_module_changes_the_interpreter():
    """Garbage collection and the switch interval hold for the whole process (decision 17)."""
    names = {"gc", "setswitchinterval", "setrecursionlimit"}
    found = {
        module
        for module, path in module_paths().items()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Attribute) and node.attr in names)
        or (isinstance(node, ast.Name) and node.id in names)
        or (isinstance(node, ast.alias) and node.name in names)
    }
    assert found == {"cpm_desktop.interpreter"}


def test_modules_have_no_import_cycles():
    assert find_cycle(module_graph()) == ""


def test_import_cycle_is_detected():
    assert find_cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}})


def test_folders_of_a_package_have_no_import_cycles():
    cycles = {package: find_cycle(child_graph(package)) for package in PACKAGES}
    assert {package: cycle for package, cycle in cycles.items() if cycle} == {}


def test_desktop_has_few_rooms_on_few_levels():
    graph = child_graph("cpm_desktop.desktop")
    rooms = {room: imported for room, imported in graph.items() if f"cpm_desktop.desktop.{room}" in PACKAGES}
    levels: dict[str, int] = {}
    for room in filter(rooms.__contains__, TopologicalSorter(rooms).static_order()):
        levels[room] = 1 + max((levels[imported] for imported in rooms[room] & rooms.keys()), default=0)
    assert len(rooms) <= MAX_ROOMS
    assert max(levels.values()) <= MAX_ROOM_LEVELS
