"""How the set-up talks: one sentence for each thing it does, one for what it cannot do."""

from __future__ import annotations


class SetupError(Exception):
    """The set-up cannot go on; the message is a sentence that says what to do."""


def print_message(sentence: str) -> None:
    """Print `sentence` at once, so that it stands before what the next program prints."""
    print(sentence, flush=True)
