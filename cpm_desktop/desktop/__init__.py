"""The Qt application, wired together in composition.py."""
