"""The real program, killed again and again in the middle of edits: the next start has all but the last two seconds."""

from __future__ import annotations

import os
import random
import selectors
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import IO

import pytest

from cpm_desktop.desktop.files.document_file import template_path

PROJECT = Path(__file__).parents[3]
ALLOWED = 2.0
"""Seconds of work that a kill may cost."""
CHAINS = 4
"""Programs that run at the same time, each with a file and a journal of its own."""
LIVES = 8
"""How often each is killed and started again."""
LONGEST_LIFE = 2.5
"""Seconds of editing."""
PATIENCE = 60.0
"""Seconds after which a program that says nothing is taken for stuck."""


@dataclass(frozen=True)
class State:
    """What a program held from a moment on."""

    word: str
    since: float
    fingerprint: str


@dataclass(frozen=True)
class Life:
    """All states of one program, and when it was killed."""

    states: list[State]
    killed: float

    @property
    def start(self) -> State:
        """Return what it had to begin with: what was offered, else the file."""
        return next((state for state in self.states if state.word == "recovered"), self.states[0])

    def recent(self) -> set[str]:
        """Return what it still held two seconds before the kill, and everything since."""
        states = self.states[self.states.index(self.start) :]
        ends = [*(following.since for following in states[1:]), self.killed]
        return {state.fingerprint for state, end in zip(states, ends, strict=True) if end >= self.killed - ALLOWED}


@pytest.mark.skipif(sys.platform != "linux", reason="the clock is shared, and the journal found, in the way of Linux")
def test_a_kill_costs_at_most_the_last_two_seconds(tmp_path: Path) -> None:
    with ThreadPoolExecutor(CHAINS) as chains:
        folders = [tmp_path / str(number) for number in range(CHAINS)]
        stories = list(chains.map(lambda folder: killed_again_and_again(folder, seed=int(folder.name)), folders))
    pairs = [(life, following) for lives in stories for life, following in pairwise(lives)]
    assert len(pairs) >= 30
    for life, following in pairs:
        assert following.start.fingerprint in life.recent()
    assert sum(following.start.word == "recovered" for _, following in pairs) >= len(pairs) / 3, "saved too often"
    assert sum(len(life.states) for life, _ in pairs) >= 3 * len(pairs), "hardly anything was edited"


def killed_again_and_again(folder: Path, seed: int) -> list[Life]:
    """Return the lives of programs that follow each other with the same file and the same journal."""
    folder.mkdir()
    file = folder / "shop.cpm.json"
    file.write_bytes(template_path("ordering").read_bytes())
    chance = random.Random(seed)
    return [one_life(folder, file, chance) for _ in range(LIVES + 1)]


def one_life(folder: Path, file: Path, chance: random.Random) -> Life:
    """Start the program, let it be edited for a while, kill it, and return what it said."""
    driver = PROJECT / "tests" / "desktop" / "files" / "crash_victim.py"
    command = [sys.executable, str(driver), str(file), str(folder / "settings.ini"), str(chance.randrange(10**6))]
    environment = {
        **os.environ,
        "PYTHONPATH": str(PROJECT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(folder / "state"),
    }
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        assert program.stdout is not None
        said = read_until(program.stdout, monotonic() + PATIENCE, b"changed")
        said += read_until(program.stdout, monotonic() + chance.triangular(0, LONGEST_LIFE, 0))
        assert program.poll() is None, "it ended by itself"
        killed = monotonic()
        program.kill()
        said += program.stdout.read()
    whole = said[: said.rindex(b"\n")].decode().splitlines()
    return Life([State(word, float(since), digest) for word, since, digest in map(str.split, whole)], killed)


def read_until(pipe: IO[bytes], deadline: float, word: bytes | None = None) -> bytes:
    """Return what comes out of a pipe before the deadline, or until there is a line that begins with `word`."""
    said = b""
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while (rest := deadline - monotonic()) > 0:
            if selector.select(rest):
                piece = os.read(pipe.fileno(), 65536)
                assert piece, "it ended by itself"
                said += piece
            if word is not None and b"\n" in said[said.find(word) :] and word in said:
                break
    return said
