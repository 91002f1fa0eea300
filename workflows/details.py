"""What Temporal's UI shows of a case at a glance: stage, clocks and the next step, in Markdown."""

from cases.case import CaseFile


def current_details(case: CaseFile) -> str:
    """Return the case's current details."""
    lines = [
        f"### {case.playbook} · {case.stage} · {case.status}",
        f"Order `{case.order_id}` ({case.marketplace}), paid {case.order.paid} {case.currency}",
    ]
    if case.decision is not None and case.decision.answer is None:
        options = ", ".join(f"`{o.key}`" for o in case.decision.options)
        lines.append(f"**Decide:** {case.decision.question} ({options}). {case.decision.why}")
    lines += [
        f"**Task:** {t.title}, due {t.due:%Y-%m-%d %H:%M} UTC"
        for t in case.tasks
        if t.state == "open"
    ]
    clocks = sorted(case.clocks.clocks.values(), key=lambda c: c.due)
    if clocks:
        lines += ["", "| clock | due (UTC) | why |", "|---|---|---|"]
        lines += [f"| {c.kind} | {c.due:%Y-%m-%d %H:%M} | {c.why} |" for c in clocks]
    return "\n".join(lines)
