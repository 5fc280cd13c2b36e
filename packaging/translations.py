"""Bring the catalogues in `resources/translations` up to date with the texts of the program.

Run it with the environment's Python after changing a text that people read. Texts that are new stand in the catalogues
(`.ts`) as unfinished, those that are gone are dropped. What is translated goes into the files that the editor reads
(`.qm`); they are kept with the sources, so that running the program takes no tool.
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
"""What the program speaks besides English; of Greek and Bokmål, Qt's own texts are translated here too."""


def catalogue_path(language: str) -> Path:
    """Return the file in which the texts of the program are translated into `language`."""
    return CATALOGUE_FOLDER / f"cpm_{language}.ts"


def update_catalogue(target: Path, language: str) -> None:
    """Bring the catalogue `target` up to date; it tells no places in sources, which change with every line."""
    sources = sorted((PROJECT / "cpm_desktop").rglob("*.py"))
    places = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language)
    _run_qt_tool("lupdate", *map(str, sources), *places, "-ts", str(target))


def compile_catalogue(source: Path, target: Path) -> None:
    """Write what is translated in the catalogue `source` into `target`; the rest stays English."""
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
