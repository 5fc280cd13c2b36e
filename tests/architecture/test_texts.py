"""Every text can be translated: it is a plain literal, and is translated when it is shown, not at import."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.import_scanner import PACKAGE

FILES = sorted(PACKAGE.rglob("*.py"))
TRANSLATE_FUNCTIONS = {"translate", "tr", "translate_plural"}
MARK_FUNCTIONS = {"QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}


def function_name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and function_name(node) in names)


def nodes_run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run while a module is imported: all outside of functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield from (*child.args.defaults, *child.decorator_list)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from nodes_run_at_import(child)


def is_composed(text: ast.expr) -> bool:
    """Return whether lupdate cannot read a text: an f-string, a sum, or a choice between literals."""
    choices = [text.body, text.orelse] if isinstance(text, ast.IfExp) else []
    return isinstance(text, ast.JoinedStr | ast.BinOp) or any(isinstance(choice, ast.Constant) for choice in choices)


def text_arguments(call: ast.Call) -> list[ast.expr]:
    """Return the arguments that lupdate reads: all but the number of a plural."""
    return call.args[:2] if function_name(call) == "translate_plural" else call.args


def is_text_translation(call: ast.Call) -> bool:
    """Return whether a call translates a text; `QPainter.translate` takes numbers."""
    return function_name(call) != "translate" or (bool(call.args) and isinstance(call.args[0], ast.Constant | ast.Name))


@pytest.fixture(scope="module")
def translating_modules() -> list[ast.Module]:
    """Return the modules that translate texts."""
    sources = [path.read_text(encoding="utf-8") for path in FILES]
    return [
        ast.parse(source)
        for source in sources
        if any(f"{name}(" in source for name in TRANSLATE_FUNCTIONS | MARK_FUNCTIONS)
    ]


def test_nothing_is_translated_at_import(translating_modules: list[ast.Module]) -> None:
    nodes = (node for tree in translating_modules for node in nodes_run_at_import(tree))
    early = [node for node in nodes if isinstance(node, ast.Call) and function_name(node) in TRANSLATE_FUNCTIONS]
    assert [ast.unparse(call) for call in early] == []


def test_texts_are_literals_that_lupdate_can_read(translating_modules: list[ast.Module]) -> None:
    translations = [
        call
        for tree in translating_modules
        for call in calls(tree, TRANSLATE_FUNCTIONS | MARK_FUNCTIONS)
        if is_text_translation(call)
    ]
    assert len(translations) > 1000
    assert [ast.unparse(call) for call in translations if any(map(is_composed, text_arguments(call)))] == []
    assert [ast.unparse(call) for call in translations if call.keywords] == []


def test_only_the_language_module_sets_the_translator() -> None:
    imports_it = re.compile(r"^from cpm_desktop\.i18n import .*\bset_translator\b", re.MULTILINE)
    importers = [path for path in FILES if imports_it.search(path.read_text(encoding="utf-8"))]
    assert [str(path.relative_to(PACKAGE)) for path in importers] == [str(Path("desktop", "settings", "language.py"))]
