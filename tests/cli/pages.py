#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""HTML pages: what is read, where it stands, when it was published."""
import json
import unittest

from tool import ToolTest

PAGE = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>业绩 &amp; 展望</title>
<meta property="article:published_time" content="2024-01-31T08:00:00+08:00">
<script>var revenue = "99亿元 <b>";</script><style>p { width: 88% }</style></head>
<body>
<nav><a href="/">首页 77条</a></nav>
<div class="site-menu">菜单 66条</div>
<article><h1>三星电子公布
   业绩</h1>
<p>三星电子去年营收为<b>12</b>亿元&nbsp;&amp; 同比增长34.4%。<br>净利润&yen;3.5亿元</p>
<table><tr><th>项目</th><th>2023年</th></tr>
<tr><td>成本</td><td>7亿元</td></tr></table>
<p hidden>55条</p>
</article>
<footer>44条</footer><form>33条<button>22条</button></form>
</body></html>
"""


class Pages(ToolTest):
    def mentions(self, page, *arguments, name="page.html"):
        content = page if isinstance(page, bytes) else page.encode()
        out, err = self.run_tool("mentions", self.write(name, content), "--format", "jsonl", *arguments)
        return [json.loads(line) for line in out.splitlines()], err

    def published(self, page, name="page.html"):
        """What --published auto finds, and where."""
        _, err = self.mentions(page, "--published", "auto", name=name)
        return err.splitlines()[0].partition(".html: ")[2]

    def test_the_text_is_read_and_what_is_around_it_is_not(self):
        found, _ = self.mentions(PAGE)
        self.assertEqual([m["text"] for m in found], ["去年", "12亿元", "34.4%", "¥3.5亿元", "2023年", "7亿元"])
        self.assertEqual(found[0]["from"], "2023-01-01")

    def test_offsets_point_into_the_html(self):
        shown = ["去年", "12</b>亿元", "34.4%", "&yen;3.5亿元", "2023年", "7亿元"]
        for encoding in ("utf-8", "gbk"):
            content = PAGE.replace("utf-8", encoding).encode(encoding)
            found, _ = self.mentions(content)
            self.assertEqual([content[m["start"] : m["end"]].decode(encoding) for m in found], shown)

    def test_rows_of_a_table_and_blocks_are_lines(self):
        out, _ = self.run_tool("facts", self.write("page.html", PAGE), "--format", "jsonl")
        sentences = {json.loads(line)["sentence"] for line in out.splitlines()}
        self.assertTrue(all("\n" not in s and "<" not in s for s in sentences), sentences)
        self.assertIn("净利润¥3.5亿元", sentences)

    def test_an_encoding_that_the_page_declares_is_taken_if_it_fits(self):
        page = '<html><head><meta charset="big5"></head><body>營收12億元,年增3%</body></html>'
        self.assertEqual([m["text"] for m in self.mentions(page.encode("big5"))[0]], ["12億元", "3%"])
        self.assertEqual([m["text"] for m in self.mentions(page.encode())[0]], ["12億元", "3%"])

    def test_published_is_said_by_dateline_meta_file_name_in_this_order(self):
        plain = "<html><body><p>去年营收12亿元</p>%s</body></html>"
        self.assertEqual(self.published(PAGE), "published 2024-01-31 (meta article:published_time)")
        self.assertEqual(self.published(PAGE.replace("<p>三星", "<p>新华网 · 2024-02-03 10:00</p><p>三星")), "published 2024-02-03 (dateline)")
        self.assertEqual(self.published(plain % "", "news-20240205.html"), "published 2024-02-05 (file name)")
        self.assertEqual(self.published(plain % '<time datetime="2024-02-06">6 Feb</time>'), "published 2024-02-06 (time)")
        json_ld = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-02-07T01:02:03Z"}</script>'
        self.assertEqual(self.published(plain % json_ld), "published 2024-02-07 (JSON-LD)")
        self.assertEqual(self.published(plain % ""), "no publication date")
        _, err = self.mentions(PAGE, "--published", "2020-01-01")
        self.assertEqual(err, "")

    def test_meta_dates_are_read_in_their_many_forms(self):
        for date in ("2024-02-09", "2024/2/9", "20240209", "2024年2月9日", "Fri, 09 Feb 2024 08:00:00 GMT", "February 9, 2024", "9 Feb 2024"):
            page = f'<html><head><meta name="pubdate" content="{date}"></head><body>去年</body></html>'
            self.assertEqual(self.published(page), "published 2024-02-09 (meta pubdate)", date)
        for date in ("2024-02-31", "yesterday", "1234567890", "12024-02-09", ""):
            page = f'<html><head><meta name="pubdate" content="{date}"></head><body>去年</body></html>'
            self.assertEqual(self.published(page), "no publication date", date)

    def test_hostile_pages_are_read_to_their_end(self):
        body = {"deep": "<div>" * 50000, "open": "<b>" * 50000, "entities": "&" * 200000, "tags": "<" * 200000, "closed": "<p><b>x</i></p>" * 20000, "nul": "\0&#0;\0"}
        for name, hostile in body.items():
            with self.subTest(name):
                found, _ = self.mentions(f"<html><body>{hostile} <p>12 GW</p>")
                self.assertEqual([m["text"] for m in found][-1:], ["12 GW"])


if __name__ == "__main__":
    unittest.main()
