"""The headers of lanes and phases, the line labels and the legend, which stay visible while the canvas scrolls."""
