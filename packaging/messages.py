"""The messages of the set-up: one sentence for each action, one for an error."""

from __future__ import annotations


class SetupError(Exception):
    """The set-up cannot continue; the message is a sentence that says what to do."""


def print_message(sentence: str) -> None:
    """Print and flush `sentence`, so that it appears before the output of the next program."""
    print(sentence, flush=True)
