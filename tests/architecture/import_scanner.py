"""Lists what every module of the program imports, from its source and without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.paths import PROJECT

PACKAGE = PROJECT / "cpm_desktop"


@dataclass(frozen=True)
class Import:
    """One name that one module imports; `is_late` if a function imports it."""

    importer: str
    imported: str
    line: int
    is_late: bool

    def __str__(self) -> str:
        """Return the sentence that a failing test prints."""
        return f"{self.importer}:{self.line} imports {self.imported}"


def module_paths() -> dict[str, Path]:
    """Return every module of the program by its dotted name."""
    return {_module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def all_imports() -> list[Import]:
    """Return every import of every module, type-only ones included; reads the sources once."""
    return [
        found for name, path in module_paths().items() for found in imports_of(name, path.read_text(encoding="utf-8"))
    ]


def imports_of(module: str, source: str) -> list[Import]:
    """Return the imports of one module, relative ones resolved; `from a import b` imports a.b."""
    return list(_iterate_imports(module, ast.parse(source), late=False))


def module_graph() -> dict[str, set[str]]:
    """Return, for every module of the program, the modules of the program that it imports."""
    modules = set(module_paths())
    graph: dict[str, set[str]] = {module: set() for module in modules}
    for found in all_imports():
        target = next((name for name in (found.imported, found.imported.rpartition(".")[0]) if name in modules), None)
        if target is not None and target != found.importer:
            graph[found.importer].add(target)
    return graph


def child_graph(package: str) -> dict[str, set[str]]:
    """Return, for each module and folder of a package, its siblings that it or anything inside of it imports."""
    prefix = f"{package}."
    graph: dict[str, set[str]] = {}
    for importer, imported in module_graph().items():
        if importer.startswith(prefix):
            child = importer.removeprefix(prefix).split(".")[0]
            siblings = {name.removeprefix(prefix).split(".")[0] for name in imported if name.startswith(prefix)}
            graph.setdefault(child, set()).update(siblings - {child})
    return graph


def top_level_package(module: str) -> str:
    """Return the top-level package of the program that a module belongs to, such as `model`, or ''."""
    first, *rest = module.split(".")
    return rest[0] if first == "cpm_desktop" and rest else ""


def _iterate_imports(module: str, node: ast.AST, *, late: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield Import(module, alias.name, node.lineno, late)
    elif isinstance(node, ast.ImportFrom):
        origin = _absolute_module(module, node)
        for alias in node.names:
            yield Import(module, f"{origin}.{alias.name}", node.lineno, late)
    inside = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    for child in ast.iter_child_nodes(node):
        yield from _iterate_imports(module, child, late=inside)


def _absolute_module(module: str, node: ast.ImportFrom) -> str:
    if node.level == 0:
        return node.module or ""
    is_package = module in PACKAGES
    parents = module.split(".")[: None if is_package and node.level == 1 else -(node.level - is_package)]
    return ".".join([*parents, node.module] if node.module else parents)


def _module_name(path: Path) -> str:
    parts = path.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


PACKAGES = {_module_name(path) for path in PACKAGE.rglob("__init__.py")}
"""The dotted names of all packages; relative imports are resolved against them."""
