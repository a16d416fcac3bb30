#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""CSV for spreadsheets, as LibreOffice Calc opens it, and the schema beside a CSV."""
import csv
import datetime
import json
import re
import unittest

from calc import opened_in_calc
from tool import ToolTest

TEXT = "三星电子2023年第四季度营业利润为2.8万亿韩元,同比下降34.4%。\n=SUM(A1)公司2023年营收12亿元。\n订单123456789012345678元。比例为1:36。\n"


class Excel(ToolTest):
    def cells(self, command, text=TEXT):
        """The rows that Calc shows, as dictionaries of cells."""
        path = self.path(command + ".csv")
        self.run_tool(command, "-", "--excel", "-o", path, "--published", "2024-01-31", stdin=text)
        (header, *rows), = opened_in_calc(path).values()
        return [dict(zip((cell.value for cell in header), row)) for row in rows]

    def test_the_file_begins_with_the_mark_and_its_lines_end_with_crlf(self):
        self.run_tool("facts", "-", "--excel", "-o", self.path("a.csv"), stdin=TEXT)
        with open(self.path("a.csv"), "rb") as file:
            content = file.read()
        self.assertTrue(content.startswith(b"\xef\xbb\xbfdoc,"))
        self.assertEqual(content.count(b"\r\n"), content.count(b"\n"))

    def test_numbers_dates_and_chinese_are_what_they_are(self):
        first, second = self.cells("facts")[:2]
        self.assertEqual((first["value"].value, first["value"].data_type), (2800000000000, "n"))
        self.assertEqual(second["value"].value, -34.4)
        self.assertEqual(first["from"].value, datetime.datetime(2023, 10, 1))
        self.assertEqual(first["published"].value, datetime.datetime(2024, 1, 31))
        self.assertEqual((first["entity"].value, first["unit"].value, first["period"].value), ("三星电子", "KRW", "2023-Q4"))
        self.assertEqual(first["sentence"].value, "三星电子2023年第四季度营业利润为2.8万亿韩元,同比下降34.4%。")
        self.assertEqual((first["start"].value, first["start"].data_type), (46, "n"))

    def test_nothing_runs_and_no_digit_is_lost(self):
        rows = self.cells("facts")
        cells = [cell for row in rows for cell in row.values()]
        self.assertNotIn("f", {cell.data_type for cell in cells})
        texts = [str(cell.value) for cell in cells]
        self.assertIn("'=SUM(A1)公司2023年营收12亿元。", texts)
        self.assertIn("'123456789012345678", texts)
        self.assertIn("'1:36", texts)
        self.assertIn("'34.4%", texts)

    def test_times_are_times(self):
        row, = [row for row in self.cells("mentions", "会议在2025-09-05 23:17开始。") if row["kind"].value == "time"]
        self.assertEqual(row["from"].value, datetime.datetime(2025, 9, 5, 23, 17))

    def test_it_needs_csv(self):
        _, err = self.run_tool("facts", "-", "--excel", "--format", "jsonl", status=1)
        self.assertIn("--excel excludes --format", err)


class Schema(ToolTest):
    def test_every_cell_is_what_the_schema_says(self):
        types = {"integer": r"\d+", "boolean": "true", "string": "(?s).*"}
        for command in ("facts", "mentions"):
            self.run_tool(command, "-", "-o", self.path("rows.csv"), "--schema", stdin=TEXT)
            schema = json.loads(self.read("rows.schema.json"))
            with open(self.path("rows.csv"), newline="", encoding="utf-8") as file:
                header, *rows = csv.reader(file)
            self.assertEqual([field["name"] for field in schema["fields"]], header)
            self.assertTrue(rows)
            for field, column in zip(schema["fields"], zip(*rows)):
                pattern = field.get("constraints", {}).get("pattern", types[field["type"]])
                for cell in column:
                    self.assertTrue(cell in schema["missingValues"] or re.fullmatch(pattern, cell), (field, cell))

    def test_it_stands_beside_a_file(self):
        self.assertIn("--schema requires -o", self.run_tool("facts", "-", "--schema", status=1)[1])


if __name__ == "__main__":
    unittest.main()
