"""Every command of the user guide runs and prints what the guide shows; its numbers are those of the program."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from cpm_desktop.cli.main import SUBCOMMANDS
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.storage.files import load_document, save_document
from tests.packaging.guide_commands import ANY_OUTPUT, commands_in

PROJECT = Path(__file__).resolve().parents[2]
GUIDE = PROJECT / "docs" / "user-guide"
SAMPLE = PROJECT / "resources" / "samples" / "ordering.cpm.json"
CHAPTERS = sorted(chapter for chapter in GUIDE.iterdir() if any(commands_in(chapter)))
METRIC_ROW = re.compile(r"^\| ([A-Z][^|]*) \| (\d[^|]*) \|", re.MULTILINE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the files that the guide names."""
    document = load_document(SAMPLE)
    ours = edit_elements(document, "today", ["A2"], touch_minutes=1)
    theirs = edit_elements(document, "today", ["A1"], touch_minutes=9)
    theirs = edit_elements(theirs, "today", ["B3"], touch_minutes=6)
    for name, content in (
        ("shop", document),
        ("base", document),
        ("before", document),
        ("ours", ours),
        ("theirs", theirs),
        ("after", theirs),
    ):
        save_document(content, tmp_path / f"{name}.cpm.json")
    return tmp_path


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_commands_of_a_chapter_run_and_print_what_it_shows(chapter: Path, folder: Path) -> None:
    for example in commands_in(chapter):
        program, *arguments = shlex.split(example.command)
        ran = _run(arguments, folder)
        assert (program, ran.returncode, ran.stderr) == ("cpm-desktop", 0, ""), example.command
        if example.output and example.output.strip() != ANY_OUTPUT:
            assert ran.stdout == example.output


def test_command_line_chapter_describes_every_subcommand_and_option() -> None:
    text = (GUIDE / "command-line.md").read_text(encoding="utf-8")
    for name in SUBCOMMANDS:
        described = re.split(rf"^## {name}$", text, flags=re.MULTILINE)[1].split("\n## ")[0]
        offered = set(re.findall(r"--[a-z-]+", _run([name, "--help"], PROJECT).stdout)) - {"--help"}
        assert offered <= set(re.findall(r"--[a-z-]+", described)), name


def test_metrics_chapter_shows_the_metrics_of_the_ordering_sample(folder: Path) -> None:
    printed = _run(["analyze", "shop.cpm.json"], folder).stdout
    printed += _run(["compare", "shop.cpm.json", "--base", "today", "--with", "account-managers"], folder).stdout
    values = dict(re.findall(r"^  (\S.*?)  +(\S.*?)(?:  |$)", printed, re.MULTILINE))
    text = (GUIDE / "metrics.md").read_text(encoding="utf-8")
    rows = METRIC_ROW.findall(text.split("\n## Measures")[0])
    assert len(rows) == 23
    assert [(label, value) for label, value in rows if values.get(label) != value] == []


def _run(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-m", "cpm_desktop", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
