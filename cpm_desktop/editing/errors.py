"""Errors of commands."""

from __future__ import annotations


class CommandRejected(Exception):
    """A command that would break a rule. The message is one sentence for the user with the reason."""


class StaleResultError(RuntimeError):
    """A computed document was based on an earlier document; applying it would lose the changes made since."""
