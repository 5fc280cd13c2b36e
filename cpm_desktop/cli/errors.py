"""How a verb says that it could not do what was asked."""

from __future__ import annotations


class CliError(Exception):
    """A request that the input does not allow; its message is one sentence that names the file."""
