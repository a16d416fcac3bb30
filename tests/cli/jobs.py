#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Several texts at the same time (--jobs): the same bytes come out, in the same order."""
import glob
import json
import os
import subprocess
import time
import unittest

from tool import NUMFACT, ToolTest

ARTICLES = sorted(glob.glob(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "articles", "*.txt")))


def article(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class Jobs(ToolTest):
    def same(self, *arguments, stdin="", status=0):
        """Checks that any number of jobs does what one does; answers what that wrote."""
        one = self.run_tool(*arguments, "--jobs", "1", stdin=stdin, status=status)
        for jobs in ("0", "2", "7"):
            self.assertEqual(self.run_tool(*arguments, "-j", jobs, stdin=stdin, status=status), one)
        return one

    def test_files(self):
        for command in ("facts", "mentions"):
            for form in ("csv", "jsonl", "table"):
                out, _ = self.same(command, *ARTICLES, "--format", form)
                self.assertGreater(out.count("\n"), 20)
        self.same("facts", *ARTICLES, "--no-merge", "--published", "auto")
        self.same("facts", *ARTICLES, "--format", "html")

    def test_many_facts(self):
        for company in ("TSMC", "Intel", "Samsung"):
            told = [f"In {year}, {company}'s {metric} was ${year % 97}.{len(metric)} billion." for year in range(1950, 2050) for metric in ("revenue", "net profit", "capex")]
            self.write(company + ".txt", "\n\n".join(told))
        for form in ("csv", "jsonl", "md", "table"):
            out, _ = self.same("facts", self.folder, self.folder, "--published", "2024-01-31", "--format", form)
            self.assertGreater(out.count("\n"), 700)
        self.same("facts", self.folder, "--published", "2024-01-31", "--as-of", "2024-03-01", "--excel")

    def test_a_batch(self):
        lines = "".join(json.dumps({"id": i, "text": article(path)}) + "\n" for i, path in enumerate(ARTICLES * 5))
        out, _ = self.same("facts", "--jsonl", stdin=lines)
        self.assertEqual([json.loads(line)["id"] for line in out.splitlines()], list(range(5 * len(ARTICLES))))

    def test_what_is_wrong_is_said_in_its_place(self):
        good, empty = self.write("good.txt", "Sales of $5 million last year"), self.write("empty.txt", "")
        broken = self.write("broken.txt", b"5 GW \xff\xfe 6 GW " * 20)
        cut = self.write("cut.gz", b"\x1f\x8b\x08\x00")
        _, err = self.same("mentions", good, self.path("none"), broken, cut, empty, good, self.path("nor"), status=3)
        self.assertEqual([name in line for name, line in zip(["good", "none", "broken", "cut", "good", "nor"], err.splitlines())], [True] * 6)
        self.same("mentions", self.path("none"), cut, status=2)
        lines = '{"id":1,"text":"5 GW"}\nno json\n{"id":2}\n{"id":3,"text":"6 GW"}\n'
        _, err = self.same("facts", "--jsonl", "-", self.path("none"), stdin=lines, status=3)
        self.assertEqual(err.count("\n"), 3)

    def test_an_archive(self):
        records = b""
        for path in ARTICLES * 4:
            body = article(path).encode()
            records += b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://x/%s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (
                os.path.basename(path).encode(), len(body), body)  # fmt: skip
        self.same("facts", self.write("news.wet", records))
        self.same("facts", self.write("cut.wet", records[:-300]), ARTICLES[0], status=3)

    def test_each_answer_is_there_before_the_next_question(self):
        with subprocess.Popen([NUMFACT, "mentions", "--jsonl", "-j4"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as tool:
            for i in range(20):
                tool.stdin.write(json.dumps({"id": i, "text": "12"}).encode() + b"\n")
                tool.stdin.flush()
                self.assertEqual(json.loads(tool.stdout.readline())["id"], i)
            tool.stdin.close()
            self.assertEqual(tool.wait(timeout=10), 0)

    def test_it_ends_when_its_reader_does_though_more_may_come(self):
        with subprocess.Popen([NUMFACT, "mentions", "--jsonl", "-j2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as tool:
            tool.stdin.write(b'{"text":"12"}\n')
            tool.stdin.flush()
            tool.stdout.readline()
            tool.stdout.close()
            tool.stdin.write(b'{"text":"12"}\n')
            tool.stdin.flush()  # and stays open
            self.assertEqual(tool.wait(timeout=10), 0)

    def test_it_can_be_interrupted(self):
        with subprocess.Popen([NUMFACT, "facts", "-j2", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as tool:
            time.sleep(0.2)
            tool.send_signal(2)
            self.assertEqual(tool.wait(timeout=10), -2)

    def test_memory_does_not_grow_with_the_number_of_texts(self):
        text = "".join(article(path) for path in ARTICLES)[:100_000]
        line = json.dumps({"text": text}) + "\n"
        used = {}
        for count in (20, 200):
            batch = self.write("batch.jsonl", line * count)
            with subprocess.Popen([NUMFACT, "mentions", "--jsonl", "-j2", batch], stdout=subprocess.DEVNULL) as tool:
                _, status, usage = os.wait4(tool.pid, 0)
                tool.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(tool.returncode, 0)
            used[count] = usage.ru_maxrss / 1024
        self.assertLess(used[200], used[20] + 30)


if __name__ == "__main__":
    unittest.main()
