"""The application's shell: settings, wiring, Temporal connection, command line."""

__version__ = "0.1.0"
