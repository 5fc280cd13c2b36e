"""Update the catalogues in `resources/translations` from the texts of the program.

Run it with the environment's Python after changing a text that users read. New texts are unfinished in the catalogues
(`.ts`), and removed texts are dropped. Translations are compiled into the files that the editor reads (`.qm`), which
are kept with the sources, so that running the program needs no tool.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

PROJECT = Path(__file__).resolve().parent.parent
CATALOGUE_FOLDER = PROJECT / "resources" / "translations"
QT_TOOLS_FOLDER = Path(PySide6.__file__).parent
LANGUAGES = ("hu", "el", "nb", "zh_CN")
"""The languages besides English; for Greek and Bokmål, Qt's own texts are also translated here."""


def catalogue_path(language: str) -> Path:
    """Return the file in which the texts of the program are translated into `language`."""
    return CATALOGUE_FOLDER / f"cpm_{language}.ts"


def update_catalogue(target: Path, language: str) -> None:
    """Update the catalogue `target`; it records no source locations, which change with every edit."""
    sources = sorted((PROJECT / "cpm_desktop").rglob("*.py"))
    places = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language)
    _run_qt_tool("lupdate", *map(str, sources), *places, "-ts", str(target))


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile the translations in the catalogue `source` into `target`; untranslated texts stay English."""
    _run_qt_tool("lrelease", "-nounfinished", str(source), "-qm", str(target))


def _run_qt_tool(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with Qt for Python."""
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([str(QT_TOOLS_FOLDER / f"{tool}{suffix}"), *arguments, "-silent"], check=True)


if __name__ == "__main__":
    for name in LANGUAGES:
        update_catalogue(catalogue_path(name), name)
    for path in sorted(CATALOGUE_FOLDER.glob("*.ts")):
        compile_catalogue(path, path.with_suffix(".qm"))
