#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Counts the instructions that the tool needs for a fixed text, and compares them with those of benchmarks/instructions.json.

    instructions.py TOOL BUILD [--renew]    BUILD names compiler and flags: "GNU 12.2.0 -O3 -DNDEBUG"

Times differ from run to run, instructions do not: more of them are a change of the program. Fewer are
stored with --renew (./dev bench --renew), so that the next one measures against them.
"""
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
STORED = HERE / "instructions.json"
TOLERANCE = 0.03
SKIPPED = 77  # what CMakeLists.txt takes for "not run"
PART = "{:<9} {:>13,} instructions, stored {:>13,}: {:+.1%}"


def count(tool, command, text, profile):
    """The instructions of one run of the tool, with the parts of the program that took them left in `profile`."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", tool, command, text, "--format", "csv"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    found = re.search(r"Collected\s*:\s*(\d+)", run.stderr)
    if run.returncode != 0 or not found:
        sys.exit(f"valgrind could not run {tool}:\n{run.stderr}")
    return int(found[1])


def measure(tool, profiles):
    with tempfile.TemporaryDirectory() as folder:
        text, empty = Path(folder, "text.txt"), Path(folder, "empty.txt")
        subprocess.run([sys.executable, HERE / "corpus" / "generate.py", text, "--bytes", "65536", "--seed", "7"], check=True)
        empty.touch()
        start = count(tool, "facts", empty, profiles / "start-up.callgrind")
        found = {"start-up": start}
        for command in "mentions", "facts":
            found[command] = count(tool, command, text, profiles / f"{command}.callgrind") - start
        return hashlib.sha256(text.read_bytes()).hexdigest()[:16], found


def main():
    renew = "--renew" in sys.argv
    tool, build = [a for a in sys.argv[1:] if a != "--renew"]
    build = re.sub(r"(\d+)\.[\d.]+", r"\1", build).strip()  # a patch of the compiler changes little
    stored = json.loads(STORED.read_text())
    if not shutil.which("valgrind"):
        print("no valgrind here: nothing is compared")
        sys.exit(SKIPPED)
    if build not in stored["builds"] and not renew:
        print(f"no counts are stored for {build}, only for {', '.join(stored['builds'])}; ./dev bench --renew adds them")
        sys.exit(SKIPPED)
    profiles = Path(tool).resolve().parent
    text, found = measure(tool, profiles)
    before = stored["builds"].get(build, found)
    for part, now in found.items():
        print(PART.format(part, now, before[part], now / before[part] - 1))
    if renew:
        if text != stored["text"]:
            stored = {"text": text, "builds": {}}
        stored["builds"][build] = found
        STORED.write_text(json.dumps(stored, indent=2) + "\n")
        print(f"stored in {STORED.relative_to(HERE.parent)}")
        return
    if text != stored["text"]:
        sys.exit("The text is another one (benchmarks/corpus, tests/articles): ./dev bench --renew stores its counts.")
    slower = [part for part, now in found.items() if now > before[part] * (1 + TOLERANCE)]
    if slower:
        where = " ".join(f"{profiles}/{part}.callgrind" for part in slower)
        sys.exit(f"""More than {TOLERANCE:.0%} slower: {', '.join(slower)}.
Where the instructions go:  callgrind_annotate --inclusive=yes {where}
If that is worth it:        ./dev bench --renew   stores the new counts in benchmarks/instructions.json""")
    if any(now < before[part] * (1 - TOLERANCE) for part, now in found.items()):
        print("Faster than stored: ./dev bench --renew keeps it so.")


if __name__ == "__main__":
    main()
