"""Creates tools by the names that the palette and the menus use."""

from __future__ import annotations

from typing import get_args

from cpm_desktop.desktop.canvas.tools.annotation_tool import AnnotationTool
from cpm_desktop.desktop.canvas.tools.band_tools import LaneTool, PhaseTool
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.flow_tool import FlowTool
from cpm_desktop.desktop.canvas.tools.node_tool import NodeTool
from cpm_desktop.desktop.canvas.tools.read_only_tools import BlockedTool, ReadOnlySelectTool
from cpm_desktop.desktop.canvas.tools.select_tool import SelectTool
from cpm_desktop.desktop.canvas.tools.space_tool import SpaceTool
from cpm_desktop.desktop.canvas.tools.tool import Tool
from cpm_desktop.model.elements import AnnotationKind, NodeKind

NODE_TOOLS: tuple[NodeKind, ...] = get_args(NodeKind)
ANNOTATION_TOOLS: tuple[AnnotationKind, ...] = get_args(AnnotationKind)
_TOOL_CLASSES: dict[str, type[SelectTool | FlowTool | LaneTool | PhaseTool | SpaceTool]] = {
    tool.name: tool for tool in (SelectTool, FlowTool, LaneTool, PhaseTool, SpaceTool)
}


def create_tool(canvas: Canvas, name: str) -> Tool:
    """Return the tool with this name: a kind of node, a kind of annotation, or another tool.

    In a read-only view the user can select and annotate; the other tools show why they cannot be used. Raises KeyError
    for an unknown name.
    """
    if canvas.workspace.view_state.view.readonly_reason and name not in ANNOTATION_TOOLS:
        return ReadOnlySelectTool(canvas) if name == ReadOnlySelectTool.name else BlockedTool(canvas)
    for kind in NODE_TOOLS:
        if kind == name:
            return NodeTool(canvas, kind)
    for mark in ANNOTATION_TOOLS:
        if mark == name:
            return AnnotationTool(canvas, mark)
    return _TOOL_CLASSES[name](canvas)
