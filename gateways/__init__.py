"""Adapters of the ports in `cases.ports`: Amazon, mail, carriers, storage."""
