"""`new` writes templates in the language of its option."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpm_desktop.cli.main import main
from cpm_desktop.storage.files import load_document


def test_new_writes_a_template_in_english(tmp_path: Path) -> None:
    path = tmp_path / "shop.cpm.json"
    assert main(["new", "--template", "ordering", "-o", str(path)]) == 0

    document = load_document(path)
    assert (document.title, document.meta.language) == ("Ordering", "en")


@pytest.mark.parametrize(
    ("language", "title"), [("hu", "Rendelés"), ("el", "Παραγγελία"), ("nb", "Bestilling"), ("zh-CN", "订购")]
)
def test_new_writes_a_template_in_a_chosen_language(tmp_path: Path, language: str, title: str) -> None:
    path = tmp_path / "shop.cpm.json"
    assert main(["new", "--template", "ordering", "--language", language, "-o", str(path)]) == 0

    document = load_document(path)
    assert (document.title, document.meta.language) == (title, language)


def test_unknown_language_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "shop.cpm.json"
    assert main(["new", "--language", "tlh", "-o", str(path)]) == 2

    assert "--language" in capsys.readouterr().err
    assert not path.exists()
