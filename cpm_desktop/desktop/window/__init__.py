"""The main window and its parts: docks, tool bar, status bar, notifications."""
