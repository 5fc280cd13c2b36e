"""What a person chooses to see stays chosen: the options of the picture, kept beside the state of the window."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

from PySide6.QtCore import QSettings

from cpm_desktop.drawing.options import STANDARD, ColourMode, Options


def kept_options(settings: QSettings) -> Options:
    """Return the options chosen last; the standard where none were, or where the settings hold nonsense."""
    colours = str(settings.value(_key("colours"), STANDARD.colours))
    return Options(
        colours=next((mode for mode in get_args(ColourMode) if mode == colours), STANDARD.colours),
        badges=bool(settings.value(_key("badges"), STANDARD.badges, bool)),
        callouts=bool(settings.value(_key("callouts"), STANDARD.callouts, bool)),
        causes=bool(settings.value(_key("causes"), STANDARD.causes, bool)),
    )


def keep_options(settings: QSettings, options: Options) -> None:
    """Keep the options for the next start."""
    for field in fields(options):
        settings.setValue(_key(field.name), getattr(options, field.name))


def _key(name: str) -> str:
    return f"picture/{name}"
