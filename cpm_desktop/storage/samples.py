"""The documents that come with the program: three worked examples and an empty document."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Document
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.codec import decode


class Template(NamedTuple):
    """A document to start from: its name on the command line, its displayed title, and its file."""

    name: str
    title: str
    path: Path


_TEMPLATE_TITLES = {
    "empty": QT_TRANSLATE_NOOP("Template", "Empty"),
    "ordering": QT_TRANSLATE_NOOP("Template", "Ordering"),
    "health-insurance": QT_TRANSLATE_NOOP("Template", "Health insurance"),
    "support": QT_TRANSLATE_NOOP("Template", "Support"),
}


def templates() -> tuple[Template, ...]:
    """Return all templates, the empty one first."""
    return tuple(
        Template(name, title, resource_path("samples", f"{name}.cpm.json")) for name, title in _TEMPLATE_TITLES.items()
    )


def load_template(name: str) -> Document:
    """Return the document of the template `name`. The caller sets the creation time.

    Raises KeyError for an unknown name.
    """
    paths = {template.name: template.path for template in templates()}
    return decode(paths[name].read_bytes())
