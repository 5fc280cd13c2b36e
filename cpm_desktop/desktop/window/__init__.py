"""The main window and what it is made of: docks, tool bar, status bar, notifications."""
