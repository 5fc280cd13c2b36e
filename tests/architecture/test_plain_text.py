"""Texts of a model are never markup: tool tips are made by one function, and labels are plain."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.import_scanner import PACKAGE, module_paths

TOOL_TIP_SETTERS = {"setToolTip": -1, "showText": 1}
"""The functions that show a tool tip, and the position of its text among the arguments."""
MODULES_WITH_RICH_LABELS = {
    "cpm_desktop.desktop.text.plain_label",
    "cpm_desktop.desktop.panels.inspector.computed_origins",
}


def unwrapped_tool_tips(tree: ast.AST) -> list[int]:
    """Return the lines that set a tool tip which the function `tool_tip` has not made."""
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in TOOL_TIP_SETTERS
        and node.args
    ]
    texts = [(call, call.args[TOOL_TIP_SETTERS[getattr(call.func, "attr", "")]]) for call in calls]
    return [call.lineno for call, text in texts if not (isinstance(text, ast.Call) and name_of(text) == "tool_tip")]


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "id", "")


def test_one_function_makes_every_tool_tip() -> None:
    paths = {name: path for name, path in module_paths().items() if PACKAGE / "desktop" in path.parents}
    found = {name: unwrapped_tool_tips(ast.parse(path.read_text(encoding="utf-8"))) for name, path in paths.items()}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("source", ["w.setToolTip(text)", "w.setToolTip(0, name)", "QToolTip.showText(at, text, w)"])
def test_unwrapped_tool_tip_is_found(source: str) -> None:
    assert unwrapped_tool_tips(ast.parse(source)) == [1]
    wrapped = source.replace("text", "tool_tip(text)").replace("name", "tool_tip(name)")
    assert unwrapped_tool_tips(ast.parse(wrapped)) == []


def test_labels_are_plain() -> None:
    users = {
        name
        for name, path in module_paths().items()
        if any(
            isinstance(node, ast.Name) and node.id == "QLabel" for node in ast.walk(ast.parse(path.read_text("utf-8")))
        )
    }
    assert users == MODULES_WITH_RICH_LABELS
