"""Whether an expectation held, judged at one quiet moment after the other (CONTRACT 7).

Under chaos (a `grace`) a moment may come true later; and where people have been asked to do by hand
what the outside refused, stuck or kept to itself, what is missing waits for them.
"""

from dataclasses import dataclass
from datetime import timedelta

from aftersales.rehearsal import judging
from aftersales.rehearsal.expectations import Expectation
from aftersales.rehearsal.judging import Seen

SETTLE = timedelta(seconds=95)
"""What a moment itself causes (a feed, its first look, the notice) still belongs to it."""
_ALMOST = timedelta(seconds=1)


@dataclass
class Verdict:
    """One expectation and what became of it."""

    expectation: Expectation
    grace: timedelta = timedelta(0)
    """How much later a moment may come true."""
    held: bool | None = None
    """None while nobody can tell yet."""
    instead: str = ""
    """What there was in place of what was expected."""
    _so_far: bool = False
    _put_off: timedelta | None = None

    def moments(self) -> list[timedelta]:
        """The moments at which somebody has to look."""
        if self.expectation.moment in ("never", "end"):
            return []
        opens, closes = self._window()
        return [opens] if closes is None else [opens, closes, closes + self.grace]

    def put_off(self, since: timedelta, until: timedelta, *, only_states: bool = False) -> None:
        """Judge what was to be true by a moment in between at the later one: its cause is late.

        `only_states` for what comes and goes alone: of the rest the audit tells when it was.
        """
        if only_states and not judging.comes_and_goes(self.expectation):
            return
        closes = max(self.moments(), default=None)
        if closes is not None and since <= closes < until:
            self._put_off = until

    def look(self, seen: Seen) -> None:
        """Judge by what is visible now."""
        if self.held is False or self.expectation.moment == "end":
            return
        if self.expectation.never is not None:
            if judging.holds(self.expectation.never, seen):
                self.held, self.instead = False, judging.instead(self.expectation.never, seen)
        elif self.held is None and self.grace:
            self._judge_late(seen)
        elif self.held is None:
            self._judge(seen)

    def end(self, seen: Seen) -> None:
        """Judge for good, at the end of the rehearsal."""
        wanted = self.expectation
        if wanted.end is not None:
            self.held = judging.holds(wanted.end, seen) or self._waits_for_people(seen)
            self.instead = judging.instead(wanted.end, seen)
        elif wanted.never is not None:
            self.held = self.held is not False
        elif self.held is None and (self.grace or self._window()[1] is None):
            self.held = self._holds(seen) or self._waits_for_people(seen)
        elif self.held is None:
            self.held = self._so_far

    def _judge(self, seen: Seen) -> None:
        opens, closes = self._window()
        now = seen.now - seen.start
        if now < opens - _ALMOST:
            return
        if judging.comes_and_goes(self.expectation):
            if (closes is None or now <= closes + SETTLE) and self._holds(seen):
                self.held = True
                return
        elif closes is not None and closes - _ALMOST <= now <= closes + SETTLE:
            # What only grows is counted once all is there that the moment itself causes.
            self._so_far = self._holds(seen)
        if closes is not None and now > closes + SETTLE:
            self.held = self._so_far

    def _judge_late(self, seen: Seen) -> None:
        """Under chaos: once it holds it held, and after the grace somebody has to have been asked.

        While people have been asked the end is awaited: the outside may still come round.
        """
        opens, closes = self._window()
        now = seen.now - seen.start
        if now >= opens - _ALMOST and (self._holds(seen) or self._holds(seen.done_by_hand())):
            self.held = True
        elif closes is not None and now > closes + self.grace + SETTLE:
            self.held = False if not seen.waits_for_people else None

    def _waits_for_people(self, seen: Seen) -> bool:
        return bool(self.grace) and seen.waits_for_people

    def _holds(self, seen: Seen) -> bool:
        after = self.expectation.after
        held = judging.holds(self.expectation, seen, None if after is None else seen.start + after)
        if not held and not (self.instead and self._late(seen)):
            self.instead = judging.instead(self.expectation, seen)
        return held

    def _late(self, seen: Seen) -> bool:
        """Whether what is visible now tells nothing more of the expected moment."""
        closes = self._window()[1]
        grace = _ALMOST if judging.comes_and_goes(self.expectation) else SETTLE
        return closes is not None and seen.now - seen.start > closes + grace

    def _window(self) -> tuple[timedelta, timedelta | None]:
        opens, closes = self._told()
        return opens, closes if self._put_off is None else self._put_off

    def _told(self) -> tuple[timedelta, timedelta | None]:
        """Between which moments the expectation is judged; None = until the end."""
        wanted = self.expectation
        if wanted.after is not None:
            return wanted.after, None if wanted.within is None else wanted.after + wanted.within
        if wanted.by is not None:
            opens = timedelta(0) if judging.comes_and_goes(wanted) else wanted.by
            return opens, wanted.by
        assert wanted.at is not None
        return wanted.at, wanted.at
