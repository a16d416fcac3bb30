#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Duckling's server over a text: the seconds of the best of three passes, and how many expressions it found.

    duckling.py URL TEXT     http://localhost:8000, say; exit status 3: nothing answers there
"""
import json
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path


def read(url, text):
    locale = "zh_CN" if re.search("[\u4e00-\u9fff]", text) else "en_US"
    body = urllib.parse.urlencode({"locale": locale, "text": text}).encode()
    with urllib.request.urlopen(url + "/parse", body, timeout=60) as answer:
        return len(json.load(answer))


def main():
    url, path = sys.argv[1:]
    paragraphs = [p for p in Path(path).read_text(encoding="utf-8").splitlines() if p]
    try:
        read(url, paragraphs[0])
    except (urllib.error.URLError, OSError):
        sys.exit(3)
    seconds, found = float("inf"), 0
    for _ in range(3):
        begin = time.perf_counter()
        found = sum(read(url, p) for p in paragraphs)
        seconds = min(seconds, time.perf_counter() - begin)
    print(json.dumps({"seconds": seconds, "found": found}))


if __name__ == "__main__":
    main()
