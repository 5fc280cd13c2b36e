"""The data model of a customer process: immutable values only."""
