"""When a refund whose fate is unknown counts as not applied (`refund.looks`, `refund.untraced`)."""

from collections.abc import Collection

from cases.policy import CasePolicy


def is_untraced(looks_without_trace: Collection[int], policy: CasePolicy) -> bool:
    """Say whether the looks that found nothing (numbered from 0) prove that nothing was paid.

    Each moment of `refund.untraced` needs one of its own, at that moment or later: a look that
    could see nothing at all proves nothing, and the next one takes its place. A moment later than
    every look can never be proven, so a person decides.
    """
    looks = policy.durations("refund.looks")
    free = sorted(looks[number] for number in set(looks_without_trace) if number < len(looks))
    for moment in sorted(policy.durations("refund.untraced")):
        taken = next((at for at in free if at >= moment), None)
        if taken is None:
            return False
        free = free[free.index(taken) + 1 :]
    return True
