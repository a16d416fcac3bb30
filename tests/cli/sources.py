#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Where texts come from: packed files, archives of pages, directories; and what is wrong with them."""
import functools
import gzip
import http.server
import json
import os
import subprocess
import threading
import unittest

from tool import ToolTest

RESPONSE = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\n\r\n"
PAGE = "<html><body><p>营收12亿元</p></body></html>"


def record(kind, body, uri="https://example.com/a", date="2024-01-31T05:06:07Z"):
    body = body if isinstance(body, bytes) else body.encode()
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: {date}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def archive():
    """A page in GBK and the text of another, among records that are neither."""
    return [
        record("warcinfo", "software: a crawler with 99 threads\r\n"),
        record("request", "GET /a HTTP/1.1\r\nHost: example.com 98\r\n\r\n"),
        record("response", RESPONSE.encode() + PAGE.encode("gbk")),
        record("conversion", "去年利润3亿元\n", "https://example.com/b", "2023-05-06T00:00:00Z"),
    ]


class SourceTest(ToolTest):
    def mentions(self, *arguments, status=0, stdin=""):
        out, err = self.run_tool("mentions", *arguments, "--format", "jsonl", status=status, stdin=stdin)
        return [json.loads(line) for line in out.splitlines()], err

    def texts(self, *arguments, **more):
        return [m["text"] for m in self.mentions(*arguments, **more)[0]]


