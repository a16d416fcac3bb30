#!/usr/bin/env python3
# Copyright (c) the numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Turns the lexicon tables NAME.tsv into the headers grammars/numfact/lexicon/NAME_rows.hpp.

    generate.py [NAME ...]            validates the tables and writes their headers
    generate.py --check [NAME ...]    writes nothing; exit status 1 if a header is stale or a table is wrong

A table is UTF-8, one row a concept, cells separated by tabs. Its first line names the columns; lines that begin with # are
comments. Several surfaces in one cell are separated by |. Every mistake is reported as FILE:LINE: message; a table with a
mistake gets no new header, the others do.
"""
import argparse
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = HERE.parent / "numfact" / "lexicon"

# Tables whose columns are fixed. Any other *.tsv may have any columns: see `generic`.
COLUMNS = {
    "units": "code dimension factor offset base prefixes symbols zh en ja",
    "prefixes": "prefix exponent base symbols zh en ja",
    "currencies": "code digits minor_per_major prefix suffix minor zh en ja shared with_country country",
    "scales": "exponent multiplier zh en symbols ja",
    "classifiers": "classifier zh kind",
}
LANGUAGES = ("zh", "en", "ja")

INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
NATURAL = re.compile(r"(0|[1-9][0-9]*)\Z")
QUANTITY = re.compile(r"((0|[1-9][0-9]*)(\.[0-9]*[1-9])?|[1-9][0-9]*/[1-9][0-9]*)\Z")
CPP_KEYWORDS = set("class default long short register union struct enum new delete this private public switch case for if "
                   "else do while int char float double bool void const auto and or not xor operator template".split())


class Table:
    def __init__(self, path):
        self.path, self.name = path, path.stem
        self.columns, self.rows, self.errors = [], [], []  # rows: (line number, {column: cell})

    def error(self, line, message):
        self.errors.append(f"{self.path.name}:{line}: {message}")

    def read(self):
        data = self.path.read_bytes()
        if data.startswith(b"\xef\xbb\xbf") or b"\r" in data:
            self.error(1, "byte order mark or carriage return")
        try:
            lines = data.decode("utf-8").split("\n")
        except UnicodeDecodeError as e:
            return self.error(data[: e.start].count(b"\n") + 1, "not UTF-8")
        if lines[-1] != "":
            self.error(len(lines), "no newline at the end")
        self.columns = lines[0].split("\t")
        for c in self.columns:
            if not re.fullmatch(r"[a-z][a-z0-9_]*", c) or self.columns.count(c) > 1:
                return self.error(1, f"bad or repeated column name {c!r}")
        expected = COLUMNS.get(self.name)
        if expected and self.columns != expected.split():
            return self.error(1, f"the columns have to be: {expected}")
        for number, line in enumerate(lines[1:], 2):
            if line == "" or line.startswith("#"):
                continue
            cells = line.split("\t")
            if len(cells) != len(self.columns):
                self.error(number, f"{len(cells)} cells, {len(self.columns)} columns")
                continue
            for column, cell in zip(self.columns, cells):
                if cell != cell.strip(" "):
                    self.error(number, f"{column}: blank at the start or end of {cell!r}")
                if unicodedata.normalize("NFC", cell) != cell and column in LANGUAGES:
                    self.error(number, f"{column}: {cell!r} is not in normal form C")
            self.rows.append((number, dict(zip(self.columns, cells))))

    def unique(self, column):
        """A cell of `column` is the row's name: not empty, and no two rows share it."""
        seen = {}
        for line, row in self.rows:
            key = row[column]
            if key == "":
                self.error(line, f"{column} is empty")
            elif key in seen:
                self.error(line, f"{column} {key!r} is a second row of line {seen[key]}")
            seen.setdefault(key, line)

    def surfaces(self, column, scope=lambda row: ""):
        """{(scope, surface): line} of a column; a repeated or an empty surface is an error."""
        seen = {}
        for line, row in self.rows:
            for surface in split(row[column]):
                if surface == "" or surface != surface.strip():
                    self.error(line, f"{column}: empty surface, or a blank at the start or end of {surface!r}")
                    continue
                key = (scope(row), fold(column, surface))
                if key in seen:
                    self.error(line, f"{column}: surface {surface!r} is already in line {seen[key]}")
                seen.setdefault(key, line)
        return seen

    def used(self, columns):
        for line, row in self.rows:
            if not any(row[c] for c in columns):
                self.error(line, f"no surface in {', '.join(columns)}: the row is used nowhere")

    def match(self, column, pattern, what):
        for line, row in self.rows:
            if not pattern.match(row[column]):
                self.error(line, f"{column} {row[column]!r} is not {what}")


