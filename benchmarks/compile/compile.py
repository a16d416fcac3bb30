# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""What including numfact costs the compiler: seconds and megabytes, the best of three."""
import os
import subprocess
import tempfile
from pathlib import Path

PROGRAM = "#include <numfact/numfact.hpp>\nint main() { return static_cast<int>(numfact::engine().mentions({.text = \"3\"}).size()); }\n"
UNITS = {
    "only included, -O2": ("#include <numfact/numfact.hpp>\n", ["-O2"]),
    "only included, compiled library, -O2": ("#include <numfact/numfact.hpp>\n", ["-O2", "-DNUMFACT_COMPILED"]),
    "a program with the compiled library, -O2": (PROGRAM, ["-O2", "-DNUMFACT_COMPILED"]),
    "a program of headers alone, -O0": (PROGRAM, ["-O0"]),
}


def measure(compiler, source):
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        unit = Path(folder, "unit.cpp")
        for name, (text, flags) in UNITS.items():
            unit.write_text(text)
            command = [compiler, "-std=c++20", *flags, f"-I{source}/include", f"-I{source}/grammars", "-c", unit, "-o", unit.with_suffix(".o")]
            best = (float("inf"), 0)
            for _ in range(1 if "-O0" in flags else 3):
                child = subprocess.Popen(command, env=dict(os.environ, CCACHE_DISABLE="1"))  # g++ may be ccache
                _, status, used = os.wait4(child.pid, 0)
                child.returncode = os.waitstatus_to_exitcode(status)
                if child.returncode != 0:
                    raise SystemExit(f"bench: {name}: the compiler failed")
                best = min(best, (used.ru_utime + used.ru_stime, used.ru_maxrss / 1024))
            results[name] = {"seconds": best[0], "MB": best[1]}
    return results
