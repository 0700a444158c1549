"""The model card, written from metrics.json, so that it says what was measured and no more."""

# ruff: noqa: E501 -- a row of a Markdown table is one line

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from inkdigit.training import calibrate, mining
from inkdigit.training.splits import LOOKALIKES

_HEAD = """# Model card: Inkdigit's network

Made by `inkdigit evaluate` from `metrics.json`; edit `training/model_card.py`, not this file.

A small residual convolutional network that reads one framed drawing, 28x28, as a digit 0 to 9 or as
"not a digit". `digits.keras` is what was trained, `digits.tflite` the same network as the program
runs it ({kilobytes:,.0f} kB, {parameters:,} parameters, float32).

## How good it is
"""

_DATA = """
## Data

| | what trains | what is measured |
|---|---|---|
| MNIST (LeCun et al. 1998) | {mnist:,} of its 60,000 training digits, and {cut:,} of them cut from neighbours that touch | its 10,000 test digits |
| EMNIST (Cohen et al. 2017, arXiv 1702.05373) | {emnist:,} digits of several splits | the test part of its "mnist" split |
| UCI pendigits (Alimoglu & Alpaydin 1996) | 25 of its 30 training writers, varied as strokes: {pen:,} times as ink, {pen_pictures:,} as pictures | its 14 test writers, as ink and as pictures |
| Styles that NIST lacks | {styles:,} drawn from templates (`training/styles.py`){rare} | |
| Not a digit | {letters:,} EMNIST letters{redrawn}; {impostors:,} scribbles, lines, dots, symbols, pairs of digits{doodled}{touching} | {held_out:,} letters kept from training |
| Half-drawn digits | {prefixes:,}{late}, as much the digit as is drawn of it, else no digit | the pen test's, at 25, 50 and 75 % of the ink |

Everything passes through the program's one framing, in training, in evaluation and in use.

**Leaks.** MNIST and EMNIST are cut from the same collection, NIST Special Database 19. EMNIST
digits that may be MNIST test digits rendered again (`mnist_test_exclude_conservative`) never train;
EMNIST's test set is reported whole and without the digits that are likely MNIST training digits.
Recipe, length of training and temperature were chosen on a validation part cut from the training
data (5,000 MNIST digits, 5,000 EMNIST digits, five whole pen writers, 3,000 letters), never on a
test set. Letters that many people would read as a digit neither train nor count:
{lookalikes}.

## Good and bad at

Good at single, whole digits from scans and pens, thin or thick, slanted or turned a little, in the
styles listed in `training/styles.py`. Bad at what two people would disagree on: a 7 without a bar
against a 1 with a long flag, an open 4 against a 9, a 0 with a tail against a 6; and it takes for a
digit what nearly looks like one, the outline of an apple for a 0, 山 for a 4. It reads one digit:
the program cuts a number into digits, and reads those that touch where they stand, too; digits that
cross each other are where that fails most. Nobody wrote the numbers that this was measured on as
numbers. Its writers are people of the United States and of
Turkey, and templates; digits of other scripts are not in it. It was not made to read cheques or
ballots unwatched.
"""


def card(metrics: dict[str, Any]) -> str:
    """The model card as Markdown."""
    training, network = metrics["training"], metrics["network"]
    parts = [
        _HEAD.format(kilobytes=network["bytes"] / 1000, parameters=training["parameters"]),
        _sets(metrics["sets"].items()),
        *_seeds(metrics),
        _elsewhere(metrics),
        _DATA.format(
            lookalikes=" ".join(sorted(LOOKALIKES)),
            held_out=metrics["letters"]["count"],
            redrawn=_added(
                training,
                "redrawn-letters",
                ", {:,} of them drawn again as ink along their centre lines",
            ),
            doodled=_added(training, "doodles", "; {:,} doodles (`training/doodles.py`)"),
            touching=_added(training, "neighbours", "; {:,} pairs of digits of MNIST that touch"),
            rare=_added(training, "rare-styles", ", and {:,} in rarer ones"),
            late=_added(training, "late-prefixes", ", and {:,} that are nearly drawn"),
            **{name.replace("-", "_"): count for name, count in training["examples"].items()},
        ),
        _training(metrics),
    ]
    return "\n".join(parts)


def _sets(sets: Iterable[tuple[str, dict[str, Any]]], *, twin: bool = False) -> str:
    """A table of digit sets: accuracy with its interval, errors, refusals, and calibration."""
    head = "| set | right | 95 % interval | errors | of them refused | NLL | Brier | ECE |"
    rows = [head, "|---|---|---|---|---|---|---|---|"]
    for name, found in sets:
        low, high = found["interval_95"]
        nll = f"{found['nll']:.4f}"
        if twin:
            nll += f" ({found['nll_uncalibrated']:.4f})"
        rows.append(
            f"| {name} | {found['accuracy']:.2%} | {low:.2%} to {high:.2%} | {found['errors']} of "
            f"{found['count']:,} | {found['refused']} | {nll} | {found['brier']:.4f} "
            f"| {found['ece']:.2%} |"
        )
    return "\n".join(rows)


