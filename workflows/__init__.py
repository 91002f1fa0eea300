"""Durable code: the life of a case, and the playbooks it follows. Deterministic and light."""
