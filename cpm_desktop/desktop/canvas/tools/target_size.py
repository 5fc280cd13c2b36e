"""The size of the areas on the canvas that a press hits: in full screen as large as a finger."""

from __future__ import annotations

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas

FULL_SCREEN_TARGET_RADIUS = 20.0
"""In pixels."""


def target_radius(canvas: Canvas, radius: float) -> float:
    """Return the radius in pixels of a target that is `radius` pixels large outside full screen."""
    return max(radius, FULL_SCREEN_TARGET_RADIUS) if canvas.viewport().window().isFullScreen() else radius
