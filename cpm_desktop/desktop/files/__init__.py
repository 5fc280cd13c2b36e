"""Opens, saves, autosaves and recovers documents."""
