"""The tools of the canvas, which handle the mouse."""
