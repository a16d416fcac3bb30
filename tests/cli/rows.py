#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Rows: numfact facts FILE, numfact mentions FILE, as a table, CSV and JSON Lines."""
import csv
import io
import json
import subprocess
import unicodedata
import unittest

from tool import ToolTest

TEXT = '三星电子2023年营收12亿元,同比-3%。\n"Quoted", it said: 34 GW and =5 of them.\n'


class Formats(ToolTest):
    def rows(self, command, form, *more):
        out, _ = self.run_tool(command, "-", "--published", "2024-01-31", "--format", form, *more, stdin=TEXT)
        return out

    def test_csv_and_jsonl_say_the_same(self):
        for command in ("facts", "mentions"):
            from_json = [json.loads(line) for line in self.rows(command, "jsonl").splitlines()]
            from_csv = list(csv.DictReader(io.StringIO(self.rows(command, "csv"), newline="")))
            self.assertTrue(command == "facts" or from_json)
            self.assertEqual(len(from_csv), len(from_json))
            for a, b in zip(from_json, from_csv):
                for name, value in a.items():
                    shown = "" if value is None else "true" if value is True else str(value)
                    if isinstance(value, list):
                        shown = json.dumps(value, separators=(",", ":"))
                    self.assertEqual(b[name].removeprefix("'"), shown)

    def test_csv_is_rfc_4180(self):
        out = self.rows("mentions", "csv")
        self.assertTrue(out.startswith("doc,start,end,text,kind,"))
        self.assertEqual(out.count("\n"), out.count("\r\n"))

    def test_a_pipe_gets_csv_and_o_writes_the_same(self):
        piped = self.run_tool("facts", "-", stdin=TEXT)[0]
        self.assertTrue(piped.startswith("doc,published,entity,"))
        out, _ = self.run_tool("facts", "-", "-o", self.path("facts.csv"), stdin=TEXT)
        self.assertEqual(out, "")
        self.assertEqual(self.read("facts.csv"), piped)

    def test_sqlite_reads_the_csv(self):
        self.write("rows.csv", self.rows("mentions", "csv"))
        asked = [".mode csv", f".import {self.path('rows.csv')} rows", ".mode list", "select count(*), sum(end > start) from rows;"]
        found = subprocess.run(["sqlite3", ":memory:"], input="\n".join(asked), capture_output=True, text=True, check=True).stdout
        count = len(self.rows("mentions", "jsonl").splitlines())
        self.assertEqual(found.split(), [f"{count}|{count}"])

    def test_several_files_are_told_apart(self):
        files = [self.write("a.txt", "12 GW"), self.write("b.txt", "34 GW")]
        out, _ = self.run_tool("mentions", *files, "--format", "jsonl")
        self.assertEqual([json.loads(line)["doc"] for line in out.splitlines()], files)


class Table(ToolTest):
    def test_a_terminal_gets_aligned_columns(self):
        out = self.on_terminal("mentions", self.write("a.txt", "约12\n共345家"), NO_COLOR="1")
        header, *rows = out.splitlines()
        self.assertEqual(header.split()[:2], ["kind", "value"])
        self.assertGreater(len(rows), 1)

        def width(s):
            return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)

        end = width(header[: header.index("value") + len("value")])
        for row, value in zip(rows, ("12", "345")):
            at = row.index(value)
            self.assertEqual(width(row[: at + len(value)]), end)

    def test_the_text_cannot_steer_the_terminal(self):
        out = self.on_terminal("facts", self.write("a.txt", b"\x1b[31m 12 \x1b[0m\x9b"), NO_COLOR="1")
        self.assertNotIn("\x1b", out)


if __name__ == "__main__":
    unittest.main()