def split(cell):
    return cell.split("|") if cell else []


def fold(column, surface):
    """English is compared without case, everything else exactly."""
    return surface.casefold() if column == "en" else surface


# --- UCUM -------------------------------------------------------------------------------------------------------------


class Ucum:
    """The unit expressions of UCUM, case-sensitive: terms of atoms in ucum_atoms.txt, integers and {annotations}."""

    def __init__(self):
        self.metric = {}  # atom → takes prefixes
        for line in (HERE / "ucum_atoms.txt").read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                atom, kind = line.split("\t")
                self.metric[atom] = kind == "metric"
        self.prefixes = [r.split("\t")[0] for r in (HERE / "prefixes.tsv").read_text("utf-8").splitlines()[1:]
                         if r and not r.startswith("#")]

    def tokens(self, code):
        """Components of a code, or None where brackets do not match. Operators and parentheses are checked and dropped."""
        out, token, depth, opened = [], "", "", 0
        expect = True  # a component has to follow
        for c in code:
            if c.isspace():
                return None
            elif depth:
                token += c
                depth = "" if c == depth else depth
            elif c in "[{":
                token, depth = token + c, "]" if c == "[" else "}"
            elif c == "(" and token == "":
                opened += 1
            elif c in "./)":
                if token == "" and expect and (c != "/" or out or opened):
                    return None
                if token:
                    out.append(token)
                token, expect = "", c != ")"
                opened -= c == ")"
                if opened < 0:
                    return None
            elif ord(c) > 126:
                return None
            else:
                token += c
            if token:
                expect = False
        if token:
            out.append(token)
        return None if depth or opened or expect or not out else out

    def component(self, token):
        """'number', 'annotation', 'metric', 'plain' or None."""
        token, braces, _ = token.partition("{")
        if token == "" or braces and token in self.prefixes:  # T{FLOP}: a prefixed annotation is the project's own
            return "annotation" if braces else None
        if token.isdigit():
            return "number"
        m = re.fullmatch(r"(.+?)([+-]?[0-9]+)?", token)
        for atom in (token, m[1]):
            if atom in self.metric:
                return "metric" if self.metric[atom] else "plain"
            for p in self.prefixes:
                if atom.startswith(p) and self.metric.get(atom[len(p):]):
                    return "plain"
        return None

    def problem(self, code):
        tokens = self.tokens(code)
        if tokens is None:
            return f"{code!r} is not a UCUM expression"
        for token in tokens:
            if self.component(token) is None:
                return f"{code!r}: {token!r} is not a UCUM atom (see ucum_atoms.txt)"
        return None


# --- tables -----------------------------------------------------------------------------------------------------------


