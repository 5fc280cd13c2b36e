"""Proposes names for new files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

INVALID_CHARACTERS = frozenset('<>:"/\\|?*')
"""The characters that Windows does not allow in file names; / separates folders on all systems."""
RESERVED_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³")}
)
"""The names of devices on Windows, which no file can have, whatever its suffix."""
MAX_BYTES = 240
"""The longest proposed name in UTF-8; most file systems allow 255 bytes, and a backup adds some."""


def proposed_file_name(title: str, ending: str) -> str:
    """Return a title as a name for a new file, followed by `ending`, that is valid on every system."""
    base = " ".join("".join(character if _is_valid(character) else " " for character in title).split()).strip(". ")
    base = base or QCoreApplication.translate("File", "Untitled")
    if base.partition(".")[0].rstrip().casefold() in RESERVED_NAMES:
        base = f"_{base}"
    room = MAX_BYTES - len(ending.encode())
    return base.encode()[:room].decode(errors="ignore").rstrip(". ") + ending


def _is_valid(character: str) -> bool:
    return character.isprintable() and character not in INVALID_CHARACTERS
