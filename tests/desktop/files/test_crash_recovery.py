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
ALLOWED_LOSS = 2.0
"""Seconds of work that a kill may cost."""
PARALLEL_PROGRAMS = 4
"""Programs that run at the same time, each with a file and a journal of its own."""
RUNS_PER_PROGRAM = 8
"""How often each is killed and started again."""
MAX_RUN_SECONDS = 2.5
"""Seconds of editing."""
TIMEOUT = 60.0
"""Seconds after which a program that says nothing is taken for stuck."""


@dataclass(frozen=True)
class ProgramState:
    """What a program held from a moment on."""

    word: str
    held_since: float
    fingerprint: str


@dataclass(frozen=True)
class ProgramRun:
    """All states of one program, and when it was killed."""

    states: list[ProgramState]
    killed_at: float

    @property
    def initial_state(self) -> ProgramState:
        """Return what it had to begin with: what was offered, else the file."""
        return next((state for state in self.states if state.word == "recovered"), self.states[0])

    def recent_fingerprints(self) -> set[str]:
        """Return what it still held two seconds before the kill, and everything since."""
        states = self.states[self.states.index(self.initial_state) :]
        ends = [*(following.held_since for following in states[1:]), self.killed_at]
        return {
            state.fingerprint for state, end in zip(states, ends, strict=True) if end >= self.killed_at - ALLOWED_LOSS
        }


@pytest.mark.skipif(sys.platform != "linux", reason="the clock is shared, and the journal found, in the way of Linux")
def test_kill_loses_at_most_the_last_two_seconds(tmp_path: Path) -> None:
    with ThreadPoolExecutor(PARALLEL_PROGRAMS) as chains:
        folders = [tmp_path / str(number) for number in range(PARALLEL_PROGRAMS)]
        stories = list(chains.map(lambda folder: run_and_kill_repeatedly(folder, seed=int(folder.name)), folders))
    pairs = [(life, following) for lives in stories for life, following in pairwise(lives)]
    assert len(pairs) >= 30
    for life, following in pairs:
        assert following.initial_state.fingerprint in life.recent_fingerprints()
    assert sum(following.initial_state.word == "recovered" for _, following in pairs) >= len(pairs) / 3, (
        "saved too often"
    )
    assert sum(len(life.states) for life, _ in pairs) >= 3 * len(pairs), "hardly anything was edited"


def run_and_kill_repeatedly(folder: Path, seed: int) -> list[ProgramRun]:
    """Return the lives of programs that follow each other with the same file and the same journal."""
    folder.mkdir()
    file = folder / "shop.cpm.json"
    file.write_bytes(template_path("ordering").read_bytes())
    chance = random.Random(seed)
    return [run_until_killed(folder, file, chance) for _ in range(RUNS_PER_PROGRAM + 1)]


def run_until_killed(folder: Path, file: Path, chance: random.Random) -> ProgramRun:
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
        said = read_until(program.stdout, monotonic() + TIMEOUT, b"changed")
        said += read_until(program.stdout, monotonic() + chance.triangular(0, MAX_RUN_SECONDS, 0))
        assert program.poll() is None, "it ended by itself"
        killed = monotonic()
        program.kill()
        said += program.stdout.read()
    whole = said[: said.rindex(b"\n")].decode().splitlines()
    return ProgramRun(
        [ProgramState(word, float(since), digest) for word, since, digest in map(str.split, whole)], killed
    )


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
