"""The filter query: its grammar, its parts, and what they mean for a customer (interfaces.md)."""
