"""Texts reach translators: as plain literals, when they are shown and not while modules are loaded."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "cpm_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
TRANSLATE_FUNCTIONS = {"translate", "tr"}
MARK_FUNCTIONS = {"QT_TRANSLATE_NOOP"}


def function_name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and function_name(node) in names)


def nodes_run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is worked out while a module is loaded: everything but what stands in functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield from (*child.args.defaults, *child.decorator_list)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from nodes_run_at_import(child)


def is_composed(text: ast.expr) -> bool:
    """Tell whether lupdate cannot read a text: an f-string, a sum, or a choice between literals."""
    chosen = [text.body, text.orelse] if isinstance(text, ast.IfExp) else []
    return isinstance(text, ast.JoinedStr | ast.BinOp) or any(isinstance(each, ast.Constant) for each in chosen)


def is_text_translation(call: ast.Call) -> bool:
    """Tell a text to translate from a painter that moves: that one takes numbers."""
    return function_name(call) != "translate" or (bool(call.args) and isinstance(call.args[0], ast.Constant | ast.Name))


@pytest.fixture(scope="module")
def translating_modules() -> list[ast.Module]:
    """Return the modules in which texts are asked for."""
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
    asking = [
        call
        for tree in translating_modules
        for call in calls(tree, TRANSLATE_FUNCTIONS | MARK_FUNCTIONS)
        if is_text_translation(call)
    ]
    assert len(asking) > 1000
    assert [ast.unparse(call) for call in asking if any(map(is_composed, call.args))] == []
    assert [ast.unparse(call) for call in asking if call.keywords] == []


def test_only_the_language_module_sets_the_translator() -> None:
    speaking = re.compile(r"^from cpm_desktop\.i18n import .*\bset_translator\b", re.MULTILINE)
    asking = [path for path in FILES if speaking.search(path.read_text(encoding="utf-8"))]
    assert [str(path.relative_to(PACKAGE)) for path in asking] == [str(Path("desktop", "settings", "language.py"))]
