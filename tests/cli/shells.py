#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Completions in their shells, the manual page, and --config."""
import os
import pty
import re
import select
import subprocess
import time
import unittest

from tool import NUMFACT, ToolTest


class Completion(ToolTest):
    def script(self, shell):
        return self.write("_numfact" if shell == "zsh" else "numfact." + shell, self.run_tool("completion", shell)[0])

    def bash(self, *words):
        """What bash offers for the last of the words."""
        asked = f"source {self.script('bash')}; compopt() {{ :; }}; COMP_WORDS=(numfact \"$@\"); COMP_CWORD=$#; _numfact; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        return subprocess.run(["bash", "-uc", asked, "bash", *words], capture_output=True, text=True, check=True, cwd=self.folder).stdout.split()

    def fish(self, line):
        asked = f"source {self.script('fish')}; complete -C '{line}'"
        out = subprocess.run(["fish", "--no-config", "-c", asked], capture_output=True, text=True, check=True, cwd=self.folder, env={**os.environ, "HOME": self.folder}).stdout
        return [offer.split("\t")[0] for offer in out.splitlines()]

    def zsh(self, line):
        """What stands on the line after a Tab."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.execvpe("zsh", ["zsh", "-f", "-i"], {**os.environ, "HOME": self.folder, "TERM": "xterm", "PS1": "> "})
        out = b""

        def wait_for(words, most=30):
            nonlocal out
            end = time.monotonic() + most
            while words not in out and time.monotonic() < end:
                if select.select([terminal], [], [], 0.2)[0]:
                    out += os.read(terminal, 65536)
            self.assertIn(words, out)

        os.write(terminal, f"autoload -Uz compinit; compinit -u -D; source {self.script('zsh')}; print rea''dy\n".encode())
        wait_for(b"ready\r\n")
        out = b""
        os.write(terminal, f"{line}\t".encode())
        time.sleep(1.5)
        os.write(terminal, b"\x01print -r -- '[\x05]'; exit\n")
        wait_for(b"]\r\n")
        os.waitpid(child, 0)
        os.close(terminal)
        return re.findall(r"\[(.*?)\]\r\n", out.decode())[-1].rstrip()

    def test_bash(self):
        self.assertEqual(self.bash("fac"), ["facts"])
        self.assertIn("--as-of", self.bash("facts", "--"))
        self.assertNotIn("--as-of", self.bash("mentions", "--"))
        self.assertEqual(self.bash("facts", "--format", "c"), ["csv"])
        self.assertEqual(self.bash("lexicon", "ch"), ["check"])
        self.write("news.txt", "")
        self.assertEqual(self.bash("facts", "ne"), ["news.txt"])
        self.assertEqual(self.bash("facts", "-o", "ne"), ["news.txt"])

    def test_fish(self):
        self.assertEqual(self.fish("numfact fac"), ["facts"])
        self.assertIn("--as-of", self.fish("numfact facts --a"))
        self.assertEqual(self.fish("numfact facts --format c"), ["csv"])
        self.assertEqual(self.fish("numfact lexicon ch"), ["check"])
        self.write("news.txt", "")
        self.assertEqual(self.fish("numfact facts ne"), ["news.txt"])

    def test_zsh(self):
        self.write("news.txt", "")
        self.assertEqual(self.zsh("numfact fac"), "numfact facts")
        self.assertEqual(self.zsh("numfact facts --as"), "numfact facts --as-of")
        self.assertEqual(self.zsh("numfact facts --format c"), "numfact facts --format csv")
        self.assertEqual(self.zsh("numfact facts ne"), "numfact facts news.txt")
        self.assertEqual(self.zsh("numfact lexicon ch"), "numfact lexicon check")

    def test_other_shells_are_a_mistake(self):
        self.assertIn("tcsh", self.run_tool("completion", "tcsh", status=1)[1])


class Manual(ToolTest):
    def test_it_is_sound_roff_and_has_every_command(self):
        page = self.write("numfact.1", self.run_tool("man")[0])
        said = subprocess.run(["mandoc", "-Tlint", "-Wwarning", page], capture_output=True, text=True).stdout.splitlines()
        self.assertEqual([line for line in said if "missing date" not in line], [])  # a date would make every build another
        shown = subprocess.run(["mandoc", "-Tutf8", page], capture_output=True, text=True, check=True).stdout
        shown = re.sub(".\b", "", shown)
        for words in ("numfact facts", "numfact lexicon check", "--published DATE", "EXIT STATUS", "numfact facts *.txt -o facts.csv"):
            self.assertIn(words, shown)


class Config(ToolTest):
    def run_with(self, config, *arguments, status=0):
        path = self.write("numfact.toml", config)
        return self.run_tool("facts", "-", "--config", path, *arguments, stdin="Intel's revenue was $12 billion.", status=status)

    def test_it_says_options_and_the_command_line_overrules_it(self):
        config = '# of mine\n[facts]\nformat = "jsonl"\npublished = "2024-01-31"\nno-merge = true\n'
        out, err = self.run_with(config)
        self.assertTrue(out.startswith('{"doc":"stdin","published":"2024-01-31"'), out)
        self.assertNotIn('"sources"', out)
        self.assertEqual(err, "")
        self.assertTrue(self.run_with(config, "--format", "csv")[0].startswith("doc,published"))

    def test_what_it_says_of_one_command_is_not_of_another(self):
        self.assertTrue(self.run_with('[mentions]\nformat = "jsonl"\n')[0].startswith("doc,published"))

    def test_mistakes_in_it_are_told(self):
        for config, words in {
            '[facts]\nfrmat = "csv"\n': "facts.frmat",
            '[facts]\nformat = "xml"\n': "'xml' is not one of",
            "what is this\n": "what is this",
        }.items():
            self.assertIn(words, self.run_with(config, status=1)[1])
        self.assertIn("missing.toml", self.run_tool("facts", "-", "--config", "missing.toml", status=1)[1])


class Lexicon(ToolTest):
    def test_list_names_the_tables_and_prints_their_rows(self):
        out, _ = self.run_tool("lexicon", "list")
        self.assertRegex(out, r"(?m)^entities\t\d+ rows$")
        for table in (line.split("\t")[0] for line in out.splitlines()):
            header, *rows = self.run_tool("lexicon", "list", table)[0].splitlines()
            self.assertTrue(rows)
            self.assertEqual({row.count("\t") for row in rows}, {header.count("\t")})
        out, _ = self.run_tool("lexicon", "list", "entities", "TSMC")
        self.assertEqual([line.split("\t")[0] for line in out.splitlines()], ["entity_id", "tsmc"])
        self.assertIn("no table is called 'words'", self.run_tool("lexicon", "list", "words", status=1)[1])

    def test_what_it_lists_can_be_loaded(self):
        for table in ("entities", "metrics", "cues", "units", "currencies", "classifiers", "bounds"):
            rows = self.write("rows.tsv", self.run_tool("lexicon", "list", table)[0])
            self.assertRegex(self.run_tool("lexicon", "check", rows)[0], r"rows.tsv: \d+ ")

    def test_check_says_what_is_in_a_file_and_what_is_wrong(self):
        good = self.write("good.tsv", "entity_id\tzh\ten\nacme\t艾克|艾克集团\tAcme\nroad-runner\t\tRoad Runner\n")
        self.assertEqual(self.run_tool("lexicon", "check", good), (good + ": 2 entities\n", ""))
        double = self.write("double.tsv", "metric_id\ten\na\tthings|stuff\nb\tstuff\n")
        self.assertIn("'stuff' stands in two rows, a and b; the first has it", self.run_tool("lexicon", "check", double)[1])
        bad = self.write("bad.tsv", "entity_id\tzh\nacme\n")
        out, err = self.run_tool("lexicon", "check", bad, good, status=2)
        self.assertIn("bad.tsv:2: 1 cells, but the first line has 2", err)
        self.assertIn("good.tsv: 2 entities", out)


if __name__ == "__main__":
    unittest.main()
