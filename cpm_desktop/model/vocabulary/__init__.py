"""The words for each enumeration of the model, one table each."""
