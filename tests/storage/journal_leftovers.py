"""Journals as killed programs leave them."""

from __future__ import annotations

from pathlib import Path

from cpm_desktop.storage.recovery_journal import Journal, Snapshot


def write_leftover(folder: Path, snapshot: Snapshot) -> Path:
    """Write a snapshot as a program that is then killed; return the file."""
    journal = Journal(folder)
    journal.write(snapshot)
    slot = journal._slot
    assert slot is not None
    slot.lock_file.unlock()
    return slot.document_path
