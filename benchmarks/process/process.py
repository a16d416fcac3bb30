# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The tool as a process: how long it takes to start, and from files to CSV by one thread and by two."""
import os
import subprocess
import tempfile
import time
from pathlib import Path


def seconds(command, best):
    """Of the run, or `best` if that was shorter."""
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return min(best, time.perf_counter() - begin)


def split(text, folder, parts):
    """The text in files of whole lines."""
    lines, files = text.splitlines(keepends=True), []
    for i in range(parts):
        files.append(folder / f"part-{i:02}.txt")
        files[-1].write_bytes(b"".join(lines[len(lines) * i // parts : len(lines) * (i + 1) // parts]))
    return files


def measure(tool, rich, rounds, size):
    """Start-up in seconds; MB/s of one file, and of the same text in files by one thread and by two."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = Path(rich).read_bytes()[:size]
        text = text[: text.rfind(b"\n") + 1]
        whole, empty, out = folder / "whole.txt", folder / "empty.txt", folder / "facts.csv"
        whole.write_bytes(text)
        empty.touch()
        files = split(text, folder, 16)
        runs = {"start-up": [tool, "mentions", empty, "--format", "csv"], "one file": [tool, "facts", whole, "-o", out]}
        if os.cpu_count() > 1 and b"--jobs" in subprocess.run([tool, "facts", "--help"], stdout=subprocess.PIPE).stdout:
            for jobs in 1, 2:
                runs[f"{jobs} threads"] = [tool, "facts", "--jobs", str(jobs), *files, "-o", out]
        best = dict.fromkeys(runs, float("inf"))
        for _ in range(rounds):
            for name, command in runs.items():
                for _ in range(5 if name == "start-up" else 1):
                    best[name] = seconds(command, best[name])
        return {name: s if name == "start-up" else len(text) / s / 1e6 for name, s in best.items()}
