"""Update the catalogues in `resources/translations` from the texts of the program.

Run it with the environment's Python after changing a text that users read. New texts are unfinished in the catalogues
(`.ts`), and removed texts are dropped. Translations are compiled into the files that the editor reads (`.qm`), which
are kept with the sources, so that running the program needs no tool.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape, unescape

import PySide6

from cpm_desktop.i18n import english_plural

PROJECT = Path(__file__).resolve().parent.parent
CATALOGUE_FOLDER = PROJECT / "resources" / "translations"
QT_TOOLS_FOLDER = Path(PySide6.__file__).parent
LANGUAGES = ("hu", "el", "nb", "zh_CN")
"""The languages besides English; for Greek and Bokmål, Qt's own texts are also translated here."""
ENGLISH = "en"
"""English has a catalogue for plural forms only."""
PLURAL_FUNCTIONS = {"translate_plural", "QT_TRANSLATE_N_NOOP"}
"""The functions of `cpm_desktop/i18n.py` whose texts have plural forms; lupdate does not know them in Python."""
PLURAL_MESSAGE = re.compile(
    r"(?P<head><source>(?P<source>[^<]*)</source>\s*)<translation[^>]*>(?:\s*<numerusform>[^<]*</numerusform>)*\s*"
    r"</translation>"
)


def catalogue_path(language: str) -> Path:
    """Return the file in which the texts of the program are translated into `language`."""
    return CATALOGUE_FOLDER / f"cpm_{language}.ts"


def update_catalogue(target: Path, language: str) -> None:
    """Update the catalogue `target`; it records no source locations, which change with every edit."""
    sources = sorted((PROJECT / "cpm_desktop").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
    if language == ENGLISH:
        options.append("-pluralonly")
    with TemporaryDirectory() as folder:
        plural_texts = Path(folder, "plural_texts.cpp")
        plural_texts.write_text("".join(_plural_declarations(sources)), "utf-8")
        _run_qt_tool("lupdate", *map(str, sources), str(plural_texts), *options, "-ts", str(target))


def _plural_declarations(sources: Sequence[Path]) -> Iterator[str]:
    """Yield the texts with plural forms as C++ calls, in which lupdate recognises them."""
    for source in sources:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PLURAL_FUNCTIONS:
                literals = [part.value for part in node.args[:2] if isinstance(part, ast.Constant)]
                if len(literals) == 2:
                    context, text = (json.dumps(literal, ensure_ascii=False) for literal in literals)
                    yield f'auto s = QCoreApplication::translate({context}, {text}, "", n);\n'


def fill_english_plurals(catalogue: Path) -> None:
    """Write both English forms of every text into `catalogue`, which holds only texts with plural forms."""
    catalogue.write_text(PLURAL_MESSAGE.sub(_with_english_forms, catalogue.read_text("utf-8")), "utf-8")


def _with_english_forms(message: re.Match[str]) -> str:
    forms = (english_plural(unescape(message["source"]), number) for number in (1, 2))
    lines = "".join(f"            <numerusform>{escape(form)}</numerusform>\n" for form in forms)
    return f"{message['head']}<translation>\n{lines}        </translation>"


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile the translations in the catalogue `source` into `target`; untranslated texts stay English."""
    _run_qt_tool("lrelease", "-nounfinished", str(source), "-qm", str(target))


def _run_qt_tool(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with Qt for Python."""
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([str(QT_TOOLS_FOLDER / f"{tool}{suffix}"), *arguments, "-silent"], check=True)


if __name__ == "__main__":
    for name in (*LANGUAGES, ENGLISH):
        update_catalogue(catalogue_path(name), name)
    fill_english_plurals(catalogue_path(ENGLISH))
    for path in sorted(CATALOGUE_FOLDER.glob("*.ts")):
        compile_catalogue(path, path.with_suffix(".qm"))