class Packed(SourceTest):
    def zstd(self, content):
        return subprocess.run(["zstd", "-c"], input=content, capture_output=True, check=True).stdout

    def test_gzip_and_zstd_are_unpacked_whatever_their_name(self):
        text = "12 GW and 34 GW. ".encode() * 20000
        plain = self.texts(self.write("a.txt", text))
        self.assertEqual(len(plain), 40000)
        self.assertEqual(self.texts(self.write("a.gz", gzip.compress(text))), plain)
        self.assertEqual(self.texts("-", stdin=gzip.compress(text)), plain)
        self.assertEqual(self.texts(self.write("b.txt", self.zstd(text))), plain)

    def test_members_and_frames_follow_each_other(self):
        parts = [b"12 GW. ", b"34 GW"]
        for pack in (gzip.compress, self.zstd):
            self.assertEqual(self.texts("-", stdin=b"".join(map(pack, parts))), ["12 GW", "34 GW"])

    def test_batches_may_be_packed(self):
        lines = b'{"id":1,"text":"12 GW"}\n'
        out, _ = self.run_tool("mentions", "--jsonl", self.write("a.jsonl.gz", gzip.compress(lines)))
        self.assertEqual(json.loads(out)["mentions"][0]["text"], "12 GW")

    def test_packed_data_that_end_too_early_are_read_so_far(self):
        text = b"".join(b"%d GW. " % i for i in range(1, 50000))
        for pack, message in ((gzip.compress, "the gzip data end too early"), (self.zstd, "the Zstandard data end too early")):
            packed = pack(text)
            found, err = self.mentions(self.write("a.packed", packed[: len(packed) // 2]), status=3)
            self.assertIn("a.packed: " + message, err)
            self.assertGreater(len(found), 10000)
            self.assertEqual([m["text"] for m in found[:2]], ["1 GW", "2 GW"])

    def test_packed_data_that_are_broken_are_an_error(self):
        self.assertIn("is no sound gzip data", self.mentions("-", stdin=b"\x1f\x8b\x08 no gzip", status=2)[1])
        self.assertIn("is no sound Zstandard data", self.mentions("-", stdin=b"\x28\xb5\x2f\xfd" + b"\xff" * 99, status=2)[1])

    def test_a_batch_that_ends_too_early_is_answered_so_far(self):
        packed = gzip.compress(b'{"id":1,"text":"12 GW"}\n' * 50000)
        out, err = self.run_tool("mentions", "--jsonl", "-", stdin=packed[:-20], status=3)
        self.assertIn("<stdin>: the gzip data end too early", err)
        self.assertIn('"12 GW"', out.splitlines()[0])


class Archives(SourceTest):
    def check(self, found):
        self.assertEqual([(m["doc"], m["text"]) for m in found], [("https://example.com/a", "12亿元"), ("https://example.com/b", "去年"), ("https://example.com/b", "3亿元")])
        # offsets are those of the page; the dates those of the record
        body = PAGE.encode("gbk")
        self.assertEqual(body[found[0]["start"] : found[0]["end"]].decode("gbk"), "12亿元")
        self.assertEqual(found[1]["from"], "2022-01-01")

    def test_pages_and_texts_of_an_archive_are_documents(self):
        self.check(self.mentions(self.write("a.warc", b"".join(archive())))[0])

    def test_an_archive_is_packed_record_by_record(self):
        self.check(self.mentions("-", stdin=b"".join(map(gzip.compress, archive())))[0])

    def test_published_auto_says_the_date_of_the_record(self):
        _, err = self.mentions("-", "--published", "auto", stdin=b"".join(archive()))
        self.assertIn("https://example.com/b: published 2023-05-06 (WARC-Date)", err)

    def test_what_wget_archives_is_read(self):
        os.mkdir(self.path("site"))
        self.write("site/a.html", PAGE)
        serve = functools.partial(http.server.SimpleHTTPRequestHandler, directory=self.path("site"))
        serve.log_message = lambda *_: None
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        uri = f"http://127.0.0.1:{server.server_port}/a.html"
        fetch = ["wget", "--quiet", "--no-proxy", "--tries=1", "--timeout=20", "--warc-file=got", "-O", "/dev/null", uri]
        subprocess.run(fetch, check=True, cwd=self.folder)
        found, _ = self.mentions(self.path("got.warc.gz"))
        self.assertEqual([(m["doc"], m["text"]) for m in found], [(uri, "12亿元")])

    def test_what_is_before_a_broken_record_is_read(self):
        whole = b"".join(archive())
        wrong = {
            whole[:-10]: "record 4 of the archive ends too early",
            whole + b"WARC/1.0\r\nWARC-Type: resp": "record 5 of the archive ends in its header",
            whole + b"WARC/1.0\r\nWARC-Type: response\r\n\r\nabc": "record 5 of the archive does not say how long it is",
            whole + b"WARC/1.0\r\nContent-Length: many\r\n\r\n": "record 5 of the archive does not say how long it is",
            whole + b"<html>": "record 5 of the archive does not begin with WARC/",
            whole + b"x" * 200000: "record 5 of the archive has no sound header",
        }
        for content, message in wrong.items():
            found, err = self.mentions(self.write("a.warc", content), status=3)
            self.assertIn("a.warc: " + message, err)
            self.assertEqual(found[0]["text"], "12亿元")


class Paths(SourceTest):
    def test_a_directory_is_read_to_its_depth_in_order(self):
        os.makedirs(self.path("news/b"))
        os.makedirs(self.path("news/.git"))
        for name in ("news/c.txt", "news/b/a.txt", "news/a.txt", "news/.hidden", "news/.git/x"):
            self.write(name, "12 GW")
        os.symlink(self.path("news"), self.path("news/b/round"))
        found, err = self.mentions(self.path("news"))
        self.assertEqual([m["doc"] for m in found], [self.path("news/" + name) for name in ("a.txt", "b/a.txt", "c.txt")])
        self.assertEqual(err, "")

    def test_a_pattern_names_files_when_there_is_no_shell(self):
        for name in ("a.txt", "b.txt", "c.html"):
            self.write(name, "12 GW")
        self.assertEqual([m["doc"] for m in self.mentions(self.path("*.txt"))[0]], [self.path("a.txt"), self.path("b.txt")])
        self.assertIn("*.doc: No such file or directory", self.mentions(self.path("*.doc"), status=2)[1])

    def test_an_output_among_the_inputs_is_not_read(self):
        os.mkdir(self.path("news"))
        self.write("news/a.txt", "12 GW")
        for _ in range(2):
            self.run_tool("mentions", self.path("news"), "-o", self.path("news/out.csv"))
        self.assertEqual(len(self.read("news/out.csv").splitlines()), 2)

    def test_what_is_no_text_is_said_to_be_so(self):
        kinds = {b"%PDF-1.7\n": "a PDF", b"PK\x03\x04\x14\0\0\0\x08": "a ZIP archive", b"\x89PNG\r\n\x1a\n": "a picture", b"SQLite format 3\0": "a database"}
        for content, kind in kinds.items():
            _, err = self.mentions(self.write("a.bin", content), status=2)
            self.assertIn("a.bin: this is " + kind, err)

    def test_what_may_not_be_read_is_said_and_the_rest_is_read(self):
        if os.geteuid() == 0:
            drop = ["setpriv", "--reuid=65534", "--clear-groups"]  # root may read everything
        else:
            drop = []
        os.chmod(self.folder, 0o755)
        os.makedirs(self.path("news/locked"))
        self.write("news/a.txt", "12 GW")
        os.chmod(self.write("news/secret.txt", "34 GW"), 0)
        os.chmod(self.path("news/locked"), 0)
        tool = os.path.abspath(os.environ.get("NUMFACT", "build/release/numfact"))
        ended = subprocess.run([*drop, tool, "mentions", self.path("news"), "--format", "csv"], capture_output=True, text=True)
        os.chmod(self.path("news/locked"), 0o755)
        self.assertEqual(ended.returncode, 3)
        self.assertIn("news/locked: Permission denied", ended.stderr)
        self.assertIn("news/secret.txt: Permission denied", ended.stderr)
        self.assertIn("12 GW", ended.stdout)


if __name__ == "__main__":
    unittest.main()
