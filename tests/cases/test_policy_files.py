"""A wrong rules file says file, line, key, what is wrong, and what to write."""

from datetime import UTC, date, datetime

import pytest

from cases.policy import BadPolicyFiles, Catalogue, case_policy, check

GOOD = """\
buyer.wait:
  about: How long a question stays open
  unit: duration
  mark: C
  source: C
  values:
    - {for: "*", value: 48h}
    - {for: EU, value: 72h, until: 2026-12-31}
    - {for: EU, value: 96h, from: 2027-01-01, zone: UTC, mark: M, source: [S0, "Law: X"]}
    - {for: [DE, JP], value: 24h}
money.limit:
  about: A limit
  unit: money
  mark: C
  source: C
  values:
    - {for: [US, CA, MX, BR, UK, EURO, SE, PL, TR, AE, SA, EG, IN, JP, AU, SG, ZA], value: 25}
money.high:
  about: A multiple
  unit: money
  mark: C
  source: C
  value: 20 x money.limit
"""


def said(text: str, name: str = "rules.yaml") -> list[str]:
    return [str(problem) for problem in check({name: text})]


def definition(unit: str = "duration", value: str = "48h", more: str = "") -> str:
    return (
        f"a.key:\n  about: A rule\n  unit: {unit}\n  mark: C\n  source: C\n  value: {value}\n{more}"
    )


def values(*lines: str, unit: str = "duration") -> str:
    head = f"a.key:\n  about: A rule\n  unit: {unit}\n  mark: C\n  source: C\n  values:\n"
    return head + "".join(f"    - {line}\n" for line in lines)


def test_the_most_specific_record_speaks() -> None:
    catalogue = Catalogue.from_files({"rules.yaml": GOOD})
    day = date(2026, 3, 2)
    assert catalogue.resolve("buyer.wait", "US", day).value == "48h"
    assert catalogue.resolve("buyer.wait", "FR", day).value == "72h"
    assert catalogue.resolve("buyer.wait", "FR", date(2027, 1, 1)).value == "96h"
    assert catalogue.resolve("buyer.wait", "DE", day).value == "24h"
    assert catalogue.resolve("money.high", "JP", day).value == "500"


def test_the_days_of_a_record_may_be_counted_in_another_zone() -> None:
    catalogue = Catalogue.from_files({"rules.yaml": GOOD})
    still_2026_in_utc = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    text = GOOD.replace("until: 2026-12-31", "until: 2026-12-31, zone: UTC")
    assert (
        Catalogue.from_files({"r.yaml": text}).resolve("buyer.wait", "FR", still_2026_in_utc).value
        == "72h"
    )
    assert catalogue.resolve("buyer.wait", "FR", still_2026_in_utc).value == "48h"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: [", ":2: not YAML"),
        ("a: \x07", ":1: not YAML"),
        ("\ta: 1", ":1: not YAML"),
        ("", ":1: no rules in it"),
        ("- a", ":1: no rules in it"),
        ("[a]: 1", ":1: a name that is no word"),
        ("Wait: {}", ":1: Wait: not a key. Remedy: write small words with dots"),
        ("a.key: 48h", ":1: a.key: not a mapping"),
        ("a.key: {unit: duration}", ":1: a.key: about, mark, source missing"),
        (definition(more="  unti: x\n"), ":7: a.key: unknown field 'unti'. Remedy: write unit"),
        (definition(more="  zzzz: x\n"), ":7: a.key: unknown field 'zzzz'. Remedy: write about"),
        (definition(more="  unit: count\n"), ":7: a.key: a name that is no word, or twice"),
        (definition(unit="hours_"), ":3: a.key: unknown unit 'hours_'. Remedy: write one of"),
        (definition(value="48"), ":6: a.key: '48' does not fit. Remedy: write a duration such as"),
        (definition(value="none"), ":6: a.key: a.key cannot be none. Remedy: write a duration"),
        (definition(unit="money", value="25"), ":6: a.key: * pays in several currencies"),
        (definition(value="3 x b.key"), ":6: a.key: only money can be a multiple"),
        (
            definition(unit="text", value="x", more="  one_of: [y, z]\n"),
            ":6: a.key: 'x' does not fit. Remedy: write one of y, z",
        ),
        (definition() + definition(), ":7: a.key: a name that is no word, or twice"),
        (definition().replace("mark: C", "mark: Z"), ":6: a.key: unknown mark 'Z'. Remedy: write"),
        (definition().replace("source: C", "source: [S9]"), ":6: a.key: unknown source 'S9'"),
        (definition(more="  values: []\n"), ":1: a.key: needs value or values"),
        (definition().replace("value: 48h", "none: x"), ":1: a.key: needs value or values"),
        (definition().replace("value:", "values:"), ":6: a.key: values is no list"),
        (values("48h"), ":7: a.key: not a mapping"),
        (values("{value: 48h}"), ":7: a.key: for missing"),
        (values('{for: DD, value: 48h}'), ":7: a.key: unknown marketplace 'DD'. Remedy: write *"),
        (
            values('{for: "*", value: 48h, from: 2026-02-30}'),
            ":7: a.key: '2026-02-30' is no date. Remedy: write for example 2026-01-26",
        ),
        (
            values('{for: "*", value: 48h, zone: Berlin}'),
            ":7: a.key: 'Berlin' does not fit. Remedy: write an IANA zone such as Europe/Berlin",
        ),
        (
            values("{for: JP, value: 1.5}", unit="money"),
            ":7: a.key: 1.5 is finer than JPY can pay. Remedy: write no decimals",
        ),
    ],
)  # fmt: skip
def test_a_wrong_file_says_where_and_what_to_write(text: str, says: str) -> None:
    assert any(f"rules.yaml{says}" in problem for problem in said(text)), said(text)


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["{for: US, value: 48h}"], ":1: a.key: no value in CA. Remedy: add a value for it"),
        (
            ['{for: "*", value: 48h, until: 2026-12-31}'],
            ":1: a.key: no value from 2027-01-01 in US",
        ),
        (['{for: "*", value: 48h, from: 2026-01-01}'], ":1: a.key: no value in US"),
        (
            ['{for: "*", value: 1h}', "{for: [EU], value: 2h}", "{for: EURO, value: 3h}"],
            ":9: a.key: overlaps line 8 in DE",
        ),
        (
            ['{for: "*", value: 1h, until: 2026-03-01}', '{for: "*", value: 2h, from: 2026-03-01}'],
            ":8: a.key: overlaps line 7 in US. Remedy: end the earlier one on the day before",
        ),
        (
            ['{for: "*", value: 1h, until: 2026-03-01}', '{for: "*", value: 2h, from: 2026-03-03}'],
            ":8: a.key: leaves a gap after 2026-03-01 in US. Remedy: start it on 2026-03-02",
        ),
        (
            ['{for: "*", value: 1h}', "{for: US, value: 2h, from: 2026-03-03, until: 2026-03-01}"],
            ":8: a.key: ends before it begins",
        ),
    ],
)
def test_gaps_and_overlaps_are_found(lines: list[str], says: str) -> None:
    assert any(f"rules.yaml{says}" in problem for problem in said(values(*lines)))


