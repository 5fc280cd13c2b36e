"""What a window is made of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from cpm_desktop.desktop.actions.arrange_actions import LayOut
from cpm_desktop.desktop.analyses import Analyses
from cpm_desktop.desktop.appearance import Appearance
from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.comparing import Comparing
from cpm_desktop.desktop.exports import Exports
from cpm_desktop.desktop.files import Files
from cpm_desktop.desktop.long_work import LongWork
from cpm_desktop.desktop.workspace import Workspace


@dataclass(frozen=True)
class Parts:
    """What a window shows and works with; put together in `composition`."""

    workspace: Workspace
    work: LongWork
    files: Files
    exports: Exports
    appearance: Appearance
    canvas: CanvasView
    analyses: Analyses
    comparing: Comparing
    settings: QSettings
    lay_out: LayOut
