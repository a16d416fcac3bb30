#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Factors of units, and conversions of amounts in words, against GNU units, to all the digits that it gives.

gnu_units.tsv     a unit; the same for GNU units; the unit it is checked in; the same for GNU units
                  (what is made of these by prefixes, exponents and products follows)
conversions.tsv   an amount in words; what it is converted to; both for GNU units
"""
import collections
import os
import re
import subprocess
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
from tool import ToolTest  # noqa: E402


def rows(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def gnu(amount, unit):
    """What GNU units says, to the 15 digits it has; temperatures are functions there: tempC(20)."""
    said = subprocess.run(["units", "-t", "-d", "15", amount, unit], capture_output=True, text=True, check=True).stdout
    return float(said.split()[0])


PREFIXES = dict(zip("YZEPTGMkhdcmunpfa", "yotta zetta exa peta tera giga mega kilo hecto deci centi milli micro nano pico femto atto".split()))
# what counts things, and scales that are logarithms or differ by their zero: dimensions of their own, or checked as conversions
OF_THEIR_OWN = re.compile(r"\{|dB|\[iU\]|\[IU\]|^(Cel|\[degF\]|\[degRe\]|x)$")


class Translator:
    """What GNU units calls a unit: its atoms are those of gnu_units.tsv."""

    def __init__(self):
        self.atoms = {}
        for code, theirs, base, base_theirs in rows("gnu_units.tsv"):
            self.atoms.setdefault(code, theirs)
            self.atoms.setdefault(base, base_theirs)

    def __call__(self, code):
        if code in self.atoms:
            return f"({self.atoms[code]})"
        parts = re.findall(r"(^|[./])((?:10\*-?\d+|\[[^]]*\]|\{[^}]*\}|[^./\[{])+)", code)
        if len(parts) > 1 or code.startswith("/"):
            return "(1" + "".join(("/" if sign == "/" else "*") + self(part) for sign, part in parts) + ")"
        if code.isdigit():
            return code
        if code.startswith("10*"):
            return "1e" + code[3:]
        if power := re.fullmatch(r"(.+?)(-?\d+)", code):
            return f"({self(power[1])}^{power[2]})"
        if code[0] not in PREFIXES:
            raise KeyError(code)
        return f"({PREFIXES[code[0]]} {self(code[1:])})"


def tables():
    """The units of both tables with their bases."""
    for name, base in (("units.tsv", 4), ("ucum.tsv", 4)):
        with open(os.path.join(HERE, "..", "..", "grammars", "lexicon", name), encoding="utf-8") as file:
            lines = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
        for row in lines[1:]:
            if row[base] not in ("", row[0]):
                yield row[0], row[base]


class GnuUnits(ToolTest):
    def assert_same(self, said, expected, about):
        # half of its 15th digit, and the rounding of binary arithmetic
        self.assertLessEqual(abs(float(said) - expected), 6e-15 * abs(expected), f"{about}: {said}, but GNU units has {expected!r}")

    def test_factors(self):
        by_unit = collections.defaultdict(list)
        for row in rows("gnu_units.tsv"):
            by_unit[row[2]].append(row)
        for unit, group in by_unit.items():
            column = "".join(f"1 {code}\n" for code, *_ in group)
            out, _ = self.run_tool("convert", "-", "--to", unit, "--digits", "18", stdin=column)
            for (code, theirs, _, base), line in zip(group, out.splitlines()):
                self.assert_same(line.split()[0], gnu(theirs, base), f"1 {code} in {unit}")

    def test_every_unit_of_the_tables(self):
        theirs = Translator()
        by_base = collections.defaultdict(list)
        for code, base in tables():
            if not OF_THEIR_OWN.search(code) or code in theirs.atoms:
                by_base[base].append(code)
        checked = 0
        for base, codes in by_base.items():
            out, _ = self.run_tool("convert", "-", "--to", base, "--digits", "18", stdin="".join(f"1 {code}\n" for code in codes))
            for code, line in zip(codes, out.splitlines()):
                self.assert_same(line.split()[0], gnu(theirs(code), theirs(base)), f"1 {code} in {base}")
                checked += 1
        self.assertGreater(checked, 400)

    def test_conversions(self):
        cases = rows("conversions.tsv")
        self.assertGreaterEqual(len(cases), 200)
        for text, unit, amount, theirs in cases:
            out, _ = self.run_tool("convert", text, "--to", unit, "--digits", "18")
            self.assert_same(out.split()[0], gnu(amount, theirs), f"{text} in {unit}")


if __name__ == "__main__":
    unittest.main()
