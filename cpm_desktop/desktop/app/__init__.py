"""Starts and ends the Qt application: creates the window, reports exceptions, collects garbage when idle."""
