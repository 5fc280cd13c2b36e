"""The outline: the whole model as a tree, accessible by keyboard and screen reader."""
