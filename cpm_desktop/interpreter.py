"""Garbage collection and thread switching: the settings that hold for the whole process.

Only the main thread changes them. The reasons are in docs/decisions/0017-one-module-for-the-interpreter.md.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

GC_THRESHOLDS = (50_000, 50, 1_000)
"""How many new objects start a collection of the youngest generation, and how many collections one of the next."""
SWITCH_INTERVAL_SECONDS = 0.0002
"""After so long a thread in the background lets the window continue, which needs the interpreter often per frame."""


def collect_garbage_rarely() -> None:
    """Let Python collect garbage by itself only after many new objects: documents are large and hold no cycles."""
    gc.set_threshold(*GC_THRESHOLDS)


def switch_threads_often() -> None:
    """Let the window continue soon while a thread in the background computes."""
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)


def collect_garbage() -> None:
    """Collect garbage now, and exclude the remaining objects from later collections, which are shorter then."""
    gc.collect()
    gc.freeze()


@contextmanager
def loading_modules() -> Iterator[None]:
    """Collect no garbage while modules are imported, and exclude them from later collections: modules stay loaded."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
