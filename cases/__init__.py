"""The domain: pure functions and models. No I/O, no clock of its own, no Temporal."""
