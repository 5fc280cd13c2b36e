"""Migration of files from older format versions, one version at a time.

A migration takes the plain data of one version and returns the data of the next version; it may modify its argument.
Each migration is a module in this package, named after its source version, with an entry in MIGRATIONS. The format has
only one version so far, so there are no migrations yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from cpm_desktop.i18n import translate
from cpm_desktop.model.document import FORMAT_VERSION
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.json_path import Json

Migration: TypeAlias = Callable[[dict[str, Json]], dict[str, Json]]
"""Converts data to the next version. `migrate` sets `format_version` afterwards."""

MIGRATIONS: Mapping[int, Migration] = {}
"""All migrations by their source version."""


def migrate(
    raw: dict[str, Json], migrations: Mapping[int, Migration] = MIGRATIONS, newest: int = FORMAT_VERSION
) -> dict[str, Json]:
    """Return `raw` in the format version `newest` after applying `migrations` in order.

    Raises UnreadableFileError where the version is missing, not a whole number, unknown or newer than this program, or
    where the data does not fit its version.
    """
    version = _format_version(raw, newest)
    for step in range(version, newest):
        if step not in migrations:
            raise UnreadableFileError(
                translate("Storage", "format version {step} cannot be read").format(step=step),
                "format_version",
            )
        try:
            raw = {**migrations[step](raw), "format_version": step + 1}
        except (LookupError, TypeError, ValueError, AttributeError):
            problem = translate("Storage", "the data does not match format version {step}").format(step=step)
            raise UnreadableFileError(problem, "format_version") from None
    return raw


def _format_version(raw: dict[str, Json], newest: int) -> int:
    version = raw.get("format_version")
    if version is None and "format_version" not in raw:
        raise UnreadableFileError(translate("Storage", "this key is missing"), "format_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UnreadableFileError(
            translate("Storage", "a whole number of at least 1 is expected here"), "format_version"
        )
    if version > newest:
        problem = translate(
            "Storage",
            "the file has format version {version}, but this program reads versions up to {newest}: "
            "install a newer version of CPM Desktop",
        ).format(version=version, newest=newest)
        raise UnreadableFileError(problem, "format_version")
    return version
