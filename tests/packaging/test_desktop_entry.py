"""What the desktop entry and the MIME type declare."""

from __future__ import annotations

import configparser
import tomllib

from cpm_desktop.resources import resource_path
from cpm_desktop.storage.files import FILE_SUFFIX
from tests.paths import PROJECT


def test_desktop_entry_starts_an_installed_program_with_an_icon():
    entry = _desktop_entry()
    scripts = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert entry["Exec"].split() == ["cpm-desktop", "%f"]
    assert "cpm-desktop" in scripts
    assert resource_path("icons", f"{entry['Icon']}.svg").is_file()


def test_desktop_entry_opens_the_file_type_of_the_program():
    declared = (PROJECT / "packaging" / "cpm-desktop.xml").read_text(encoding="utf-8")
    assert f'<mime-type type="{_desktop_entry()["MimeType"].rstrip(";")}">' in declared
    assert f'<glob pattern="*{FILE_SUFFIX}"' in declared


def _desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(PROJECT / "packaging" / "cpm-desktop.desktop", encoding="utf-8")
    return parser["Desktop Entry"]
