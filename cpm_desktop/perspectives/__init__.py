"""Perspectives: parts or summaries of a process, such as the company as one, the customer's eye or a filter."""
