"""What can go wrong when a message is put into words.

AfterSalesError
└── MessageError
    ├── UnknownTemplate     no message has this name
    └── MissingFact         the message would promise or name something that nobody gave
"""

from cases.errors import AfterSalesError


class MessageError(AfterSalesError):
    """A message could not be put into words."""


class UnknownTemplate(MessageError):
    """No message has this name."""

    def __init__(self, template: str, /) -> None:
        """Name the `template` as it was asked for."""
        super().__init__(f"no message is called {template!r}", template=template)


class MissingFact(MessageError):
    """The message needs a fact that was not given."""

    def __init__(self, template: str, facts: tuple[str, ...], /) -> None:
        """Name the `template` and the fields of `MessageFacts` that it cannot do without."""
        super().__init__(f"{template} needs {', '.join(facts)}", template=template, facts=facts)
