"""The JSON Schema of the file format, generated from the model so that the two cannot differ."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from cpm_desktop.model.document import FORMAT_VERSION, Document
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.storage.json_path import Json

SCHEMA_TITLE = "CPM Desktop document"


class _SchemaGenerator(GenerateJsonSchema):
    """Pydantic's generator, extended with the file form of a document's collections."""

    def encode_default(self, dft: object) -> Any:  # noqa: ANN401  # the signature is pydantic's
        """Return the default of a field as JSON."""
        plain = list(dft) if isinstance(dft, ElementMap) else dict(dft) if isinstance(dft, FrozenMap) else dft
        return super().encode_default(plain)


def json_schema() -> dict[str, Json]:
    """Return the JSON Schema (draft 2020-12) of the current format version.

    It lists all keys and their allowed values. A schema cannot express unique ids and valid references; the `check`
    command tests these.
    """
    schema = Document.model_json_schema(schema_generator=_SchemaGenerator)
    schema["properties"]["scenarios"]["minItems"] = 1
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        **schema,
        "title": SCHEMA_TITLE,
        "description": f"A file NAME.cpm.json of format version {FORMAT_VERSION}.",
        "required": ["format", "format_version", "scenarios"],
    }
