"""Everything a person can do by menu, tool bar or shortcut: one file a menu."""
