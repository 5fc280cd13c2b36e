"""Divides a large diagram among pages."""
