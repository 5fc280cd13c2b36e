"""What the keys do on the canvas: building a process without the mouse, and moving from element to element."""
