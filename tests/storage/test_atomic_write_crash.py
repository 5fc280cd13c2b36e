"""A program killed while saving leaves the old file or the new one, complete."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.files import backup_path, load_document, save_document
from tests.paths import PROJECT

VERSION_1 = Path(__file__).parent / "files" / "version-1.cpm.json"

CRASHING_SCRIPT = """
import os, signal, sys
from pathlib import Path
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import load_document, save_document

file, holder, function, call = Path(sys.argv[1]), {"os": os, "Path": Path}[sys.argv[2]], sys.argv[3], int(sys.argv[4])
original = getattr(holder, function)
calls = 0

def kill_at_call(*args, **kwargs):
    global calls
    calls += 1
    if calls == call:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*args, **kwargs)

document = with_changes(load_document(file), title="New")
setattr(holder, function, kill_at_call)
save_document(document, file)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals work differently there")
@pytest.mark.parametrize(
    ("holder", "function", "call", "title"),
    [
        ("os", "fsync", 1, "Old"),
        ("os", "link", 1, "Old"),
        ("Path", "replace", 1, "Old"),
        ("Path", "replace", 2, "New"),
        ("os", "fsync", 2, "New"),
    ],
    ids=[
        "before flushing",
        "before linking the backup",
        "before replacing",
        "before the backup is complete",
        "after replacing",
    ],
)
def test_kill_while_saving_leaves_a_whole_file(holder, function, call, title, tmp_path):
    path = tmp_path / "model.cpm.json"
    path.write_bytes(encode(with_changes(decode(VERSION_1.read_bytes()), title="Old")))
    command = [sys.executable, "-c", CRASHING_SCRIPT, path, holder, function, str(call)]
    ran = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False)
    assert ran.returncode == -signal.SIGKILL
    assert load_document(path).title == title
    save_document(with_changes(load_document(path), title="Next"), path)
    assert load_document(path).title == "Next"
    assert load_document(backup_path(path)).title == title
    assert {entry.name for entry in tmp_path.iterdir()} == {path.name, backup_path(path).name}
