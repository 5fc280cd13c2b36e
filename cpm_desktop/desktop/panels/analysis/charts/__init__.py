"""The widgets that show charts."""
