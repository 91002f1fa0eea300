"""The agents' API under `/api/v1` (CONTRACT 5)."""
