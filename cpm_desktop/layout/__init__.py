"""Positions and routes: lane grid, automatic layout and orthogonal routing over points and boxes."""
