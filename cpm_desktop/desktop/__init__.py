"""The Qt application; `app/window_factory.py` assembles the window."""