def _seeds(metrics: dict[str, Any]) -> list[str]:
    """The mean over seeds beside the network that ships; nothing where there is but that one."""
    others = metrics["other_seeds"]
    if not others:
        return []
    rows = [
        "",
        "The same training from other seeds, "
        + " and ".join(f"`{other['command']}`" for other in others)
        + ":",
        "",
        "| set | errors of the one that ships | of the others | mean of all | that is right |",
        "|---|---|---|---|---|",
    ]
    for name, found in metrics["sets"].items():
        errors = [found["errors"], *(other["errors"][name] for other in others)]
        mean = sum(errors) / len(errors)
        rows.append(
            f"| {name} | {errors[0]} | {', '.join(map(str, errors[1:]))} | {mean:.1f} "
            f"| {1 - mean / found['count']:.2%} |"
        )
    return rows


def _elsewhere(metrics: dict[str, Any]) -> str:
    letters = metrics["letters"]
    parts = [
        "",
        'An answer of "not a digit" to a digit counts as an error.',
        "",
        f"**Letters** that look like no digit: {letters['read_as_a_digit']} of "
        f"{letters['count']:,} are read as a digit. Where the limit is set so that 99.5 % of the pen "
        f"test's digits are accepted, {letters['accepted_share']:.2%} of the letters are.",
        "",
        "**Half-drawn digits** of the pen test, by the share of ink drawn:",
        "",
        "| drawn | sure (> 90 %) of a wrong digit | wrong digit | not a digit | already right |",
        "|---|---|---|---|---|",
    ]
    for name, found in metrics["half_drawn"].items():
        count = found["count"]
        shares = (
            found[key] / count
            for key in ("sure_of_a_wrong_digit", "wrong_digit", "not_a_digit", "already_right")
        )
        parts.append(f"| {name} | " + " | ".join(f"{share:.1%}" for share in shares) + " |")
    if "twin" in metrics:
        parts += _twin(metrics["twin"], metrics["half_drawn"])
    parts += _by_strokes(metrics)
    parts += [
        "",
        "**As pictures**: the pen test drawn small and large, by thin and thick pens.",
        "",
    ]
    parts.append(_sets(metrics["pictures"].items()))
    parts += ["", "At 2,000 px every tenth digit stands for all: the interval says how far."]
    for name, changes in metrics["corruptions"].items():
        parts += ["", f"**Corrupted**: {name}. NLL in brackets is without calibration.", ""]
        parts.append(_sets(changes.items(), twin=True))
    parts += _numbers(metrics["numbers"])
    parts += _strips(metrics)
    parts += [
        "",
        "![Confusion](pictures/confusion.png)",
        "![Reliability](pictures/reliability.png)",
        "![Robustness](pictures/robustness.png)",
        "![The worst mistakes](pictures/mistakes.png)",
    ]
    return "\n".join(parts)


def _twin(training: dict[str, Any], half_drawn: dict[str, dict[str, Any]]) -> list[str]:
    """How often a network that was shown digits alone is sure of a wrong one, in words."""
    shares = [
        f"{found['sure_of_a_wrong_digit_twin'] / found['count']:.1%}"
        for found in half_drawn.values()
    ]
    return [
        "",
        "A twin, the same network trained on the ten digits alone, is sure of a wrong digit in",
        f"{', '.join(shares[:-1])} and {shares[-1]} of them. It is `{training['command']}`:",
        f"{training['steps']:,} batches; in validation, {_validation(training, without='letters')}.",
    ]


def _by_strokes(metrics: dict[str, Any]) -> list[str]:
    """What the second opinion on ink changes."""
    training = metrics["strokes"]
    shares = [
        f"{found['sure_of_a_wrong_digit_by_strokes'] / found['count']:.1%}"
        for found in metrics["half_drawn"].values()
    ]
    return [
        "",
        "**By its strokes too.** All above is read as pictures. About ink the program asks a second network,",
        f"`strokes.tflite` ({training['parameters']:,} parameters), which sees the way of the pen and has a bounded",
        "say in which digit it is, none in whether it is one. So the program reads",
        "",
        _sets([("Pen test", metrics["by_strokes"])]),
        "",
        f"and is sure of a wrong digit in {', '.join(shares[:-1])} and {shares[-1]} of the half-drawn ones. It is",
        f"`{training['command']}`: {training['examples']:,} drawings of the same writers and from templates, some with",
        "strokes turned round or in another order. In validation strokes alone misread "
        f"{training['validation']['errors']} of {training['validation']['count']:,}.",
    ]


