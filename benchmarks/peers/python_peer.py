#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""A Python library over a text: the seconds of the best of three passes, once warmed up, and what was found.

    python_peer.py quantulum3|jionlp TEXT     exit status 3: the library is not installed

quantulum3 reads the English paragraphs, JioNLP the Chinese ones; "bytes" says how many.
"""
import json
import re
import sys
import time
from pathlib import Path


def quantulum3():
    from quantulum3 import parser

    return lambda text: len(parser.parse(text))


def jionlp():
    import jionlp

    return lambda text: len(jionlp.ner.extract_money(text, with_parsing=True)) + len(jionlp.ner.extract_time(text, with_parsing=True))


def main():
    which, path = sys.argv[1:]
    try:
        read = {"quantulum3": quantulum3, "jionlp": jionlp}[which]()
    except ImportError:
        sys.exit(3)
    chinese = which == "jionlp"
    paragraphs = [p for p in Path(path).read_text(encoding="utf-8").splitlines() if bool(re.search("[\u4e00-\u9fff]", p)) == chinese and p]
    seconds, found = float("inf"), 0
    for _ in range(4):
        begin = time.perf_counter()
        found = sum(read(p) for p in paragraphs)
        seconds = min(seconds, time.perf_counter() - begin)
    print(json.dumps({"seconds": seconds, "found": found, "bytes": sum(len(p.encode()) for p in paragraphs)}))


if __name__ == "__main__":
    main()
