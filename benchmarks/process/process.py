# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The tool as a process: how long it takes to start, and from files to each output, by one thread and by two."""
import os
import subprocess
import tempfile
import time
from pathlib import Path

OUTPUTS = {"CSV": "facts.csv", "JSON Lines": "facts.jsonl", "XLSX": "facts.xlsx", "SQLite": "facts.sqlite"}


def seconds(command, out):
    out.unlink(missing_ok=True)  # a database would be added to
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begin


def split(text, folder, parts):
    """The text in files of whole lines."""
    lines, files = text.splitlines(keepends=True), []
    for i in range(parts):
        files.append(folder / f"part-{i:02}.txt")
        files[-1].write_bytes(b"".join(lines[len(lines) * i // parts : len(lines) * (i + 1) // parts]))
    return files


def measure(tool, rich, rounds, size):
    """Start-up in seconds; MB/s of one file to each output, and of the same text in files by one thread and by two."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = Path(rich).read_bytes()[:size]
        text = text[: text.rfind(b"\n") + 1]
        whole, empty = folder / "whole.txt", folder / "empty.txt"
        whole.write_bytes(text)
        empty.touch()
        files = split(text, folder, 16)
        # what runs how often, and where it writes to
        runs = {"start-up": (5 * rounds, folder / "none.csv", [tool, "mentions", empty, "-o", folder / "none.csv"])}
        for form, file in OUTPUTS.items():
            out = folder / file
            runs[f"one file to {form}"] = (rounds if form == "CSV" else 3, out, [tool, "facts", whole, "-o", out])
        out = folder / OUTPUTS["CSV"]
        for jobs in (1, 2) if os.cpu_count() > 1 else ():
            runs[f"16 files to CSV, --jobs {jobs}"] = (rounds, out, [tool, "facts", "--jobs", str(jobs), *files, "-o", out])
        best = dict.fromkeys(runs, float("inf"))
        for turn in range(5 * rounds):
            for name, (times, out, command) in runs.items():
                if turn < times:
                    best[name] = min(best[name], seconds(command, out))
        return {name: s if name == "start-up" else len(text) / s / 1e6 for name, s in best.items()}
