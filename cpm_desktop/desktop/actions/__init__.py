"""The actions of the menus, the tool bar and the shortcuts, one module for each group."""
