#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""What a person sees at a terminal: progress, notes, colours."""
import os
import re
import unittest

from tool import ToolTest


class Progress(ToolTest):
    def setUp(self):
        super().setUp()
        os.mkdir(self.path("news"))
        for i in range(4):
            self.write(f"news/{i}.txt", "Intel's revenue was $12 billion in 2023, up 5%. 去年营收12亿元。\n" * 60000)

    def test_a_long_run_shows_how_far_it_is_and_takes_that_back(self):
        out = self.on_terminal("mentions", self.path("news"), "--published", "2024-01-31", streams=("stderr",))
        lines = re.findall(r"\r\x1b\[K(\[[#.]{20}\] file \d of 4, [\d.]+ MB, [\d.]+ MB/s, \d+ records, \d+:\d\d left)", out)
        self.assertTrue(lines, out[-400:])
        self.assertTrue(out.endswith("\r\x1b[K"))
        self.assertLess(len(re.findall("#", lines[0])), 20)

    def test_a_message_does_not_run_into_it(self):
        out = self.on_terminal("mentions", self.path("news"), streams=("stderr",))
        for line in out.split("\n")[:-1]:
            self.assertRegex(line, r"(\r\x1b\[K|^)\x1b\[1mnumfact:\x1b\[0m [^\r]*$")

    def test_none_in_a_pipe_nor_when_it_shall_be_quiet(self):
        _, err = self.run_tool("mentions", self.path("news"), "--published", "2024-01-31")
        self.assertEqual(err, "")
        self.assertEqual(self.on_terminal("mentions", self.path("news"), "--quiet", streams=("stderr",)), "")


class Notes(ToolTest):
    def test_quiet_leaves_notes_out_but_no_error(self):
        text = self.write("a.txt", "去年营收12亿元")
        self.assertIn("--published", self.run_tool("facts", text)[1])
        self.assertEqual(self.run_tool("facts", text, "-q")[1], "")
        self.assertIn("missing.txt", self.run_tool("facts", text, self.path("missing.txt"), "-q", status=3)[1])


class Colours(ToolTest):
    def test_headers_and_messages_have_some_at_a_terminal(self):
        out = self.on_terminal("mentions", self.write("a.txt", "去年12 GW"))
        self.assertIn("\x1b[1mkind", out)
        self.assertIn("\x1b[1mnumfact:\x1b[0m", out)

    def test_no_color_and_dumb_terminals_are_obeyed(self):
        text = self.write("a.txt", "去年12 GW")
        for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertNotIn("\x1b", self.on_terminal("mentions", text, **environment))
        self.assertIn("\x1b", self.on_terminal("mentions", text, NO_COLOR=""))


if __name__ == "__main__":
    unittest.main()
