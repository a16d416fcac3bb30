#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Writes news of any length: the sample articles and further sentences, each time with other figures.

    generate.py FILE [--bytes N] [--density 0..1] [--seed N]

Three quarters of the bytes are Chinese. --density is the share of sentences with numbers: 0.46, the
default, gives about 15 mentions a KB; 0 gives a text without any number. The same arguments give the same
text on every machine and with every Python: of its generators only random() is promised to stay as it is.

A processor learns repeated sentences by heart, so digits, scales, units and dates are drawn anew.
"""
import argparse
import random
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
ARTICLES = HERE.parents[1] / "tests" / "articles"
MONTHS = ("January February March April May June July August September October November December").split()


class Draw:
    """Random choices out of random() alone."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, n):
        return int(self.random() * n)

    def one_of(self, items):
        return items[int(self.random() * len(items))]


def number_like(shown):
    """Another number of the same form: 3,620.13 → 7,184.95."""

    def draw(d):
        digits = [d.one_of("0123456789") if c.isdigit() else c for c in shown]
        if shown[0] != "0":
            digits[0] = d.one_of("123456789")
        return "".join(digits)

    return draw


def among(*words):
    return lambda shown: lambda d: d.one_of(words)


# What is drawn anew in a sentence: a pattern, and what gives another text of its kind. The first that fits is taken.
SLOTS = [
    (r"[A-Za-z]+-?\d[\d.]*\w*", lambda shown: lambda d: shown),  # names: SU7, GPT-4.1
    (r"(?<!\d)20\d\d-\d\d-\d\d", lambda shown: lambda d: f"20{15 + d.below(12)}-{1 + d.below(12):02}-{1 + d.below(28):02}"),
    (r"(?<![\d.,])20\d\d(?=年|财年|[ ,.]|$)", lambda shown: lambda d: str(2015 + d.below(12))),
    (r"\d{1,2}月\d{1,2}日", lambda shown: lambda d: f"{1 + d.below(12)}月{1 + d.below(28)}日"),
    (r"\d{1,2}(?=月)", lambda shown: lambda d: str(1 + d.below(12))),
    (r"\d{1,2}(?=时)", lambda shown: lambda d: str(d.below(24))),
    (r"\d\d:\d\d", lambda shown: lambda d: f"{d.below(24):02}:{d.below(60):02}"),
    (rf"(?:{'|'.join(MONTHS)}) \d{{1,2}}\b", lambda shown: lambda d: f"{d.one_of(MONTHS)} {1 + d.below(28)}"),
    (r"第[一二三四](?=季)", among("第一", "第二", "第三", "第四")),
    (r"(?:first|second|third|fourth)(?= quarter)", among("first", "second", "third", "fourth")),
    (r"\d(?:[\d,.]*\d)?", number_like),
    (r"(?<=\d)(?:万亿|亿|万)(?=[^\W\d])", among("万亿", "亿", "亿", "万", "万", "百万")),
    (r"(?<=\d )(?:trillion|billion|million)", among("trillion", "billion", "billion", "million", "million")),
    (r"(?<=[万亿])(?:美元|欧元|港元|元)", among("元", "元", "美元", "欧元", "港元", "日元")),
    (r"[$€£](?=\d)", among("$", "$", "$", "€", "£")),
    (r"(?<=\d)(?:[kMG]Wh)", among("kWh", "MWh", "GWh")),
    (r"(?<=[\d万])(?:辆|台|家|吨)", among("辆", "台", "家", "吨", "件", "人")),
    (r"[二三四五六七八九](?=[十百千万亿成])", among(*"二三四五六七八九")),
]
SLOT = re.compile("|".join(f"({pattern})" for pattern, _ in SLOTS))


def template(sentence):
    """The parts of a sentence: texts, and functions that draw a text."""
    parts, done = [], 0
    for match in SLOT.finditer(sentence):
        parts += [sentence[done : match.start()], SLOTS[match.lastindex - 1][1](match[0])]
        done = match.end()
    return [part for part in parts + [sentence[done:]] if part]


def fill(parts, d):
    return "".join(part if isinstance(part, str) else part(d) for part in parts)


def lines(name):
    return (HERE / name).read_text(encoding="utf-8").splitlines()


class Language:
    """The sentences of a language, and what its articles begin with."""

    def __init__(self, code, stop, space, dateline):
        self.space, self.dateline = space, template(dateline)
        sentences = lines(f"numbers.{code}.txt")
        for path in sorted(ARTICLES.glob(f"{code}-*.txt")):
            for line in path.read_text(encoding="utf-8").splitlines()[3:]:
                sentences += re.findall(stop, line)
        self.numbers = [template(s.strip()) for s in sentences]
        self.plain = [part.split("\n") for part in "\n".join(lines(f"plain.{code}.txt")).split("\n\n")]

    def sentence(self, d, density):
        if d.random() < density:
            return fill(d.one_of(self.numbers), d)
        return self.space.join(d.one_of(part) for part in self.plain)

    def article(self, d, density):
        paragraphs = [self.space.join(d.one_of(part) for part in self.plain).rstrip("。.")]
        if density > 0:
            paragraphs.append(fill(self.dateline, d))
        for _ in range(3 + d.below(4)):
            paragraphs.append(self.space.join(self.sentence(d, density) for _ in range(2 + d.below(4))))
        return "\n\n".join(paragraphs) + "\n\n\n"


def generate(size, density, seed):
    """Yields articles as UTF-8, of `size` bytes or a little more."""
    d = Draw(seed)
    zh = Language("zh", r".+?[。；]|.+$", "", "北京，2025年3月14日")
    en = Language("en", r".+?[.](?= |$)", " ", "LONDON, March 14, 2025")
    written = chinese = 0
    while written < size:
        language = zh if chinese <= written * 0.75 else en
        article = language.article(d, density).encode()
        written += len(article)
        chinese += len(article) if language is zh else 0
        yield article


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--bytes", type=int, default=64 << 20)
    parser.add_argument("--density", type=float, default=0.46)
    parser.add_argument("--seed", type=int, default=1)
    a = parser.parse_args()
    a.file.parent.mkdir(parents=True, exist_ok=True)
    with open(a.file, "wb") as out:
        for article in generate(a.bytes, a.density, a.seed):
            out.write(article)


if __name__ == "__main__":
    main()