def _validation(training: dict[str, Any], *, without: str = "") -> str:
    shares = training["validation"].items()
    return ", ".join(f"{name} {value:.2%}" for name, value in shares if name != without)


def _numbers(sets: dict[str, dict[str, Any]]) -> list[str]:
    parts = [
        "",
        "**Whole numbers**, made of the pen test's digits, of one writer each and read by their strokes too,",
        "and of MNIST's test digits: right where all of the text is.",
        "",
        "| set | right | 95 % interval | errors | of them cut wrong |",
        "|---|---|---|---|---|",
    ]
    for name, found in sets.items():
        low, high = found["interval_95"]
        parts.append(
            f"| {name} | {found['right']:.1%} | {low:.1%} to {high:.1%} "
            f"| {found['errors']} of {found['count']} | {found['cut_wrong']} |"
        )
    return parts


def _strips(metrics: dict[str, Any]) -> list[str]:
    """What reads digits that touch, and how its other seeds do."""
    training = metrics["strips"]
    misread = ", ".join(
        f"{found['errors']} of {found['count']:,} strips of {name}"
        for name, found in training["validation"].items()
    )
    parts = [
        "",
        "Digits that touch on a picture are cut apart, and a third network, `strips.tflite`",
        f"({training['parameters']:,} parameters), reads them where they stand: of each column of their ink it",
        "says whether the middle of a digit is there, and of which. It is",
        f"`{training['command']}`: {training['examples']:,} strips of numbers made of the same scans, writers",
        f"and templates, with letters and doodles among them. In validation it misreads {misread}.",
    ]
    others = {
        name: [found["errors"], *found["other_strips"]]
        for name, found in metrics["numbers"].items()
        if "other_strips" in found
    }
    if others:
        count = len(next(iter(others.values())))
        means = ",\n".join(
            f"{name}: {sum(errors) / count:.1f} errors" for name, errors in others.items()
        )
        parts.append(f"The means of {count} seeds, the shipped one among them, are\n{means}.")
    return parts


def _training(metrics: dict[str, Any]) -> str:
    training, evaluated = metrics["training"], metrics["evaluated"]
    calibration, runs = training["calibration"], _runs(training)
    minutes = sum(run["minutes"] for run in runs)
    told = ", then\n".join(
        f"`{run['command']}`: {run['steps']:,} batches of {run['plan']['batch']} in {run['minutes']:g} minutes"
        for run in runs
    )
    return f"""## Training

{told},
on two CPU cores that other work shared, no GPU; at the 30 W that two such cores may take,
{minutes / 60 * 30:.0f} Wh in all. {_chosen(metrics["other_seeds"])} [EXPERIMENTS.md](EXPERIMENTS.md)
tells how it went and what else was tried.
{_mined(training)}
Validation, before calibration: {_validation(training)}. Calibration, fitted on the validation part and part
of the graph: temperature {calibration["temperature"]:.2f}, and {calibration["refusal"]:+.1f} on the logit of
"not a digit", which training shows far more often than the {calibrate.NOT_A_DIGIT_SHARE:.0%} of drawings assumed here.
Measured once, {evaluated["date"]}, with `{evaluated["command"]}`.

Licences: the network and its templates are MIT, as the program is. MNIST and EMNIST are derived
from NIST's public data; pendigits is CC BY 4.0.
"""


def _chosen(others: list[dict[str, Any]]) -> str:
    if not others:
        return "One seed, not a mean over seeds."
    return f"Of {len(others) + 1} seeds the one that erred least in validation ships."


def _added(training: dict[str, Any], part: str, phrase: str) -> str:
    """What a part of a run with `--wide` adds, in words; nothing for a run without it."""
    count = training["examples"].get(part, 0)
    return phrase.format(count) if count else ""


def _mined(training: dict[str, Any]) -> str:
    """What a run with `--hard` learned from, in words; nothing for another run."""
    if not training["plan"]["hard"]:
        return ""
    least = mining.BELIEVED["redrawn-letters"]
    redrawn = (
        f" ({least:.0%} of letters drawn again)"
        if "redrawn-letters" in training["examples"]
        else ""
    )
    return f"""
In the last run the {mining.HARDEST:.0%} of scans that the network before it found hardest filled {mining.OF_BATCH:.0%} of
the place of all scans, and those of whose label it believed less than {mining.BELIEVED["mnist"]:.0%} were left out{redrawn}.
"""


def _runs(training: dict[str, Any]) -> list[dict[str, Any]]:
    """The runs that made the network, the first one first."""
    before = training.get("before")
    return [*(_runs(before) if before else []), training]
