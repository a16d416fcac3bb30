#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Runs all benchmarks, prints what they come to, and writes docs/benchmarks.md. ./dev bench builds, then calls this.

    ./dev bench [FILE] [--quick] | --renew

    FILE      read in place of the generated number-rich text
    --quick   three rounds in place of 21, and nothing is written: to see whether it runs
    --renew   the answers that are compared before anything is timed are stored as they are now
"""
import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent
sys.path += [str(HERE / folder) for folder in ("compile", "peers", "process", "report")]

import compile as compiling  # noqa: E402  (benchmarks/compile/compile.py)
import page  # noqa: E402
import peers  # noqa: E402
import process  # noqa: E402
import stages  # noqa: E402

BUILD = TOP / "build" / "release"
PROGRAMS = BUILD / "benchmarks"
CORPUS = TOP / "build" / "corpus"
# name: bytes, share of sentences with numbers, seed
TEXTS = {
    "rich": (64 << 20, 0.46, 1), "poor": (64 << 20, 0, 1), "answers": (64 << 10, 0.46, 7), "peers": (16 << 10, 0.46, 11), "profile": (1 << 20, 0.46, 5),
    **{f"density-{share}": (1 << 20, share, 3) for share in ("0.1", "0.25", "0.75", "1.0")},
}  # fmt: skip


def make_corpus(given):
    """The texts, made anew when what makes them is newer; `given` takes the place of the rich one."""
    sources = [*(HERE / "corpus").iterdir(), *(TOP / "tests" / "articles").iterdir()]
    newest = max(path.stat().st_mtime for path in sources if path.is_file())
    for name, (size, share, seed) in TEXTS.items():
        path = CORPUS / f"{name}.txt"
        if path.exists() and not path.is_symlink() and path.stat().st_mtime > newest:
            continue
        path.unlink(missing_ok=True)
        generate = [sys.executable, HERE / "corpus" / "generate.py", path, "--bytes", size, "--density", share, "--seed", seed]
        subprocess.run(list(map(str, generate)), check=True)
    if given:
        (CORPUS / "rich.txt").unlink()
        (CORPUS / "rich.txt").symlink_to(Path(given).resolve())


def google(program, rounds, *options):
    """The best of the rounds of each benchmark: MB/s, and things a second."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [program, *options, f"--benchmark_out={out.name}", "--benchmark_out_format=json", f"--benchmark_repetitions={rounds}"]
        command += ["--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.01"]
        run = subprocess.run(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if run.returncode != 0:
            sys.exit(run.stderr)
        found = json.load(open(out.name))
    best = {}
    for b in sorted(found["benchmarks"], key=lambda b: b["family_index"]):  # as they were registered
        if b["run_type"] != "iteration":
            continue
        entry = best.setdefault(re.sub(r"/repeats:\d+", "", b["name"]), {"MB/s": 0, "items/s": 0})
        entry["MB/s"] = max(entry["MB/s"], b["bytes_per_second"] / 1e6)
        entry["items/s"] = max(entry["items/s"], b["items_per_second"])
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", metavar="FILE")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--renew", action="store_true")
    a = parser.parse_args()
    rounds = 3 if a.quick else 21

    def step(what):
        print(f"bench: {what}", file=sys.stderr, flush=True)

    step("texts")
    make_corpus(a.file)
    corpus = f"--corpus={CORPUS}"
    program = PROGRAMS / "numfact_benchmark"
    if a.renew:
        subprocess.run([program, corpus, "--renew"], check=True)
        return

    step("the library, patterns and limits in one process")
    results = {"speed": google(program, rounds, corpus)}
    step("the headers alone, with default flags and with those of this machine, in turn")
    results["flags"] = {"default": {}, "native": {}}
    for _ in range(1 if a.quick else 5):
        for form, best in results["flags"].items():
            for name, now in google(PROGRAMS / f"numfact_header_{form}", 3 if a.quick else 5, CORPUS).items():
                best[name] = max(best.get(name, 0), now["MB/s"])
    step("the tool as a process")
    results["process"] = process.measure(BUILD / "numfact", CORPUS / "rich.txt", 2 if a.quick else 9, (2 if a.quick else 16) << 20)
    step("the compiler")
    results["compile"] = compiling.measure(shutil.which("g++"), TOP)
    step("where the instructions go")
    results["stages"] = stages.measure(BUILD / "numfact", CORPUS / "profile.txt")
    step("peers")
    numfact = lambda: google(program, rounds, corpus, "--benchmark_filter=^mentions/peers$")["mentions/peers"]["MB/s"]  # noqa: E731
    results["peers"] = peers.measure(CORPUS / "peers.txt", TOP / "build" / "npm-bench" / "node_modules", numfact)

    text = page.write(results, a.file, rounds)
    print(text)
    if not a.quick and not a.file:
        (TOP / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
        step("written to docs/benchmarks.md")


if __name__ == "__main__":
    main()
