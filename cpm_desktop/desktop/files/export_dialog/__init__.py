"""The dialog that exports a file: its settings, and a preview of its pages."""
