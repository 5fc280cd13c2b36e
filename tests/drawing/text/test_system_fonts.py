"""System fonts are found in their folders, and only embeddable ones are used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
import uharfbuzz

from cpm_desktop.drawing.text import system_fonts as looked_at
from cpm_desktop.drawing.text.fonts import font_data
from cpm_desktop.drawing.text.sfnt import extract_font
from cpm_desktop.drawing.text.system_fonts import font_folders, system_font_with, system_fonts
from cpm_desktop.resources import resource_path

INTER = resource_path("fonts", "inter", "Inter-Regular.ttf")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(looked_at, "font_folders", lambda: (tmp_path,))
    system_fonts.cache_clear()
    yield tmp_path
    system_fonts.cache_clear()


def test_plainest_font_is_first(folder: Path):
    for name in ("Some-BoldItalic.ttf", "Some-Regular.ttf", "Some-Serif.ttf"):
        copy(INTER, folder / name)
    assert [font.path.stem for font in system_fonts()] == ["Some-Regular", "Some-Serif", "Some-BoldItalic"]
    font = system_font_with("a")
    assert font is not None
    assert font.path.stem == "Some-Regular"


def test_invalid_font_files_are_skipped(folder: Path):
    (folder / "broken.ttf").write_bytes(b"\0\1\0\0 no font")
    (folder / "empty.ttc").write_bytes(b"")
    (folder / "readme.txt").write_text("not a font", encoding="utf-8")
    copy(INTER, folder / "fine.ttf")
    font = system_font_with("a")
    assert font is not None
    assert font.path.stem == "fine"
    assert system_font_with("保") is None


def test_non_embeddable_font_is_not_used(folder: Path):
    data = bytearray(INTER.read_bytes())
    tables = {data[at : at + 4].decode(): at for at in range(12, 12 + 16 * int.from_bytes(data[4:6], "big"), 16)}
    at = int.from_bytes(data[tables["OS/2"] + 8 : tables["OS/2"] + 12], "big")
    data[at + 8 : at + 10] = b"\x00\x02"
    (folder / "restricted.ttf").write_bytes(data)
    assert system_font_with("a") is None


def test_every_platform_has_font_folders(monkeypatch: pytest.MonkeyPatch):
    for platform in ("linux", "darwin", "win32"):
        monkeypatch.setattr("sys.platform", platform)
        assert all(isinstance(found, Path) for found in font_folders())
        assert len(font_folders()) >= 2


def test_extracted_font_equals_the_original():
    face = uharfbuzz.Face(font_data("Inter-Regular"))
    extracted = uharfbuzz.Face(extract_font(face))
    assert extracted.glyph_count == face.glyph_count
    assert set(extracted.unicodes) == set(face.unicodes)
    assert extracted.table_tags == sorted(face.table_tags)
