#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The batch protocol: numfact mentions --jsonl, numfact facts --jsonl."""
import json
import subprocess
import unittest

from tool import NUMFACT, ToolTest


def lines(*documents):
    return "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in documents)


class Batch(ToolTest):
    def answers(self, command, stdin, status=0):
        out, err = self.run_tool(command, "--jsonl", stdin=stdin, status=status)
        return [json.loads(line) for line in out.splitlines()], err

    def test_answers_come_in_order_with_their_ids(self):
        answers, _ = self.answers("facts", lines(*({"id": str(i), "text": f"{i} GW"} for i in range(100))))
        self.assertEqual([a["id"] for a in answers], [str(i) for i in range(100)])
        self.assertEqual(set(answers[0]), {"id", "mentions", "facts"})
        answers, _ = self.answers("mentions", lines({"id": "a", "text": "12"}))
        self.assertEqual(set(answers[0]), {"id", "mentions"})

    def test_fields_may_be_null_and_ids_numbers(self):
        given = {"id": 7, "text": "12", "published": None, "lang": None, "more": [1]}
        answers, _ = self.answers("mentions", lines(given))
        self.assertEqual(answers[0]["id"], 7)
        answers, _ = self.answers("mentions", lines({"text": "12"}))
        self.assertIsNone(answers[0]["id"])

    def test_offsets_are_bytes_of_the_decoded_text(self):
        text = "共12家"
        answers, _ = self.answers("mentions", json.dumps({"text": text}) + "\n")
        for m in answers[0]["mentions"]:
            self.assertEqual(text.encode()[m["start"] : m["end"]].decode(), m["text"])

    def test_a_bad_line_is_answered_in_its_place(self):
        bad = [
            ("not json", "bad_json", None),
            ("[1]", "bad_json", None),
            ('{"id":"a"}', "bad_field", "a"),
            ('{"id":"b","text":5}', "bad_field", "b"),
            ('{"id":"c","text":"x","published":5}', "bad_field", "c"),
            ('{"id":"d","text":"x","published":"31 January"}', "bad_date", "d"),
            ('{"id":{},"text":"x"}', "bad_field", None),
            ('{"id":"e","text":"cut', "bad_json", None),
        ]
        good = '{"id":"good","text":"12"}'
        stdin = "".join(f"{good}\n{line}\n" for line, _, _ in bad)
        answers, err = self.answers("mentions", stdin, status=3)
        self.assertEqual(len(answers), 2 * len(bad))
        for i, (line, code, name) in enumerate(bad):
            self.assertEqual(answers[2 * i]["id"], "good")
            answer = answers[2 * i + 1]
            self.assertEqual(answer["error"]["code"], code, line)
            self.assertEqual(answer["error"]["line"], 2 * i + 2)
            self.assertEqual(answer["id"], name)
            self.assertIn(f"<stdin>:{2 * i + 2}: {answer['error']['message']}", err)

    def test_lines_that_are_not_utf8_fail_alone(self):
        answers, _ = self.answers("mentions", b'{"id":"a","text":"\xff 12"}\n{"id":"b","text":"12"}\n', status=3)
        self.assertEqual(answers[0]["error"]["code"], "bad_json")
        self.assertIn("mentions", answers[1])

    def test_blank_lines_crlf_and_a_last_line_without_its_end(self):
        answers, _ = self.answers("mentions", '\r\n{"id":1,"text":"12"}\r\n  \n\n{"id":2,"text":"34"}')
        self.assertEqual([a["id"] for a in answers], [1, 2])

    def test_several_files_and_one_that_is_missing(self):
        a, b = self.write("a.jsonl", '{"id":1,"text":"1"}\n'), self.write("b.jsonl", '{"id":2,"text":"1"}\n')
        out, err = self.run_tool("facts", "--jsonl", a, self.path("c.jsonl"), b, status=3)
        self.assertEqual([json.loads(line)["id"] for line in out.splitlines()], [1, 2])
        self.assertIn("c.jsonl", err)
        self.run_tool("facts", "--jsonl", self.path("c.jsonl"), status=2)

    def test_published_is_the_default_of_lines_without(self):
        out, _ = self.run_tool("facts", "--jsonl", "--published", "2024-01-31", stdin='{"text":"营收12亿元。"}\n')
        for row in json.loads(out)["facts"]:
            self.assertEqual(row["published"], "2024-01-31")

    def test_each_answer_is_there_before_the_next_question(self):
        with subprocess.Popen([NUMFACT, "mentions", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as tool:
            for i in range(20):
                tool.stdin.write(lines({"id": i, "text": "12"}).encode())
                tool.stdin.flush()
                self.assertEqual(json.loads(tool.stdout.readline())["id"], i)
            tool.stdin.close()
            self.assertEqual(tool.wait(timeout=10), 0)

    def test_a_document_leaves_nothing_behind_for_the_next(self):
        first = {"id": 1, "text": "营收12亿港元,2023年。", "published": "2024-01-31"}
        second = {"id": 1, "text": "12元"}
        alone, _ = self.answers("facts", lines(second))
        after, _ = self.answers("facts", lines(first, second))
        self.assertEqual(after[1], alone[0])


if __name__ == "__main__":
    unittest.main()
