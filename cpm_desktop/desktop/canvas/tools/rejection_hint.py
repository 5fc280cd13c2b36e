"""Why a release here would change nothing, said at the cursor while dragging."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.model.document import Document


class Refusal:
    """Tries the command that a release would carry out, whenever that is another one, and says why it is refused."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._asked: Hashable = None
        self.reason: str | None = None

    def consider(self, what: Hashable, command: Callable[[Document], Document] | None) -> None:
        """Say why `command` is refused, if it is; it is tried anew only where `what` it is about has changed."""
        if what != self._asked:
            self._asked = what
            self.say(self._canvas.workspace.why_refused(command) if command is not None else None)

    def say(self, reason: str | None) -> None:
        """Say this reason at the cursor; None takes the words away."""
        if reason != self.reason:
            self.reason = reason
            self._canvas.show_reason(reason)

    def end(self) -> None:
        """Take the words away: the gesture is over."""
        self._asked = None
        self.say(None)
