#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The fact table of several documents: merged, as told, and as known on a day."""
import csv
import io
import json
import unittest

from tool import ToolTest


class Merge(ToolTest):
    def setUp(self):
        super().setUp()
        texts = {
            "january": "富士康业绩\n\n2024-01-31\n\n富士康2023年净利润为14.2亿美元。\n",
            "february": "Foxconn results\n\n2024-02-14\n\nFoxconn's net profit was $1.416 billion in 2023.\n",
            "march": "富士康修正业绩\n\n2024-03-14\n\n富士康2023年净利润为13.9亿美元。\n",
        }
        self.files = [self.write(name + ".txt", text) for name, text in texts.items()]

    def rows(self, *options):
        out, _ = self.run_tool("facts", *self.files, "--format", "jsonl", *options)
        return [json.loads(line) for line in out.splitlines()]

    def test_sources_revisions_and_offsets(self):
        first, second = self.rows()
        self.assertEqual([(r["value"], r["revision"]) for r in (first, second)], [("1416000000", 1), ("1390000000", 2)])
        self.assertEqual([s["doc"] for s in first["sources"]], self.files[:2])
        self.assertEqual([s["published"] for s in first["sources"]], ["2024-01-31", "2024-02-14"])
        for source in first["sources"] + second["sources"]:
            with open(source["doc"], "rb") as file:
                told = file.read()[source["start"] : source["end"]].decode()
            self.assertIn(told, ("14.2亿美元", "$1.416 billion", "13.9亿美元"))

    def test_as_of(self):
        values = {day: [r["value"] for r in self.rows("--as-of", day)] for day in ("2024-01-30", "2024-02-01", "2024-04-01")}
        self.assertEqual(values, {"2024-01-30": [], "2024-02-01": ["1420000000"], "2024-04-01": ["1390000000"]})

    def test_no_merge(self):
        rows = self.rows("--no-merge")
        self.assertEqual([r["doc"] for r in rows], self.files)
        self.assertNotIn("sources", rows[0])

    def test_csv_has_the_sources_as_json(self):
        out, _ = self.run_tool("facts", *self.files)
        rows = list(csv.DictReader(io.StringIO(out, newline="")))
        self.assertEqual([len(json.loads(r["sources"])) for r in rows], [2, 1])
        self.assertEqual([r["revision"] for r in rows], ["1", "2"])

    def test_a_batch_is_a_table_a_document(self):
        for option in (["--no-merge"], ["--as-of", "2024-01-01"]):
            _, err = self.run_tool("facts", "--jsonl", *option, status=1)
            self.assertIn(option[0], err)
        out, _ = self.run_tool("facts", "--jsonl", stdin='{"text":"富士康2023年净利润为14.2亿美元。"}\n')
        self.assertNotIn("sources", out)

    def test_as_of_needs_a_date_and_a_merged_table(self):
        self.run_tool("facts", *self.files, "--as-of", "soon", status=1)
        self.run_tool("facts", *self.files, "--as-of", "2024-01-01", "--no-merge", status=1)


if __name__ == "__main__":
    unittest.main()
