"""`aftersales` and `python -m aftersales`."""

from aftersales.lasting import lasting


def main() -> None:
    """Run the command line."""
    with lasting():
        from aftersales.cli import app
    app()


if __name__ == "__main__":
    main()
