"""The program never uses the network: an audit hook in a fresh interpreter ends it at the first attempt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import ORDERING, PROJECT

NETWORK_GUARD = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        raise SystemExit(f"used the network: {event} {arguments}")

sys.addaudithook(refuse)
"""

VERB_SCRIPT = "from cpm_desktop.__main__ import main\nraise SystemExit(main(sys.argv[1:]))"
EDITOR_SCRIPT = "from pathlib import Path\nfrom tests.benchmarks.open_window import main\nmain(Path(sys.argv[1]))"
SOCKET_SCRIPT = "import socket\nsocket.socket()"
NAME_LOOKUP_SCRIPT = "import socket\nsocket.getaddrinfo('localhost', 80)"


def run_without_network(source: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `source` in an interpreter that may not open connections."""
    return subprocess.run(
        [sys.executable, "-c", NETWORK_GUARD + source, *arguments],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("source", [SOCKET_SCRIPT, NAME_LOOKUP_SCRIPT])
def test_network_guard_detects_an_attempt(source):
    assert "used the network" in run_without_network(source).stderr


@pytest.mark.parametrize(
    "verb",
    [
        ("check", "{sample}"),
        ("schema",),
        ("new", "--template", "ordering", "--output", "{folder}/new.cpm.json"),
        ("layout", "{sample}", "--output", "{folder}/tidy.cpm.json"),
        ("export", "{sample}", "--output", "{folder}/diagram.pdf"),
        ("export", "{sample}", "--output", "{folder}/report.pdf", "--as", "report"),
        ("export", "{sample}", "--output", "{folder}/diagram.svg"),
        ("export", "{sample}", "--output", "{folder}/diagram.png"),
    ],
    ids=" ".join,
)
def test_no_verb_opens_a_connection(verb: tuple[str, ...], tmp_path: Path):
    ran = run_without_network(VERB_SCRIPT, *(word.format(sample=ORDERING, folder=tmp_path) for word in verb))
    assert (ran.returncode, ran.stderr) == (0, "")


def test_the_editor_opens_no_connection():
    ran = run_without_network(EDITOR_SCRIPT, str(ORDERING))
    assert ran.returncode == 0, ran.stderr
    assert "network" not in ran.stderr
