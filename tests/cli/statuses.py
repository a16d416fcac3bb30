#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Exit statuses, messages, and how the tool ends when others do."""
import os
import subprocess
import unittest

from tool import NUMFACT, ToolTest


class Help(ToolTest):
    def test_help_names_the_commands_and_the_exit_statuses(self):
        out, err = self.run_tool("--help")
        for word in ("facts", "mentions", "convert", "explain", "Exit status", "--version"):
            self.assertIn(word, out)
        self.assertEqual(err, "")

    def test_each_command_has_its_own_help_with_examples(self):
        for command in ("facts", "mentions", "convert", "explain"):
            out, _ = self.run_tool(command, "--help")
            self.assertIn("Examples:\n  numfact " + command, out)
            self.assertIn("Exit status", out)

    def test_version(self):
        out, _ = self.run_tool("--version")
        self.assertRegex(out, r"^numfact \d+\.\d+\.\d+\n$")


class Usage(ToolTest):
    def test_a_mistake_ends_with_1_and_says_what_it_is(self):
        mistakes = {
            (): "A command is required",
            ("facts",): "FILE",
            ("frobnicate",): "frobnicate",
            ("facts", "x.txt", "--frobnicate"): "--frobnicate",
            ("facts", "x.txt", "--published", "yesterday"): "'yesterday' is not a date",
            ("facts", "x.txt", "--published", "2023-02-31"): "'2023-02-31' is not a date",
            ("facts", "x.txt", "--format", "xml"): "'xml' is not one of table, csv",
            ("facts", "x.txt", "--currency", "yen"): "'yen' is not an ISO 4217 code",
            ("facts", "--jsonl", "--format", "csv"): "--jsonl",
            ("explain",): "TEXT",
        }
        for arguments, words in mistakes.items():
            with self.subTest(arguments):
                out, err = self.run_tool(*arguments, status=1)
                self.assertIn(words, err)
                self.assertEqual(out, "")

    def test_an_input_is_not_overwritten(self):
        text = self.write("a.txt", "12")
        _, err = self.run_tool("mentions", text, "-o", text, status=1)
        self.assertIn("both input and output", err)
        self.assertEqual(self.read("a.txt"), "12")


class Files(ToolTest):
    def test_no_readable_input_ends_with_2_and_leaves_the_output_alone(self):
        old = self.write("out.csv", "old")
        _, err = self.run_tool("facts", self.path("missing.txt"), "-o", old, status=2)
        self.assertIn("missing.txt: No such file or directory", err)
        self.assertEqual(self.read("out.csv"), "old")
        self.assertIn("a.txt: Not a directory", self.run_tool("facts", self.write("a.txt", "12") + "/a.txt", status=2)[1])
        os.mkdir(self.path("empty"))
        self.assertIn("empty: no file in it", self.run_tool("facts", self.path("empty"), status=2)[1])

    def test_some_unreadable_inputs_end_with_3_and_the_others_are_done(self):
        out, err = self.run_tool("mentions", self.write("a.txt", "12"), self.path("missing.txt"), self.write("b.txt", "34"), status=3)
        self.assertIn("missing.txt", err)
        self.assertEqual(len(out.splitlines()), 3)

    def test_an_unusable_lexicon_ends_with_2(self):
        _, err = self.run_tool("mentions", "-", "--lexicon", self.path("missing.tsv"), status=2)
        self.assertIn("missing.tsv", err)

    def test_an_empty_input_has_no_rows(self):
        out, err = self.run_tool("facts", "-")
        self.assertEqual(len(out.splitlines()), 1)
        self.assertEqual(err, "")

    def test_text_that_is_not_utf8_is_read_and_the_output_is_utf8(self):
        junk = b"\xff\xfe 12 \xe4\xb8 34 \xc0\xaf\xed\xa0\x80 \xf0\x9f 56\x00\x1b[31m\xe4"
        for form in ("csv", "jsonl", "table"):
            for command in ("facts", "mentions"):
                self.run_tool(command, "-", "--format", form, stdin=junk * 100)
        self.run_tool("explain", "-", stdin=junk)


class Outputs(ToolTest):
    def test_a_full_disk_is_an_error(self):
        for command in (["mentions", "-"], ["facts", "-"]):
            _, err = self.run_tool(*command, "-o", "/dev/full", stdin="12 " * 9, status=2)
            self.assertIn("/dev/full: No space left on device", err)
        for form in ("csv", "jsonl", "table", "md", "html", "xlsx"):
            _, err = self.run_tool("facts", "-", "-o", "/dev/full", "--format", form, stdin="Intel's revenue was $12 billion.", status=2)
            self.assertEqual(err, "numfact: /dev/full: No space left on device\n")
        with open("/dev/full", "w") as full:
            ended = subprocess.run([NUMFACT, "facts", "--jsonl"], input=b'{"text":"12"}\n', stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(ended.returncode, 2)

    def test_an_output_that_cannot_be_made_is_an_error(self):
        _, err = self.run_tool("facts", "-", "-o", self.path("no/such/folder.csv"), status=2)
        self.assertIn("folder.csv: No such file", err)

    def test_a_closed_pipe_ends_quietly(self):
        text = self.write("long.txt", "12 years, 34 GW. " * 50000)
        lines = self.write("long.jsonl", '{"text": "12 years, 34 GW"}\n' * 20000)
        forms = [["mentions", text, "--format", form] for form in ("csv", "jsonl", "table", "md", "html", "xlsx")]
        for arguments in (*forms, ["facts", text], ["facts", "--jsonl", lines]):
            tool = subprocess.Popen([NUMFACT, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            tool.stdout.readline()
            tool.stdout.close()
            self.assertEqual(tool.stderr.read(), b"")
            tool.stderr.close()
            self.assertEqual(tool.wait(timeout=60), 0)


if __name__ == "__main__":
    unittest.main()
