#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Runs two builds of answers.cpp over all sample articles and case files and compares what they print."""
import glob
import os
import subprocess
import sys

tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# the case files are read as running text: JSON around the sentences does no harm
files = sorted(glob.glob(tests + "/articles/*.txt") + glob.glob(tests + "/cases/*/*.jsonl"))
header_only, compiled = (
    subprocess.run([program, *files], check=True, capture_output=True).stdout.splitlines() for program in sys.argv[1:3]
)
print(len(files), "files,", len(header_only), "records")
for a, b in zip(header_only, compiled):
    if a != b:
        sys.exit(f"header-only: {a.decode()}\ncompiled:    {b.decode()}")
if len(header_only) != len(compiled) or not compiled:
    sys.exit(f"{len(header_only)} records header-only, {len(compiled)} compiled")
