#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Checks that README.md and docs/*.md are true: programs are those of the tests, commands print what is shown.

    docs.py BIN_DIR... [--write]    --write puts in what is printed now, to be read before it is committed

A ```cpp block that includes numfact is tests/readme.cpp. In a ```console block, a line `$ command` is followed by
what the command prints, run in the top folder with the programs of the BIN_DIRs on the path.
"""
import os
import re
import subprocess
import sys
import tempfile

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BLOCK = re.compile(r"^```(cpp|console)\n(.*?)^```$", re.S | re.M)


def printed(command, path):
    # errors belong to what a person sees, after what was printed
    with tempfile.TemporaryFile() as errors:
        out = subprocess.run(["bash", "-c", command], cwd=TOP, env=path, stdout=subprocess.PIPE, stderr=errors).stdout
        errors.seek(0)
        return (out + errors.read()).decode().replace("\r\n", "\n")


def true_block(match, path):
    kind, body = match.groups()
    if kind == "cpp" and "#include <numfact/" in body:
        with open(TOP + "/tests/readme.cpp", encoding="utf-8") as file:
            body = re.sub(r"^// SPDX.*\n", "", file.read(), flags=re.M)
    if kind == "console":
        commands = [line for line in body.splitlines() if line.startswith("$ ")]
        body = "".join(line + "\n" + printed(line[2:], path) for line in commands)
    return f"```{kind}\n{body}```"


def main():
    write = "--write" in sys.argv
    folders = [os.path.abspath(a) for a in sys.argv[1:] if a != "--write"]
    path = dict(os.environ, PATH=":".join(folders + [os.environ["PATH"]]))
    wrong = 0
    for name in ["README.md"] + sorted("docs/" + n for n in os.listdir(TOP + "/docs")):
        with open(f"{TOP}/{name}", encoding="utf-8") as file:
            page = file.read()
        truth = BLOCK.sub(lambda match: true_block(match, path), page)
        if page == truth:
            continue
        if write:
            with open(f"{TOP}/{name}", "w", encoding="utf-8") as file:
                file.write(truth)
            continue
        wrong += 1
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as other:
            other.write(truth)
            other.flush()
            subprocess.run(["diff", "-u", "--label", name, "--label", "what is printed", f"{TOP}/{name}", other.name])
    if wrong:
        sys.exit("These pages show what is no longer so; ./dev docs puts in what is printed now.")


if __name__ == "__main__":
    main()
