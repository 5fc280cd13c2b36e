"""Fingerprints of files: a digest of the content detects changes; copying or touching a file does not alter it."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from cpm_desktop.storage.limits import MAX_BYTES


def file_fingerprint(path: Path) -> str | None:
    """Return the fingerprint of the file at `path`, or None where no file can be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as stream:
            return content_fingerprint(stream.read(MAX_BYTES + 1))
    except OSError:
        return None


def content_fingerprint(data: bytes) -> str:
    """Return the fingerprint of a file with the content `data`."""
    return hashlib.sha256(data).hexdigest()
