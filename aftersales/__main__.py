"""`aftersales` and `python -m aftersales`."""

import sys

from aftersales.lasting import lasting


def main() -> None:
    """Run the command line."""
    with lasting():
        from aftersales.commands import roles

        if sys.argv[1:2] and sys.argv[1] in roles.NAMES:
            app = roles.app
        else:
            from aftersales.cli import app
    app()


if __name__ == "__main__":
    main()
