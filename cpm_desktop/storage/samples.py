"""The documents that come with the program: three worked examples and an empty document.

The files are in English. A table of texts for each other language is applied to a file when it is loaded, so that the
documents of all languages have the same ids and numbers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from cpm_desktop.i18n import ENGLISH, QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Document
from cpm_desktop.model.value import with_changes
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.codec import decode
from cpm_desktop.storage.json_path import Json


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

TEXT_KEYS = {
    *("title", "author", "client", "notes", "name", "description", "goal", "expectations", "label", "text", "owner"),
    *("reason", "data", "systems", "evidence", "carries", "channel", "medium", "source", "unit"),
    *("rule", "knowledge_source"),
}
"""The keys whose values users read. The source of a flow is an id, which no table of texts contains."""


def templates() -> tuple[Template, ...]:
    """Return all templates, the empty one first."""
    return tuple(
        Template(name, title, resource_path("samples", f"{name}.cpm.json")) for name, title in _TEMPLATE_TITLES.items()
    )


def template_languages() -> tuple[str, ...]:
    """Return the BCP 47 tags of the languages of the templates, English first."""
    return (ENGLISH, *sorted(path.stem for path in resource_path("samples", "texts").glob("*.json")))


def load_template(name: str, language: str = ENGLISH) -> Document:
    """Return the document of the template `name` in `language`, or in English if there are no texts in `language`.

    The caller sets the creation time. Raises KeyError for an unknown name.
    """
    paths = {template.name: template.path for template in templates()}
    data = paths[name].read_bytes()
    if language == ENGLISH or language not in template_languages():
        return decode(data)
    document = decode(json.dumps(_with_texts(json.loads(data), load_texts(language))).encode())
    return with_changes(document, meta=with_changes(document.meta, language=language))


def load_texts(language: str) -> dict[str, str]:
    """Return the texts of the templates in `language`, by the English text."""
    texts: dict[str, str] = json.loads(resource_path("samples", "texts", f"{language}.json").read_bytes())
    return texts


def is_translatable(key: str, text: str) -> bool:
    """Return whether users read the value `text` of `key`; channels of the vocabulary are recorded by their keys."""
    return key in TEXT_KEYS and not (key in {"channel", "medium"} and text in CHANNELS)


def _with_texts(value: Json, texts: Mapping[str, str], key: str = "") -> Json:
    """Return JSON data with its texts replaced; `key` is the key of `value`, or of the array that contains it."""
    match value:
        case dict():
            return {name: _with_texts(member, texts, name) for name, member in value.items()}
        case list():
            return [_with_texts(member, texts, key) for member in value]
        case str() if is_translatable(key, value):
            return texts.get(value, value)
        case _:
            return value
