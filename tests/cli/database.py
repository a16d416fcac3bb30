#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The SQLite output: what is in it, that it stays sound whatever happens, and numfact query."""
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from tool import NUMFACT, ToolTest

ARTICLES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "articles")
JANUARY = "富士康公布业绩\n\n2024-01-31\n\n富士康2023年净利润为14.2亿美元,营收超过2000亿美元。\n"
MARCH = "Foxconn restates its results\n\n2024-03-14\n\nFoxconn's net profit was $1.39 billion in 2023.\n"


class DatabaseTest(ToolTest):
    def setUp(self):
        super().setUp()
        self.db = self.path("facts.db")

    def ask(self, sql, *values):
        with sqlite3.connect(self.db) as db:
            rows = db.execute(sql, values).fetchall()
        db.close()
        return rows

    def check_sound(self):
        self.assertEqual(self.ask("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.ask("PRAGMA foreign_key_check"), [])
        self.assertEqual(self.ask("SELECT count(*) FROM facts WHERE id NOT IN (SELECT fact FROM sources)"), [(0,)])

    def rows(self, command, *arguments):
        out, err = self.run_tool(command, *arguments, "--format", "jsonl")
        self.assertEqual(err, "")
        return [json.loads(line) for line in out.splitlines()]


class Store(DatabaseTest):
    def test_the_flat_view_has_every_fact_with_its_fields(self):
        self.run_tool("facts", ARTICLES, "-o", self.db)
        self.check_sound()
        expected = self.rows("facts", ARTICLES, "--no-merge")
        with sqlite3.connect(self.db) as db:
            db.row_factory = sqlite3.Row
            found = [dict(row) for row in db.execute("SELECT * FROM fact_table ORDER BY source")]
        db.close()
        self.assertEqual(len(found), len(expected))
        for a, b in zip(expected, found):
            a["basis"] = a["basis"] or None
            self.assertEqual({name: b[name] for name in a}, a)

    def test_a_second_run_adds_nothing_twice(self):
        tables = ("documents", "entities", "metrics", "facts", "sources")
        count = [f"SELECT count(*) FROM {table}" for table in tables]
        self.run_tool("facts", ARTICLES, "-o", self.db)
        before = [self.ask(sql) for sql in count]
        self.run_tool("facts", ARTICLES, "-o", self.db)
        self.assertEqual([self.ask(sql) for sql in count], before)

    def test_runs_add_to_each_other(self):
        self.run_tool("facts", self.write("january.txt", JANUARY), "-o", self.db)
        self.run_tool("facts", self.write("march.txt", MARCH), "-o", self.db)
        self.assertEqual(self.ask("SELECT count(*) FROM entities"), [(1,)])
        values = "SELECT value FROM {} WHERE metric_id = 'net_profit' ORDER BY published"
        self.assertEqual(self.ask(values.format("fact_table")), [("1420000000",), ("1390000000",)])
        self.assertEqual(self.ask(values.format("latest")), [("1390000000",)])
        self.assertEqual(self.ask("SELECT number FROM latest WHERE metric_id = 'net_profit'"), [(1390000000.0,)])

    def test_another_text_under_the_same_name_is_another_document(self):
        for text in (JANUARY, MARCH, JANUARY):
            self.run_tool("facts", "-", "-o", self.db, stdin=text)
        self.assertEqual(self.ask("SELECT doc, published, published_from FROM documents ORDER BY id"), [("stdin", "2024-01-31", "dateline"), ("stdin", "2024-03-14", "dateline")])

    def test_what_a_document_no_longer_tells_goes(self):
        path = self.write("a.txt", JANUARY)
        self.run_tool("facts", path, "-o", self.db)
        before = self.ask("SELECT count(*) FROM facts")
        self.run_tool("facts", path, "--published", "2024-02-01", "-o", self.db)
        self.assertEqual(self.ask("SELECT count(*) FROM facts"), before)
        self.assertEqual(self.ask("SELECT DISTINCT published FROM documents"), [("2024-02-01",)])
        self.check_sound()


class Trouble(DatabaseTest):
    def many(self, count=300):
        os.mkdir(self.path("news"))
        for i in range(count):
            self.write(f"news/{i:04}.txt", f"Intel's revenue was ${i + 1} million in 2023. Its net profit was ${i} million. " * 3)
        return self.path("news")

    def test_a_kill_at_any_moment_leaves_whole_documents(self):
        news = self.many()
        random.seed(7)
        most = 0
        for _ in range(25):
            tool = subprocess.Popen([NUMFACT, "facts", news, "-o", self.db])
            time.sleep(random.uniform(0.0, 0.4))
            tool.send_signal(signal.SIGKILL)
            tool.wait()
            if not os.path.exists(self.db) or not self.ask("SELECT 1 FROM sqlite_master"):
                continue
            self.check_sound()
            # no document without all of its facts
            told = self.ask("SELECT DISTINCT count(s.id) FROM documents d LEFT JOIN sources s ON s.document = d.id GROUP BY d.id")
            self.assertLessEqual(len(told), 1)
            now, = self.ask("SELECT count(*) FROM documents")[0]
            self.assertGreaterEqual(now, most)
            most = now
        self.run_tool("facts", news, "-o", self.db)
        self.assertEqual(self.ask("SELECT count(*) FROM documents"), [(300,)])
        self.assertEqual(self.ask("SELECT count(DISTINCT document) FROM sources"), [(300,)])
        self.check_sound()

    def test_two_runs_at_once_wait_for_each_other(self):
        news = self.many(60)
        tools = [subprocess.Popen([NUMFACT, "facts", news, "-o", self.db]) for _ in range(3)]
        self.assertEqual([tool.wait() for tool in tools], [0, 0, 0])
        self.assertEqual(self.ask("SELECT count(*) FROM documents"), [(60,)])
        self.check_sound()
        text = self.write("january.txt", JANUARY)
        for i in range(10):  # which of them makes the tables?
            tools = [subprocess.Popen([NUMFACT, "facts", text, "-o", self.path(f"{i}.db")]) for _ in range(4)]
            self.assertEqual([tool.wait() for tool in tools], [0, 0, 0, 0])

    def test_a_full_disk_is_an_error_and_leaves_what_was_there(self):
        text = self.write("january.txt", JANUARY)
        self.run_tool("facts", text, "-o", self.db)
        news = self.many(200)
        room = os.path.getsize(self.db) + 4096
        limited = ["bash", "-c", f"trap '' XFSZ; ulimit -f {room // 1024}; exec \"$@\"", "-", NUMFACT, "facts", news, "-o", self.db]
        ended = subprocess.run(limited, capture_output=True, text=True)
        self.assertEqual(ended.returncode, 2, ended.stderr)
        self.assertRegex(ended.stderr, "facts.db: (database or disk is full|disk I/O error)")
        self.check_sound()
        self.assertEqual(self.ask("SELECT count(*) FROM documents WHERE doc = ?", text), [(1,)])

    def test_a_file_that_is_no_fact_database_is_left_alone(self):
        for content in (b"doc,published\n" * 100, b"SQLite format 3\0" + b"\0" * 100):
            path = self.write("other.db", content)
            _, err = self.run_tool("facts", "-", "-o", path, stdin=JANUARY, status=2)
            self.assertIn("other.db: file is not a database", err)
            with open(path, "rb") as file:
                self.assertEqual(file.read(), content)
            self.run_tool("query", path, status=2)
        with sqlite3.connect(self.db) as db:
            db.execute("CREATE TABLE theirs (a)")
        db.close()
        self.assertIn("is no fact database", self.run_tool("facts", "-", "-o", self.db, stdin=JANUARY, status=2)[1])
        self.assertIn("is no fact database", self.run_tool("query", self.db, status=2)[1])

    def test_mistakes(self):
        for arguments, words in {
            ("facts", "-", "--format", "sqlite"): "A database requires -o",
            ("mentions", "-", "-o", self.db): "takes facts only",
            ("facts", "-", "-o", self.db, "--as-of", "2024-01-01"): "excludes --as-of",
            ("query",): "DATABASE is required",
        }.items():
            self.assertIn(words, self.run_tool(*arguments, status=1)[1])
        self.assertIn("missing.db: No such file", self.run_tool("query", self.path("missing.db"), status=2)[1])


class Query(DatabaseTest):
    def setUp(self):
        super().setUp()
        self.run_tool("facts", self.write("january.txt", JANUARY), self.write("march.txt", MARCH), "-o", self.db)

    def values(self, *arguments):
        return [row["value"] for row in self.rows("query", self.db, *arguments)]

    def test_facts_are_found_by_ids_and_names(self):
        for name in ("Foxconn", "foxconn", "富士康"):
            self.assertEqual(self.values("--entity", name, "--metric", "net_profit"), ["1420000000", "1390000000"], name)
        self.assertEqual(self.values("--metric", "营收"), ["200000000000"])
        self.assertEqual(self.values("--entity", "Intel"), [])
        self.assertEqual(len(self.values("--period", "2023", "--status", "actual", "--unit", "USD")), 3)
        self.assertEqual(self.values("--entity", "x' OR '1'='1"), [])

    def test_what_was_known_on_a_day(self):
        self.assertEqual(self.values("--metric", "net_profit", "--as-of", "2024-02-15"), ["1420000000"])
        self.assertEqual(self.values("--metric", "net_profit", "--as-of", "2024-04-01"), ["1390000000"])

    def test_it_answers_as_facts_does(self):
        files = [self.path("january.txt"), self.path("march.txt")]
        self.assertEqual(self.rows("query", self.db), self.rows("facts", *files))
        self.assertEqual(self.rows("query", self.db, "--no-merge"), self.rows("facts", *files, "--no-merge"))
        shutil.copy(self.db, self.path("copy.db"))
        self.run_tool("facts", ARTICLES, "-o", self.path("copy.db"))
        self.assertEqual(len(self.rows("query", self.path("copy.db"), "--no-merge")), 3 + len(self.rows("facts", ARTICLES, "--no-merge")))


if __name__ == "__main__":
    unittest.main()
