#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Compiles `#include <numfact/numfact.hpp>` alone, optimised, and measures the compiler.

    compile_budget.py COMPILER SOURCE_DIR
"""
import os
import resource
import subprocess
import sys
import tempfile

SECONDS, MEGABYTES = 10, 600

compiler, source = sys.argv[1:3]
with tempfile.TemporaryDirectory() as folder:
    unit = os.path.join(folder, "unit.cpp")
    with open(unit, "w") as file:
        file.write("#include <numfact/numfact.hpp>\n")
    includes = [f"-I{source}/include", f"-I{source}/grammars"]
    subprocess.run([compiler, "-std=c++20", "-O2", *includes, "-c", unit, "-o", unit + ".o"], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
seconds, megabytes = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
print(f"{seconds:.1f} s of {SECONDS}, {megabytes:.0f} MB of {MEGABYTES}")
sys.exit(seconds > SECONDS or megabytes > MEGABYTES)