def currencies(table):
    iso = set((HERE / "iso4217.txt").read_text("utf-8").split("\n"))
    table.unique("code")
    table.match("digits", NATURAL, "a number of digits")
    table.match("minor_per_major", NATURAL, "a whole number")
    for column in ("prefix", "suffix") + LANGUAGES:
        for (_, surface), line in table.surfaces(column).items():
            if surface in iso and column in ("prefix", "suffix"):
                table.error(line, f"{column}: the ISO code {surface} is added by the engine")
    table.surfaces("country")
    for line, row in table.rows:
        if (row["shared"] or row["with_country"]) and not row["country"]:
            table.error(line, "country is empty: what tells that a shared name is this currency's?")
    minors = {}
    for line, row in table.rows:
        if row["code"] not in iso:
            table.error(line, f"{row['code']!r} is not an ISO 4217 code (see iso4217.txt)")
        for item in split(row["minor"]):
            surface, equals, divisor = item.rpartition("=")
            if not equals or not surface or not NATURAL.match(divisor) or divisor in ("0", "1"):
                table.error(line, f"minor: {item!r} is not SURFACE=DIVISOR")
            elif surface in minors:
                table.error(line, f"minor: surface {surface!r} is already in line {minors[surface]}")
            minors.setdefault(surface, line)


def prefixes(table):
    table.unique("prefix")
    table.match("exponent", INTEGER, "an integer")
    for column in ("symbols",) + LANGUAGES:
        table.surfaces(column)
    for line, row in table.rows:
        if row["base"] not in ("2", "10"):
            table.error(line, f"base {row['base']!r} is neither 2 nor 10")


def scales(table):
    table.match("exponent", NATURAL, "a natural number")
    table.match("multiplier", NATURAL, "a natural number")
    for column in ("symbols",) + LANGUAGES:
        table.surfaces(column)
    table.used(("symbols",) + LANGUAGES)


def classifiers(table):
    table.unique("classifier")
    table.surfaces("zh")
    table.used(("zh",))
    for line, row in table.rows:
        if not re.fullmatch(r"[a-z_]+", row["kind"]):
            table.error(line, f"kind {row['kind']!r} is not a word")


def units(table):
    ucum = Ucum()
    prefix_table = Table(HERE / "prefixes.tsv")
    prefix_table.read()
    prefix_rows = {row["prefix"]: row for _, row in prefix_table.rows}
    si = [p for p, row in prefix_rows.items() if row["base"] == "10"]
    table.unique("code")
    table.match("factor", QUANTITY, "an exact decimal or a quotient of integers")
    bases = {}
    for line, row in table.rows:
        for code in (row["code"], row["base"]):
            if ucum.problem(code):
                table.error(line, ucum.problem(code))
        if row["offset"] and (not QUANTITY.match(row["offset"]) or row["dimension"] != "temperature"):
            table.error(line, f"offset {row['offset']!r}: a decimal, for temperatures only")
        if not re.fullmatch(r"[a-z_]+", row["dimension"]):
            table.error(line, f"dimension {row['dimension']!r} is not a word")
        if bases.setdefault(row["dimension"], row["base"]) != row["base"]:
            table.error(line, f"{row['dimension']} has base {bases[row['dimension']]}, not {row['base']}")
        if row["code"] == row["base"] and row["factor"] != "1":
            table.error(line, "the factor of a base unit is 1")
        if row["prefixes"] == "":
            table.error(line, "prefixes is empty: write - for none")
    listed = {c: table.surfaces(c) for c in ("symbols",) + LANGUAGES}
    table.used(("symbols",) + LANGUAGES)
    # A surface made of a prefix and a unit must not be made in two ways. (A listed one wins over a made one.)
    made = {}
    for line, row in table.rows:
        known = row["prefixes"].split(" ")
        allowed = {"-": [], "si": si, "bin+si": list(prefix_rows)}.get(row["prefixes"], known)
        for p in allowed:
            if p not in prefix_rows:
                table.error(line, f"unknown prefix {p!r}")
                continue
        first = (ucum.tokens(row["code"]) or ["m"])[0]
        if allowed and ucum.component(first) not in ("metric", "annotation"):
            table.error(line, f"{first!r} takes no prefixes in UCUM")
        for p in (p for p in allowed if p in prefix_rows):
            for column in listed:
                for head in split(prefix_rows[p][column]):
                    for tail in split(row[column]):
                        surface = fold(column, head + tail)
                        where = made.setdefault((column, surface), (line, p + row["code"]))
                        if where[1] != p + row["code"] and ("", surface) not in listed[column]:
                            table.error(line, f"{column}: {surface!r} is {p + row['code']}, but also {where[1]}")


