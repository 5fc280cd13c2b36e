"""Office files: zip packages of XML parts, written so that the same content gives the same bytes."""

from __future__ import annotations

import re
import struct
import zlib
from datetime import UTC, datetime
from io import BytesIO
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

DAMAGE_ERRORS = (
    *(BadZipFile, zlib.error, struct.error, SyntaxError, KeyError, IndexError, ValueError, TypeError, AttributeError),
    *(OSError, EOFError, NotImplementedError, OverflowError, RuntimeError),
)
"""What openpyxl and python-pptx raise for damaged, encrypted and foreign files; they have no error of their own."""
CORE_PROPERTIES = "docProps/core.xml"
EARLIEST_ZIP_DATE = datetime(1980, 1, 1, tzinfo=UTC)
"""The zip format cannot contain earlier dates."""
_MODIFIED = re.compile(rb"(<dcterms:(modified|created)[^>]*>)[^<]*(</dcterms:\2>)")


def write_package(package: bytes, target: BinaryIO, moment: datetime) -> None:
    """Write a package to `target` with `moment` as the only date in it."""
    stamp = max(moment.astimezone(UTC), EARLIEST_ZIP_DATE)
    with ZipFile(BytesIO(package)) as source, ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in source.namelist():
            content = source.read(name)
            if name == CORE_PROPERTIES:
                content = _MODIFIED.sub(rb"\g<1>" + stamp.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + rb"\g<3>", content)
            entry = ZipInfo(name, stamp.timetuple()[:6])
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o600 << 16
            archive.writestr(entry, content)
