"""Older files are migrated version by version, shown with an invented history."""

from __future__ import annotations

import pytest

from cpm_desktop.model.document import FORMAT_VERSION
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.migrations import MIGRATIONS, migrate


def rename_swimlanes_to_lanes(raw):
    return {("lanes" if key == "swimlanes" else key): value for key, value in raw.items()}


def convert_hours_to_minutes(raw):
    return raw | {"minutes": raw["hours"] * 60, "hours": None}


HISTORY = {1: rename_swimlanes_to_lanes, 2: convert_hours_to_minutes}


def test_migrations_run_in_order():
    old: dict[str, Json] = {"format_version": 1, "swimlanes": ["C"], "hours": 2}
    assert migrate(old, HISTORY, newest=3) == {"format_version": 3, "lanes": ["C"], "minutes": 120, "hours": None}
    assert next(iter(migrate(old, HISTORY, newest=3))) == "format_version"


def test_intermediate_version_runs_only_later_migrations():
    half: dict[str, Json] = {"format_version": 2, "swimlanes": "stay", "hours": 1}
    assert migrate(half, HISTORY, newest=3)["swimlanes"] == "stay"


def test_newest_version_is_unchanged():
    raw: dict[str, Json] = {"format_version": 3, "anything": 7}
    assert migrate(raw, HISTORY, newest=3) is raw


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        ({"format_version": 4}, "install a newer version of CPM Desktop"),
        ({"format_version": 10**19}, "install a newer version of CPM Desktop"),
        ({"format_version": -1}, "a whole number of at least 1"),
        ({"format_version": None}, "a whole number of at least 1"),
        ({}, "this key is missing"),
        ({"format_version": 2}, "the data does not match format version 2"),
        ({"format_version": 2, "hours": None}, "the data does not match format version 2"),
    ],
)
def test_unsupported_version_is_rejected_with_a_message(raw, problem):
    with pytest.raises(UnreadableFileError, match=problem) as caught:
        migrate(raw, HISTORY, newest=3)
    assert caught.value.location == "format_version"


def test_missing_migration_is_reported():
    with pytest.raises(UnreadableFileError, match="format version 1 cannot be read"):
        migrate({"format_version": 1}, {2: convert_hours_to_minutes}, newest=3)


def test_migrations_are_complete():
    assert sorted(MIGRATIONS) == list(range(1, FORMAT_VERSION))
