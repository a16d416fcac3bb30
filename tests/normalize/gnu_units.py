#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Factors of units, and conversions of amounts in words, against GNU units, to all the digits that it gives.

gnu_units.tsv     a unit; the same for GNU units; the unit it is checked in; the same for GNU units
conversions.tsv   an amount in words; what it is converted to; both for GNU units
"""
import collections
import os
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

    def test_conversions(self):
        cases = rows("conversions.tsv")
        self.assertGreaterEqual(len(cases), 200)
        for text, unit, amount, theirs in cases:
            out, _ = self.run_tool("convert", text, "--to", unit, "--digits", "18")
            self.assert_same(out.split()[0], gnu(amount, theirs), f"{text} in {unit}")


if __name__ == "__main__":
    unittest.main()
