"""Crossings of lines between lanes: touchpoints, handoffs, the lines of a service blueprint, the line of sight."""
