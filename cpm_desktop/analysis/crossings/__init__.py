"""Where a process crosses a line: touchpoints, handoffs, the lines of a blueprint, the line of sight."""
