"""Garbage collection and thread switching: the settings that hold for the whole process.

Only the main thread changes them. The reasons are in docs/decisions/0017-one-module-for-the-interpreter.md.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

GC_THRESHOLDS = (50_000, 50, 1_000)
"""The thresholds of the three generations: new objects, then collections of the generation before."""
MAX_GROWTH = 1.2
"""The growth of the excluded objects after which they are collected too."""
SWITCH_INTERVAL_SECONDS = 0.0002
"""How long a background thread runs before the window may continue; each frame needs the interpreter several times."""


def collect_garbage_rarely() -> None:
    """Make automatic garbage collection rare: documents are large and contain no reference cycles."""
    gc.set_threshold(*GC_THRESHOLDS)


def switch_threads_often() -> None:
    """Make threads switch often, so that the window stays responsive while a background thread computes."""
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)


class _ExcludedObjects:
    """How many objects were excluded from collections after the last one that included all."""

    count = 0


def collect_garbage() -> None:
    """Collect garbage now, and exclude the remaining objects from later collections, which makes those shorter.

    Excluded objects can become garbage later. If there are `MAX_GROWTH` times as many as after the last collection of
    all, they are included.
    """
    if gc.get_freeze_count() > MAX_GROWTH * _ExcludedObjects.count:
        collect_all_garbage()
    else:
        gc.collect()
        gc.freeze()


def collect_all_garbage() -> None:
    """Collect garbage now, also among the objects that were excluded: a closed window is mostly such objects."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    _ExcludedObjects.count = gc.get_freeze_count()


@contextmanager
def loading_modules() -> Iterator[None]:
    """Suspend garbage collection while modules are imported, and exclude them from later collections."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
