"""The outline: the whole model as a tree, fully usable by keyboard and screen reader."""