def test_an_overlap_is_told_once_not_for_every_marketplace() -> None:
    assert len(said(values('{for: "*", value: 1h}', '{for: "*", value: 2h}'))) == 1


def test_a_multiple_names_an_amount() -> None:
    other = "money.more:\n  about: A\n  unit: money\n  mark: C\n  source: C\n  value: 2 x {}\n"
    for base in ("money.none", "buyer.wait", "money.high"):
        assert "which is no plain amount" in said(GOOD + other.format(base))[0]
    assert said(GOOD + other.format("money.limit")) == []


def test_a_key_lives_in_one_file() -> None:
    problems = check({"one.yaml": definition(), "two.yaml": definition()})
    assert str(problems[0]).startswith("two.yaml:1: a.key: defined twice, first in one.yaml:1.")
    problems = check({"one.yaml": values(), "two.yaml": definition()})
    assert any("defined twice, first in above" in str(problem) for problem in problems)


def test_all_problems_come_at_once_in_order() -> None:
    text = definition(value="48") + definition(value="x").replace("a.key", "b.key")
    with pytest.raises(BadPolicyFiles) as caught:
        Catalogue.from_files({"rules.yaml": text})
    assert [problem.line for problem in caught.value.problems] == [6, 12]
    assert str(caught.value).count("Remedy") == 2


def test_a_case_can_be_resolved_from_other_files() -> None:
    catalogue = Catalogue.from_files({"rules.yaml": GOOD})
    policy = case_policy("US", date(2026, 3, 2), {"money.limit": 30}, catalogue=catalogue)
    assert policy.money("money.high").number == 600


def test_deadlines_say_which_calendar_they_run_in() -> None:
    marketplace = definition(more="  clock: marketplace\n")
    rules = Catalogue.from_files({"rules.yaml": marketplace})
    assert rules.resolve("a.key", "DE", date(2026, 3, 2)).clock == "marketplace"
    assert said(definition(more="  clock: office\n")) == [
        "rules.yaml:7: a.key: unknown clock 'office'. Remedy: write one of marketplace internal."
    ]
    assert said(definition("count", "3", "  clock: internal\n")) == [
        "rules.yaml:7: a.key: a count is no time. Remedy: leave clock out, or mend the unit."
    ]
