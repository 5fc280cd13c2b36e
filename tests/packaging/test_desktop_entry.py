"""What desktops are told about the program and its files."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path

from cpm_desktop.resources import resource_path
from cpm_desktop.storage.files import FILE_SUFFIX

PROJECT = Path(__file__).resolve().parents[2]


def test_the_entry_starts_a_program_that_is_installed_and_has_an_icon():
    entry = _entry()
    scripts = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert entry["Exec"].split() == ["cpm-desktop", "%f"]
    assert "cpm-desktop" in scripts
    assert resource_path("icons", f"{entry['Icon']}.svg").is_file()


def test_the_entry_opens_the_type_of_the_programs_files():
    declared = (PROJECT / "packaging" / "cpm-desktop.xml").read_text(encoding="utf-8")
    assert f'<mime-type type="{_entry()["MimeType"].rstrip(";")}">' in declared
    assert f'<glob pattern="*{FILE_SUFFIX}"' in declared


def _entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(PROJECT / "packaging" / "cpm-desktop.desktop", encoding="utf-8")
    return parser["Desktop Entry"]
