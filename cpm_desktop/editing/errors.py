"""How a command says no."""

from __future__ import annotations


class CommandRejected(Exception):
    """A command that would break a rule; its message is one sentence for the user that says why."""
