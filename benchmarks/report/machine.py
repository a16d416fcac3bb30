# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""On what was measured: processor, compiler, libraries, date."""
import datetime
import os
import re
import subprocess
from pathlib import Path

PACKAGES = {"libvectorscan-dev": "Vectorscan", "libre2-dev": "RE2", "libsimdjson-dev": "simdjson", "libbenchmark-dev": "Google Benchmark",
            "libboost1.81-dev": "Boost"}  # fmt: skip


def output(*command):
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.strip()
    except FileNotFoundError:
        return ""


def lines():
    cpu = Path("/proc/cpuinfo").read_text()
    has = set((re.search(r"^flags\s*:(.*)", cpu, re.M) or [""] * 2)[1].split())
    model = (re.search(r"model name\s*:\s*(.*)", cpu) or ["", "unknown processor"])[1]
    family = [re.search(rf"^{field}\s*:\s*(.*)", cpu, re.M) for field in ("cpu family", "model")]
    vectors = [name for name in ("avx2", "avx512bw", "avx512vbmi", "avx512_vbmi2") if name in has]
    versions = [f"{name} {version}" for package, name in PACKAGES.items() if (version := output("dpkg-query", "-Wf", "${Version}", package))]
    yield f"{model} (family {', model '.join(m[1] for m in family if m)}), {os.cpu_count()} cores, {', '.join(vectors) or 'no AVX'}"
    yield output("g++", "--version").splitlines()[0] + "; `-O3 -DNDEBUG` without `-march`, unless it says otherwise"
    yield ", ".join(versions)
    yield f"{datetime.date.today()}, commit {output('git', 'rev-parse', '--short', 'HEAD') or 'unknown'}"
