#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Texts that are not UTF-8: found out or told, with offsets into their own bytes."""
import codecs
import glob
import json
import os
import unittest

from tool import ToolTest

ARTICLES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "articles")
KANA = "日本電気の2023年度の売上高は3兆4772億円で、前年比4.9%増となった。営業利益は1880億円だった。"
LATIN = "Siemens’ revenue rose 12% to €77.8 billion in 2023 – “a record”, said Käßer of Zürich. Süd grew 3.5%."


def article(name):
    with open(f"{ARTICLES}/{name}.txt", encoding="utf-8") as file:
        return file.read()


class Encodings(ToolTest):
    def mentions(self, content, *arguments):
        path = self.write("text", content)
        out, err = self.run_tool("mentions", path, "--format", "jsonl", "--published", "2025-06-30", *arguments)
        return [json.loads(line) for line in out.splitlines()], err

    def check(self, text, encoding, *arguments, mark=b""):
        """The same mentions as in UTF-8, each where it stands in the bytes."""
        content = mark + text.encode(encoding, errors="ignore")
        kept = content[len(mark):].decode(encoding)
        found, err = self.mentions(content, *arguments)
        self.assertEqual(err, "")
        expected, _ = self.mentions(kept)
        self.assertTrue(expected)
        self.assertEqual([(m["text"], m["value"], m["unit"]) for m in found], [(m["text"], m["value"], m["unit"]) for m in expected])
        for m in found:
            self.assertEqual(content[m["start"] : m["end"]].decode(encoding), m["text"])

    def test_encodings_are_found_out(self):
        for path in sorted(glob.glob(ARTICLES + "/zh-[a-z]*.txt")):
            for encoding in ("gb18030", "gbk", "utf-16-le", "utf-16-be"):
                with self.subTest(path=path, encoding=encoding):
                    self.check(article(os.path.basename(path)[:-4]), encoding)
        self.check(article("zh-Hant-foundry"), "big5")
        self.check(KANA * 3, "shift_jis")
        self.check(LATIN, "windows-1252")
        self.check(article("en-rates"), "utf-16-le")

    def test_a_mark_says_what_it_is(self):
        text = "营收12亿元"
        self.check(text, "utf-16-le", mark=codecs.BOM_UTF16_LE)
        self.check(text, "utf-16-be", mark=codecs.BOM_UTF16_BE)
        self.check(text, "utf-8", mark=codecs.BOM_UTF8)
        self.check(text, "gb18030", mark=b"\x84\x31\x95\x33")

    def test_the_encoding_may_be_told(self):
        self.check("营收12亿元", "gbk", "--encoding", "GBK")
        self.check("營收12億元", "big5", "--encoding", "big5")
        self.check("売上高は3兆円", "shift_jis", "--encoding", "Shift_JIS")
        self.check("€77.8 million", "windows-1252", "--encoding", "ISO-8859-1")
        self.check("𠮷12亿元", "gb18030", "--encoding", "GB18030")
        _, err = self.run_tool("mentions", "-", "--encoding", "klingon", status=1)
        self.assertIn("'klingon' is not an encoding", err)

    def test_a_long_text_keeps_its_offsets(self):
        text = (article("zh-battery") + "𠮷€é\n") * 200
        for encoding in ("gb18030", "utf-16-le"):
            self.check(text, encoding)

    def test_broken_bytes_are_replaced_and_counted(self):
        content = "营收12亿元".encode("gbk") + b"\xff\xff" + "利润3亿元".encode("gbk")
        found, err = self.mentions(content, "--encoding", "gbk")
        self.assertEqual([m["text"] for m in found], ["12亿元", "3亿元"])
        for m in found:
            self.assertEqual(content[m["start"] : m["end"]].decode("gbk"), m["text"])
        self.assertRegex(err, r"text: \d byte sequences? means? nothing in gbk and became U\+FFFD")
        content = "营收12亿元".encode() + b"\xe4\xb8" + "利润3亿元".encode()
        found, err = self.mentions(content)
        self.assertIn("1 byte sequence means nothing in UTF-8", err)
        self.assertEqual([content[m["start"] : m["end"]].decode() for m in found], ["12亿元", "3亿元"])

    def test_the_wrong_encoding_is_told_by_its_count(self):
        _, err = self.mentions("营收12亿元".encode("gbk"), "--encoding", "UTF-8")
        self.assertIn("byte sequences mean nothing in UTF-8", err)


if __name__ == "__main__":
    unittest.main()
