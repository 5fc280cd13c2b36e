"""The JSON Schema of the format, generated from the model, so that the two cannot differ."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from cpm_desktop.model.document import FORMAT_VERSION, Document
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.storage.json_path import Json

SCHEMA_TITLE = "CPM Desktop document"


class _SchemaGenerator(GenerateJsonSchema):
    """Pydantic's generator, told how the collections of a document look in a file."""

    def encode_default(self, dft: object) -> Any:  # noqa: ANN401  # the signature is pydantic's
        """Return the default of a field as JSON."""
        plain = list(dft) if isinstance(dft, ElementMap) else dict(dft) if isinstance(dft, FrozenMap) else dft
        return super().encode_default(plain)


def json_schema() -> dict[str, Json]:
    """Return the JSON Schema (draft 2020-12) of a file in this version of the format.

    It tells the keys and the values that each may have; that ids are unique and references lead somewhere is beyond
    what such a schema can say, and `check` tests it.
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
