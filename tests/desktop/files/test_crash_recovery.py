"""The real program, killed repeatedly during edits: the next start recovers all but the last two seconds.

The programs use the platform of the tests, so that `QT_QPA_PLATFORM=xcb` runs them on a real screen.
"""

from __future__ import annotations

import os
import random
import selectors
import signal
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
from tests.paths import PROJECT

ALLOWED_LOSS = 2.0
"""Seconds of work that a kill may lose."""
PARALLEL_PROGRAMS = 4
"""Programs that run in parallel, each with its own file and journal."""
RUNS_PER_PROGRAM = {"commands": 8, "letters on the canvas": 5, "letters in the inspector": 5}
"""How often each program is killed and restarted, by the kind of edits."""
EDITING_SECONDS = {"commands": (0.0, 2.5), "letters on the canvas": (1.5, 4.5), "letters in the inspector": (1.5, 4.5)}
"""Shortest and longest time of editing. Letters stay in one field, so that they are older than the allowed loss."""
SIGNALLED_RUNS = 3
"""How often a program is asked to end and restarted."""
TIMEOUT = 60.0
"""Seconds without output after which a program is considered stuck."""


@dataclass(frozen=True)
class ProgramState:
    """The document of a program from a time on."""

    word: str
    since: float
    fingerprint: str


@dataclass(frozen=True)
class ProgramRun:
    """All states of one program run, and when it was killed."""

    states: list[ProgramState]
    killed_at: float

    @property
    def initial_state(self) -> ProgramState:
        """Return the state after the start: the recovered document, else the file."""
        return next((state for state in self.states if state.word == "recovered"), self.states[0])

    def recent_fingerprints(self) -> set[str]:
        """Return the fingerprints of the state two seconds before the kill, and of all later states."""
        states = self.states[self.states.index(self.initial_state) :]
        ends = [*(following.since for following in states[1:]), self.killed_at]
        return {
            state.fingerprint for state, end in zip(states, ends, strict=True) if end >= self.killed_at - ALLOWED_LOSS
        }


@pytest.mark.skipif(sys.platform != "linux", reason="the shared clock and the journal folder are those of Linux")
@pytest.mark.parametrize("kind", RUNS_PER_PROGRAM)
def test_kill_loses_at_most_the_last_two_seconds(tmp_path: Path, kind: str) -> None:
    with ThreadPoolExecutor(PARALLEL_PROGRAMS) as programs:
        folders = [tmp_path / str(number) for number in range(PARALLEL_PROGRAMS)]
        runs_by_program = list(
            programs.map(
                lambda folder: run_and_kill_repeatedly(
                    folder, int(folder.name), kind, signal.SIGKILL, RUNS_PER_PROGRAM[kind]
                ),
                folders,
            )
        )
    pairs = [(run, following) for runs in runs_by_program for run, following in pairwise(runs)]
    assert len(pairs) == PARALLEL_PROGRAMS * RUNS_PER_PROGRAM[kind]
    for run, following in pairs:
        assert following.initial_state.fingerprint in run.recent_fingerprints()
    assert sum(following.initial_state.word == "recovered" for _, following in pairs) >= len(pairs) / 3, (
        "saved too often"
    )
    assert sum(len(run.states) for run, _ in pairs) >= 3 * len(pairs), "hardly anything was edited"


@pytest.mark.skipif(sys.platform != "linux", reason="the shared clock and the journal folder are those of Linux")
@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (signal.SIGTERM, "commands"),
        (signal.SIGTERM, "letters on the canvas"),
        (signal.SIGHUP, "commands"),
        (signal.SIGINT, "letters in the inspector"),
    ],
)
def test_a_request_to_end_loses_nothing_and_leaves_no_lock(tmp_path: Path, number: signal.Signals, kind: str) -> None:
    runs = run_and_kill_repeatedly(tmp_path / "program", number, kind, number, SIGNALLED_RUNS)
    for run, following in pairwise(runs):
        assert following.initial_state.fingerprint == run.states[-1].fingerprint
    assert sum(following.initial_state.word == "recovered" for following in runs[1:]) >= SIGNALLED_RUNS / 2
    assert not list((tmp_path / "program").glob(".~lock*"))


def run_and_kill_repeatedly(folder: Path, seed: int, kind: str, number: signal.Signals, runs: int) -> list[ProgramRun]:
    """Return consecutive runs of the program with the same file and journal, each ended by the signal `number`."""
    folder.mkdir()
    file = folder / "shop.cpm.json"
    file.write_bytes(template_path("ordering").read_bytes())
    rng = random.Random(seed)
    return [run_until_killed(folder, file, rng, kind, number) for _ in range(runs + 1)]


def run_until_killed(folder: Path, file: Path, rng: random.Random, kind: str, number: signal.Signals) -> ProgramRun:
    """Start the program, end it with a signal after some edits, and return its states."""
    driver = PROJECT / "tests" / "desktop" / "files" / "crash_victim.py"
    command = [sys.executable, str(driver), str(file), str(folder / "settings.ini"), str(rng.randrange(10**6)), kind]
    environment = {
        **os.environ,
        "PYTHONPATH": str(PROJECT),
        "XDG_STATE_HOME": str(folder / "state"),
    }
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        assert program.stdout is not None
        output = read_until(program.stdout, monotonic() + TIMEOUT, b"changed")
        output += read_until(program.stdout, monotonic() + rng.triangular(*EDITING_SECONDS[kind]))
        assert program.poll() is None, "the program ended without a kill"
        killed = monotonic()
        program.send_signal(number)
        output += program.stdout.read()
    assert program.returncode == -number
    lines = output[: output.rindex(b"\n")].decode().splitlines()
    return ProgramRun([ProgramState(word, float(time), digest) for word, time, digest in map(str.split, lines)], killed)


def read_until(pipe: IO[bytes], deadline: float, word: bytes | None = None) -> bytes:
    """Return the output of a pipe until the deadline, or until a line that begins with `word`."""
    output = b""
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while (remaining := deadline - monotonic()) > 0:
            if selector.select(remaining):
                chunk = os.read(pipe.fileno(), 65536)
                assert chunk, "the program ended without a kill"
                output += chunk
            if word is not None and b"\n" in output[output.find(word) :] and word in output:
                break
    return output
