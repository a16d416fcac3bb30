#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Long texts, and texts made to be slow: memory stays bounded, time grows with the length."""
import glob
import gzip
import os
import resource
import subprocess
import unittest

from tool import NUMFACT, ToolTest

ARTICLES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "articles")


def news(megabytes):
    """Sample articles one after the other."""
    text = b""
    for path in sorted(glob.glob(ARTICLES + "/*.txt")):
        with open(path, "rb") as file:
            text += file.read() + b"\n\n"
    return text * (megabytes * 1_000_000 // len(text) + 1)


class Large(ToolTest):
    def use(self, *arguments, most=600):
        """The processor seconds and megabytes that the tool takes; None when it fails or takes more than `most` seconds."""

        def limit():
            resource.setrlimit(resource.RLIMIT_CPU, (most, most))
            resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))

        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with subprocess.Popen([NUMFACT, *arguments], preexec_fn=limit, **quiet) as tool:
            _, status, used = os.wait4(tool.pid, 0)
            tool.returncode = os.waitstatus_to_exitcode(status)
        return (used.ru_utime + used.ru_stime, used.ru_maxrss / 1024) if tool.returncode == 0 else None

    def test_a_text_of_100_mb_stays_under_400_mb(self):
        path = self.write("news.txt", news(100))
        _, megabytes = self.use("facts", path, "--format", "csv")
        self.assertLess(megabytes, 400)
        _, megabytes = self.use("mentions", self.write("news.txt", news(20)), "--format", "table")
        self.assertLess(megabytes, 200)

    def test_a_text_larger_than_the_memory(self):
        """What the tool has of its own is limited, not what it maps."""
        text = (b"Nothing of note happened on that day in any of the towns. " * 500 + b"Sales rose 5% to $3 million.\n") * 7000
        path, packed = self.write("long.txt", text), self.write("long.gz", gzip.compress(text, 1))

        def limit():
            resource.setrlimit(resource.RLIMIT_DATA, (150_000_000, 150_000_000))

        self.assertGreater(len(text), 200_000_000)
        for arguments in (["mentions", path], ["mentions", packed], ["facts", "--no-merge", "-j2", path], ["mentions", "-"]):
            with open(path, "rb") as file, subprocess.Popen(["cat"], stdin=file, stdout=subprocess.PIPE) as cat:
                ended = subprocess.run([NUMFACT, *arguments, "--format", "csv"], stdin=cat.stdout, capture_output=True, preexec_fn=limit, timeout=600)
                cat.stdout.close()
            self.assertEqual((ended.returncode, ended.stderr), (0, b""), arguments)
            lines = ended.stdout.decode().splitlines()
            self.assertEqual(len(lines), 1 + 7000 * (2 if arguments[0] == "mentions" else 2), arguments)

    def test_time_grows_with_the_length(self):
        small, large = self.write("small.txt", news(2)), self.write("large.txt", news(20))
        # loose enough for a busy machine; a quadratic step would show as 100
        self.assertLess(self.use("facts", large)[0], 15 * self.use("facts", small)[0])

    def test_hostile_texts_take_no_longer_than_others(self):
        pieces = [
            "1", "1,", "1,111,", "1.", "1-", "1~", "1:", "1/", "-", "- 1", "(", "(1", "$", "US$", "¥1", "$1", "%", "1%", "1 %",
            "一", "十", "百", "零", "万", "亿", "一万", "一万亿", "万亿", "数十", "几", "两", "点", "一点", "第", "第一", "分之", "三分之", "成",
            "约", "超过", "不超过", "约约1", "至", "1至", "1万至", "年", "2025年", "2025年1月", "2025-", "2025-01-", "12:", "1月", "去年",
            "one ", "hundred ", "one hundred ", "and ", "million ", "1 million ", "a ", "about ", "more than ", "between 1 and ",
            "between ", "from 1 to ", "$1 per ", "per ", "/", "1/GPU", "GB/s", "1GB/", "Q1 ", "first ", "the first ", "of ", "a quarter of ",
            "last ", "January ", "Jan. 1, ", "1 January ", "third quarter of ", "fiscal ", "元", "1元", "人民币", "人民币1", "、", "1、", ",",
            "，", "。", ". ", "\n", " ", "　", "a", "A1", "[1]", "1.1.1.", "http://1.1/", "\ufeff", "\u200b1", "\0", "😀1", "é1", "0x1", "1e9",
            "营收", "营收1", "同比", "同比增长", "增长1%", "三星", "三星电子", "Nvidia", "revenue ", "revenue of 1 ", "said ", "“", "”", "“1",
        ]  # fmt: skip
        slow = []
        for piece in pieces:
            encoded = piece.encode()
            path = self.write("hostile.txt", encoded * (400_000 // len(encoded)))
            if self.use("facts", path, most=10) is None:
                slow.append(piece)
        self.assertEqual(slow, [])


if __name__ == "__main__":
    unittest.main()