def generic(table):
    """A table of any columns: languages hold surfaces, which are unique among the rows of one `kind` or `cue`."""
    for column in table.columns:
        if column in LANGUAGES:
            table.surfaces(column, lambda row: row.get("kind", row.get("cue", "")))
    table.used(tuple(c for c in table.columns if c in LANGUAGES) or tuple(table.columns))


# --- output -----------------------------------------------------------------------------------------------------------


def singular(name):
    return name[:-3] + "y" if name.endswith("ies") else name[:-2] if name.endswith("xes") else name[:-1] if name.endswith("s") else name


def literal(cell):
    return '"' + cell.replace("\\", "\\\\").replace('"', '\\"') + '"'


# Tables of many cells are one long text: an array of pointers to each would cost the compiler far more memory.
PACKED = {"cues", "currencies", "entities", "metrics", "units"}


def array(table, row):
    if table.name not in PACKED:
        lines = ["    {" + ", ".join(literal(r[c]) for c in table.columns) + "}," for _, r in table.rows]
        return [f"inline constexpr {row} {row}s[] = {{", *lines, "};"]
    text = singular(table.name) + "_text"
    lines = ["    " + " ".join(literal(r[c])[:-1] + '\\0"' for c in table.columns) for _, r in table.rows]
    return [f"inline constexpr char {text}[] =", *lines, "    ;",
            f"inline constexpr packed_rows<{row}> {row}s({{{text}, sizeof {text} - 1}});"]


def header(table):
    row = singular(table.name) + "_row"
    fields = ", ".join(c + "_" if c in CPP_KEYWORDS else c for c in table.columns)
    lines = ["// Copyright (c) the numfact authors",
             "// SPDX-License-Identifier: BSL-1.0",
             f"// GENERATED by grammars/lexicon/generate.py from {table.path.name}; do not edit",
             "#pragma once",
             "#include <numfact/lexicon/cell.hpp>",
             "",
             "// clang-format off",
             "namespace numfact::lexicon {",
             "",
             f"/// One row of {table.path.name}: {len(table.rows)} of them, several surfaces in a field separated by |.",
             f"struct {row} {{ cell {fields}; }};",
             "",
             *array(table, row)]
    columns = ", ".join(f'"{c}"' for c in table.columns)
    lines += [f"inline constexpr std::string_view {singular(table.name)}_columns[] = {{{columns}}};", "", "} // namespace numfact::lexicon", "// clang-format on", ""]
    return "\n".join(lines)


VALIDATORS = {"units": units, "prefixes": prefixes, "currencies": currencies, "scales": scales, "classifiers": classifiers}
NUMERIC_ORDER = {"prefixes": ("base", "exponent"), "scales": ("exponent", "multiplier")}  # the others: bytes of column one


def order(table):
    columns = NUMERIC_ORDER.get(table.name)
    table.rows.sort(key=lambda r: [int(r[1][c]) for c in columns] if columns else r[1][table.columns[0]].encode())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("names", nargs="*", metavar="NAME")
    arguments = parser.parse_args()
    status = 0
    for path in sorted(HERE.glob("*.tsv")):
        if arguments.names and path.stem not in arguments.names:
            continue
        table = Table(path)
        table.read()
        if table.columns and not table.errors:
            VALIDATORS.get(table.name, generic)(table)
        if not table.rows:
            table.error(1, "no rows")
        if table.errors:
            print("\n".join(table.errors), file=sys.stderr)
            status = 1
            continue
        order(table)
        target, text = OUTPUT / f"{table.name}_rows.hpp", header(table).encode()
        if target.exists() and target.read_bytes() == text:
            continue
        if arguments.check:
            print(f"{target.name} is stale: run grammars/lexicon/generate.py", file=sys.stderr)
            status = 1
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text)
            print(f"{target.name}: {len(table.rows)} rows")
    return status


if __name__ == "__main__":
    sys.exit(main())
