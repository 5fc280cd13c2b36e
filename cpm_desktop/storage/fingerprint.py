"""Fingerprints of files: a digest of the content detects changes; copying or touching a file does not alter it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from cpm_desktop.storage.limits import MAX_BYTES
from cpm_desktop.storage.regular_file import read_regular_file


def file_fingerprint(path: Path) -> str | None:
    """Return the fingerprint of the file at `path`, or None where no file can be read."""
    try:
        return content_fingerprint(read_regular_file(path, MAX_BYTES + 1))
    except OSError:
        return None


def content_fingerprint(data: bytes) -> str:
    """Return the fingerprint of a file with the content `data`."""
    return hashlib.sha256(data).hexdigest()
