"""The consistency rules, one module per invariant."""
