"""How flows find their way: at right angles, around boxes, each a pure function of the flows and boxes near it."""
