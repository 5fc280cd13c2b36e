"""The commands of the README work."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\.venv/bin/cpm-desktop (.*?) +#", README, re.MULTILINE)
LINKS = re.findall(r"\]\(([^)]+)\)", README)


def test_readme_commands_work_in_order(tmp_path: Path):
    *verbs, editing = [shlex.split(command) for command in COMMANDS]
    assert len(verbs) >= 8
    for verb in verbs:
        ran = _run(verb, tmp_path)
        assert (ran.returncode, ran.stderr) == (0, ""), verb
    written = {path.name for path in tmp_path.iterdir()}
    assert written >= {"shop.cpm.json", "shop.pdf", "report.pdf", "tidy.cpm.json"}
    assert editing == ["shop.cpm.json"]


@pytest.mark.parametrize("link", LINKS)
def test_every_readme_link_exists(link: str):
    assert (PROJECT / link).exists()


def _run(verb: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cpm_desktop", *verb]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
