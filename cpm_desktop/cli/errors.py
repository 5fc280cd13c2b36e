"""The error of a subcommand that cannot do what was requested."""

from __future__ import annotations


class CliError(Exception):
    """A request that the input does not allow; its message is one sentence that names the file."""
