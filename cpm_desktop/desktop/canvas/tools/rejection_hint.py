"""Why a release here would change nothing, said at the cursor while dragging."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.model.document import Document


class RejectionHint:
    """Tries the command that a release would carry out, whenever that is another one, and says why it is refused."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._checked_key: Hashable = None
        self.reason: str | None = None

    def check(self, key: Hashable, command: Callable[[Document], Document] | None) -> None:
        """Say why `command` is refused, if it is; it is tried anew only where `what` it is about has changed."""
        if key != self._checked_key:
            self._checked_key = key
            self.show_reason(self._canvas.workspace.editor.rejection_reason(command) if command is not None else None)

    def show_reason(self, reason: str | None) -> None:
        """Say this reason at the cursor; None takes the words away."""
        if reason != self.reason:
            self.reason = reason
            self._canvas.show_reason(reason)

    def clear(self) -> None:
        """Take the words away: the gesture is over."""
        self._checked_key = None
        self.show_reason(None)
