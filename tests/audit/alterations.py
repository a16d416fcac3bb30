#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Alters figures of the articles here and in tests/articles, a digit, a scale or a unit at a time, and counts how many of the alterations that
contradict another figure `numfact audit` finds; and what it finds in the articles as they are, which do add up.

    NUMFACT=build/release/numfact alterations.py [-v]

relations.jsonl tells which figures belong together. Whether an altered figure contradicts the others is computed here,
from what is printed and without numfact.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDERS = [HERE, os.path.join(os.path.dirname(HERE), "articles")]
TO_FIND = 0.8  # of the alterations that contradict another figure

SCALES = {"万亿": 12, "亿": 8, "億": 8, "万": 4, " billion": 9, " million": 6}
OTHER_SCALE = {"万亿": "亿", "亿": "万", "億": "萬", "万": "亿", " billion": " million", " million": " billion"}
OTHER_UNIT = {"个基点": "个百分点", "个百分点": "个基点", " percentage point": " basis point"}
FIGURE = re.compile(r"\$?(\d[\d.]*)(万亿|亿|億|萬|万| billion| million)?(.*)")


def read(figure):
    """(low, high) of what is printed: 12.5% is from 12.45 to 12.55; basis points are hundredths."""
    digits, scale, unit = FIGURE.match(figure.replace(",","")).groups()
    exponent = {"萬": 4}.get(scale, SCALES.get(scale, 0)) - (2 if "基点" in unit or "basis" in unit else 0)
    decimals = len(digits.partition(".")[2])
    value, half = Fraction(digits), Fraction(1, 2 * 10**decimals)
    return (value - half) * Fraction(10)**exponent, (value + half) * Fraction(10)**exponent


def meet(a, b):
    return a[0] <= b[1] and b[0] <= a[1]


def quotient(a, b):
    return (a[0] / b[1], a[1] / b[0]) if b[0] > 0 else (Fraction(0), Fraction(10)**40)


def holds(r, value):
    """Does a relation hold for the figures `value` reads?"""
    sign = r.get("sign", 1)
    if r["is"] == "growth":
        low, high = quotient(value(r["now"]), value(r["before"]))
        change = sorted(sign * x for x in value(r["change"]))
        return meet(((low - 1) * 100, (high - 1) * 100), change)
    if r["is"] == "difference":
        now, before = value(r["now"]), value(r["before"])
        return meet((now[0] - before[1], now[1] - before[0]), sorted(sign * x for x in value(r["change"])))
    if r["is"] == "share":
        low, high = quotient(value(r["part"]), value(r["whole"]))
        return meet((low * 100, high * 100), value(r["share"]))
    if r["is"] == "sum":
        parts = [value(p) for p in r["parts"]]
        return meet((sum(p[0] for p in parts), sum(p[1] for p in parts)), value(r["sum"]))
    if r["is"] == "surplus":
        more, less = value(r["more"]), value(r["less"])
        return meet((more[0] - less[1], more[1] - less[0]), value(r["surplus"]))
    if r["is"] == "cagr":
        low, high = (1 + x / 100 for x in value(r["change"]))
        return meet((low**r["years"], high**r["years"]), quotient(value(r["now"]), value(r["before"])))
    if r["is"] == "rate":  # rates differ from day to day, but not by a tenth
        rates = [quotient(value(a), value(b)) for a, b in r["pairs"]]
        slack = Fraction(2, 100) if len(rates) > 2 else Fraction(7, 100)
        return all(meet((a[0] * (1 - slack), a[1] * (1 + slack)), b) for a in rates for b in rates)
    assert r["is"] == "same"
    return meet(value(r["one"]), value(r["other"]))


def figures(r):
    """The figures of a relation, each with which of its occurrences it is."""
    for name in ("now", "before", "change", "part", "whole", "share", "sum", "surplus", "more", "less", "one", "other"):
        if name in r:
            first = name in ("now", "sum")
            yield r[name], r.get("at", 0) if first else r.get("other_at", 0) if name == "other" else 0
    for p in r.get("parts", []):
        yield p, 0
    for pair in r.get("pairs", []):
        yield pair[0], 0
        yield pair[1], 0


def alterations(figure):
    for i, c in enumerate(figure):
        if c.isdigit():
            for step in (1, 4, 7):
                other = str((int(c) + step) % 10)
                if other != "0" or (i > 0 and figure[i - 1].isdigit()):
                    yield "digit", figure[:i] + other + figure[i + 1:]
    for table, what in ((OTHER_SCALE, "scale"), (OTHER_UNIT, "unit")):
        for old, new in table.items():
            if old in figure:
                yield what, figure.replace(old, new, 1)
                break


def place(text, figure, occurrence):
    at = -1
    for _ in range(occurrence + 1):
        while True:  # 13.44亿 is none of 113.44亿
            at = text.index(figure, at + 1)
            if at == 0 or not (text[at - 1].isdigit() or text[at - 1] == "."):
                break
    return at


def audit(text):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        out = subprocess.run([os.environ["NUMFACT"], "audit", file.name, "--format", "jsonl"], capture_output=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def touches(finding, start, end):
    """Is a figure the one in question, or one of those that it is held against?"""
    rows = [(int(n), int(n) + len(row.encode())) for row, n in re.findall(r"(?:^|; )(.*?) @(\d+)", finding["rows"] or "")]
    return any(low < end and start < high for low, high in [(finding["start"], finding["end"]), *rows])


def article(name):
    path = next(p for p in (os.path.join(folder, name + ".txt") for folder in FOLDERS) if os.path.exists(p))
    with open(path, encoding="utf-8") as file:
        return file.read()


def main():
    with open(os.path.join(HERE, "relations.jsonl"), encoding="utf-8") as file:
        relations = [json.loads(line) for line in file]
    texts = {}
    for r in relations:
        texts[r["in"]] = article(r["in"])
        assert holds(r, read), f"does not add up: {r}"
    tasks = {}
    for r in relations:
        text = texts[r["in"]]
        for figure, occurrence in figures(r):
            at = place(text, figure, occurrence)
            for what, altered in alterations(figure):
                key = (r["in"], at, figure, altered, what)
                # one and the same figure may stand in several relations
                broken = not holds(r, lambda f, old=figure, new=altered: read(new if f == old else f)) if r["is"] != "same" else not meet(read(figure), read(altered))
                tasks[key] = tasks.get(key, False) or broken
    tasks = sorted(key for key, broken in tasks.items() if broken)

    def is_found(task):
        name, at, figure, altered, _ = task
        text = texts[name]
        start = len(text[:at].encode())
        return any(touches(g, start, start + len(altered.encode())) for g in audit(text[:at] + altered + text[at + len(figure):]))

    with ThreadPoolExecutor(max_workers=2) as pool:
        found = list(pool.map(is_found, tasks))
    for what in ("digit", "scale", "unit"):
        of = [ok for task, ok in zip(tasks, found) if task[4] == what]
        print(f"{what}: {sum(of)} of {len(of)} found")
    false = [(name, g["text"], g["rule"]) for name, text in sorted(texts.items()) for g in audit(text)]
    print(f"all: {sum(found)} of {len(found)} = {sum(found) / len(found):.3f}; in the articles as they are: {len(false)}")
    for task, ok in zip(tasks, found):
        if not ok and "-v" in sys.argv:
            print("missed", *task)
    for g in false:
        print("false alarm", *g)
    sys.exit(sum(found) < TO_FIND * len(found) or bool(false))


main()
