"""The canvas: items, tools and the painter that carries out shapes."""
