"""Makes sure, before any test, that there is a Temporal program: building one takes minutes.

python -m tests.tools.prepare
"""

import os
import sys

from aftersales import temporal_server


def main() -> int:
    """Find or build the program; return the exit code."""
    if os.environ.get("TEMPORAL_ADDRESS"):
        return 0
    try:
        program = temporal_server.find(temporal_server.to_stderr)
    except temporal_server.NoTemporal as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Temporal: {program}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
