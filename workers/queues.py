"""Task queues (DESIGN 7): what waits for what."""

CASES = "cases"
"""Workflows, records, and the short looks that run as local activities."""
AMAZON = "amazon"
"""Rate-limited calls to the marketplace."""
MAIL = "mail"
"""Messages to buyers."""
ALL = (CASES, AMAZON, MAIL)
