"""The catalogues contain every text of the program, and translations keep placeholders and mnemonics."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from translations import (
    CATALOGUE_FOLDER,
    ENGLISH,
    LANGUAGES,
    catalogue_path,
    compile_catalogue,
    fill_english_plurals,
    update_catalogue,
)

from cpm_desktop.i18n import english_plural

CATALOGUES = sorted(CATALOGUE_FOLDER.glob("*.ts"))
MNEMONIC = re.compile(r"(?<!&)&(?!&)(.)")


def messages(path: Path) -> list[tuple[str, str, str]]:
    """Return context, source and translation of every text; unfinished translations are empty.

    A text with plural forms occurs once for each form.
    """
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_finished = translation.get("type") != "unfinished"
            forms = translation.findall("numerusform") if message.get("numerus") else [translation]
            for form in forms:
                text = (form.text or "") if is_finished else ""
                found.append((context.findtext("name", ""), message.findtext("source", ""), text))
    return found


def placeholders(text: str) -> list[str]:
    """Return the placeholders of a text with their format: `{count:,}`, `{name!r}` and Qt's `%1`."""
    fields = [
        f"{name}!{conversion}:{spec}" for _, name, spec, conversion in Formatter().parse(text) if name is not None
    ]
    return sorted([*fields, *re.findall(r"%L?[\dn]", text)])


def test_every_language_has_a_catalogue() -> None:
    assert {catalogue_path(language) for language in LANGUAGES} <= set(CATALOGUES)


def test_catalogues_contain_every_text_of_the_program(tmp_path: Path) -> None:
    copy = tmp_path / catalogue_path("hu").name
    shutil.copy(catalogue_path("hu"), copy)
    update_catalogue(copy, "hu")
    updated = [(context, source) for context, source, _ in messages(copy)]
    for language in LANGUAGES:
        committed = [(context, source) for context, source, _ in messages(catalogue_path(language))]
        assert set(committed) ^ set(updated) == set(), "run packaging/translations.py"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_compiled_catalogues_are_up_to_date(path: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "made.qm"
    compile_catalogue(path, compiled)
    assert compiled.read_bytes() == path.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_translations_keep_the_placeholders(path: Path) -> None:
    pairs = [(source, translation) for _, source, translation in messages(path) if translation]
    assert [pair for pair in pairs if placeholders(pair[0]) != placeholders(pair[1])] == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_translations_keep_the_mnemonic(path: Path) -> None:
    pairs = [(source, translation) for _, source, translation in messages(path) if translation]
    counts = [(pair, [len(MNEMONIC.findall(text)) for text in pair]) for pair in pairs]
    assert [pair for pair, (source, translation) in counts if source != translation] == []


def test_chinese_mnemonics_are_latin() -> None:
    translations = [translation for _, _, translation in messages(catalogue_path("zh_CN"))]
    letters = [letter for translation in translations for letter in MNEMONIC.findall(translation)]
    assert [letter for letter in letters if not letter.isascii()] == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_translations_keep_surrounding_spaces(path: Path) -> None:
    pairs = [(source, translation) for _, source, translation in messages(path) if translation and source.strip(" ,")]
    assert [
        pair for pair in pairs if [text[:1].isspace() for text in pair] != [False, False] and pair[0][:1] != pair[1][:1]
    ] == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_is_translated(path: Path) -> None:
    assert [source for _, source, translation in messages(path) if not translation] == []


def test_english_plural_catalogue_follows_the_rule_of_the_command_line(tmp_path: Path) -> None:
    copy = tmp_path / catalogue_path(ENGLISH).name
    update_catalogue(copy, ENGLISH)
    fill_english_plurals(copy)
    made, kept = messages(copy), messages(catalogue_path(ENGLISH))
    assert sorted(made) == sorted(kept), "run packaging/translations.py"
    assert len(kept) > 100
    for (_, source, singular), (_, _, plural) in zip(kept[::2], kept[1::2], strict=True):
        assert (singular, plural) == (english_plural(source, 1), english_plural(source, 2))


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_no_translation_shows_the_english_plural_notation(path: Path) -> None:
    assert [both for *both, text in messages(path) if re.search(r"\w\((s|es|y/ies)\)", text)] == []


def test_counted_things_have_plural_forms() -> None:
    counted = re.compile(r"\{count[^}]*\} (?!of\b|in\b|per\b)[a-z]|^1 [a-z]")
    assert [source for _, source, _ in messages(catalogue_path("hu")) if counted.search(source)] == []
