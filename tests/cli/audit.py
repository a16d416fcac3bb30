#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The audit: its forms of output, its exit status, several documents, rates, and how sure it is."""
import json
import unittest

from tool import ToolTest

WRONG = "三星第四季度营业利润降至2.8万亿韩元，低于上年同期的4.3万亿韩元，同比下降24.4%。\n"
RIGHT = WRONG.replace("24.4", "34.4")


class Audit(ToolTest):
    def audit(self, text, *more, status=0):
        out, err = self.run_tool("audit", self.write("a.txt", text), "--published", "2024-01-31", *more, status=status)
        self.assertEqual(err, "")
        return out

    def test_json_lines(self):
        found = json.loads(self.audit(WRONG, "--format", "jsonl"))
        start, end = found.pop("start"), found.pop("end")
        self.assertEqual(WRONG.encode()[start:end].decode(), "24.4%")
        self.assertTrue(found.pop("doc").endswith("a.txt"))
        self.assertEqual(found, {
            "rule": "change", "sure": "certain", "text": "24.4%", "stated": "-24.4 %", "computed": "-36.8..-32.9 %",
            "arithmetic": "2800000000000 / 4300000000000 - 1", "rows": "2.8万亿韩元 @36; 4.3万亿韩元 @75"})

    def test_csv_and_table(self):
        lines = self.audit(WRONG).splitlines()
        self.assertEqual(lines[0], "doc,rule,sure,start,end,text,stated,computed,arithmetic,rows")
        self.assertEqual(len(lines), 2)
        lines = self.audit(WRONG, "--format", "table").splitlines()
        self.assertEqual(lines[0].split(), ["rule", "sure", "text", "stated", "computed", "arithmetic", "rows"])
        self.assertIn("-36.8..-32.9 %", lines[1])

    def test_check_makes_findings_a_status(self):
        self.audit(WRONG, "--check", status=4)
        self.audit(RIGHT, "--check", status=0)
        self.audit(WRONG, status=0)

    def test_only_what_is_sure_enough(self):
        text = "宁德时代2023年净利润441.21亿元。\n\n宁德时代2023年净利润414.21亿元。\n"
        self.audit(text, "--check", "--sure", "likely", status=4)
        self.audit(text, "--check", "--sure", "certain", status=0)
        self.run_tool("audit", "-", "--sure", "quite", status=1)

    def test_between_documents(self):
        one = self.write("one.txt", "宁德时代2023年净利润441.21亿元。\n")
        other = self.write("other.txt", "宁德时代2023年净利润414.21亿元。\n")
        out, _ = self.run_tool("audit", one, other, "--published", "2024-03-15", "--format", "jsonl")
        found = json.loads(out)
        self.assertEqual((found["doc"], found["rule"]), (other, "contradiction"))
        self.assertIn(one, found["rows"])

    def test_offsets_between_documents_are_those_of_the_inputs(self):
        texts = ["宁德时代2023年净利润441.21亿元。\n", "报道:宁德时代2023年净利润414.21亿元。\n"]
        files = [self.write(f"{i}.txt", text.encode("gbk")) for i, text in enumerate(texts)]
        found = json.loads(self.run_tool("audit", *files, "--published", "2024-03-15", "--format", "jsonl")[0])
        self.assertEqual(texts[1].encode("gbk")[found["start"]:found["end"]].decode("gbk"), "414.21亿元")
        at = int(found["rows"].split("@")[-1])
        self.assertTrue(texts[0].encode("gbk")[at:].decode("gbk").startswith("441.21亿元"))

    def test_rates(self):
        rates = self.write("rates.csv", "date,base,quote,rate\n2024-01-30,CNY,KRW,186.2\n")
        text = "三星营收为67.8万亿韩元（约合人民币36470亿元）。\n"
        self.assertEqual(json.loads(self.audit(text, "--rates", rates, "--format", "jsonl"))["rule"], "restatement")
        self.assertEqual(self.audit(text, "--format", "jsonl"), "")
        _, err = self.run_tool("audit", self.write("b.txt", text), "--rates", self.write("bad.csv", "x\n"), status=2)
        self.assertIn("bad.csv", err)

    def test_offsets_are_those_of_the_input(self):
        page = "<html><body><p>&nbsp;" + WRONG.strip() + "</p></body></html>"
        found = json.loads(self.audit(page, "--format", "jsonl"))
        self.assertEqual(page.encode()[found["start"]:found["end"]].decode(), "24.4%")
        at = int(found["rows"].split("@")[-1])
        self.assertTrue(page.encode()[at:].decode().startswith("4.3万亿韩元"))


if __name__ == "__main__":
    unittest.main()
