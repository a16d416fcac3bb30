#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The XLSX output, as openpyxl reads it and as LibreOffice Calc opens it."""
import datetime
import io
import subprocess
import unittest
import zipfile

import openpyxl
from calc import opened_in_calc
from tool import NUMFACT, ToolTest

TEXT = "三星电子2023年第四季度营业利润为2.80万亿韩元,同比下降34.40%。\n=SUM(A1)公司2023年营收12亿元。\n订单123456789012345678元。比例为1:36。\n会议在2025-09-05 23:17开始。\n"


class Workbook(ToolTest):
    def make(self, *arguments, command="facts", text=TEXT):
        path = self.path("book.xlsx")
        self.run_tool(command, self.write("news.txt", text), "--published", "2024-01-31", "-o", path, *arguments)
        return path

    @staticmethod
    def table(rows):
        header, *rows = rows
        names = [cell.value for cell in header]
        return [dict(zip(names, row)) for row in rows]

    def check(self, sheets):
        """What must be so in whatever opens the file."""
        facts, mentions, sources = (self.table(sheets[name]) for name in ("facts", "mentions", "sources"))
        first, second = facts[:2]
        self.assertEqual((first["value"].value, first["value"].data_type, first["value"].number_format), (2800000000000, "n", "#,##0"))
        self.assertEqual((second["value"].value, second["value"].number_format), (-34.4, "#,##0.00"))
        self.assertEqual((first["unit"].value, first["entity"].value, first["period"].value), ("KRW", "三星电子", "2023-Q4"))
        self.assertEqual(first["from"].value, datetime.datetime(2023, 10, 1))
        self.assertEqual(first["published"].value, datetime.datetime(2024, 1, 31))
        values = {row["value"].value for row in facts}
        self.assertIn("123456789012345678", values)
        self.assertIn("1:36", values)
        cells = [cell for row in facts + mentions for cell in row.values()]
        self.assertNotIn("f", {cell.data_type for cell in cells})
        self.assertIn("=SUM(A1)公司2023年营收12亿元。", [cell.value for cell in cells])
        time, = [row for row in mentions if row["kind"].value == "time"]
        self.assertEqual(time["from"].value, datetime.datetime(2025, 9, 5, 23, 17))
        self.assertEqual([(row["published"].value, row["published_from"].value, row["mentions"].value) for row in sources], [(datetime.datetime(2024, 1, 31), "--published", len(mentions))])

    def test_openpyxl_reads_it(self):
        book = openpyxl.load_workbook(self.make())
        self.assertEqual(book.sheetnames, ["facts", "mentions", "audit", "sources"])
        self.check({sheet.title: list(sheet.iter_rows()) for sheet in book})

    def test_calc_opens_it(self):
        self.check(opened_in_calc(self.make()))

    def test_headers_are_frozen_and_have_filters(self):
        for sheet in openpyxl.load_workbook(self.make()):
            self.assertEqual(sheet.freeze_panes, "A2")
            self.assertEqual(sheet.auto_filter.ref, sheet.dimensions)
            self.assertTrue(all(cell.font.bold for cell in next(sheet.iter_rows())))
            self.assertGreater(sheet.column_dimensions["A"].width, 10)

    def test_what_does_not_add_up_has_a_sheet(self):
        text = "三星电子2023年营业利润为2.8万亿韩元,上年同期为4.3万亿韩元,同比下降24.4%。\n"
        for encoding in ("utf-8", "gbk"):
            row, = self.table(openpyxl.load_workbook(self.make(text=text.encode(encoding)))["audit"])
            self.assertEqual((row["rule"].value, row["text"].value), ("change", "24.4%"))
            self.assertEqual(text.encode(encoding)[row["start"].value : row["end"].value].decode(encoding), "24.4%")

    def test_mentions_alone_have_no_sheet_of_facts(self):
        self.assertEqual(openpyxl.load_workbook(self.make(command="mentions")).sheetnames, ["mentions", "sources"])

    def test_an_empty_text_makes_empty_sheets(self):
        book = openpyxl.load_workbook(self.make(text=""))
        self.assertEqual([sheet.max_row for sheet in book], [1, 1, 1, 2])

    def test_texts_that_xml_cannot_hold_and_long_ones(self):
        long = "营收" * 30000
        book = openpyxl.load_workbook(self.make(text=f"A\x01B\x1f12亿元\n{long}12亿元。\n".encode() + b"\xff 3 GW"))
        self.assertGreaterEqual(book["mentions"].max_row, 4)

    def test_it_goes_through_a_pipe(self):
        ended = subprocess.run([NUMFACT, "facts", "-", "--format", "xlsx"], input=TEXT.encode(), capture_output=True, check=True)
        self.assertIsNone(zipfile.ZipFile(io.BytesIO(ended.stdout)).testzip())

    def test_a_full_disk_is_an_error(self):
        _, err = self.run_tool("facts", "-", "--format", "xlsx", "-o", "/dev/full", stdin=TEXT, status=2)
        self.assertEqual(err.splitlines()[-1], "numfact: /dev/full: No space left on device")


if __name__ == "__main__":
    unittest.main()
