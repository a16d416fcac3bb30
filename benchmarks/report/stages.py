# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Where the instructions of the tool go, by the functions of the stages: what explains where it falls short."""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import instructions  # noqa: E402

# what a function is, and what its name begins with once namespaces and types are gone
STAGES = {
    "start-up: the lexicon is made ready": "engine::create(",
    "text: whose conventions, which date": "text::find_region(",
    "recognize: all mentions": "recognize(",
    "– scan for anchors": "scan::anchor_scan::find_block(",
    "– dates and times": "grammar::match_temporal(",
    "– quantities": "shared::match_quantity(",
    "attach: what a value is of": "attach::read_facts(",
    "– words of a sentence looked up": "attach::read_sentence(",
    "table: facts kept": "output::merge_sink::add(",
    "table and output: rows merged and written": "output::merge_sink::finish(",
}


def inclusive(profile):
    """The instructions of each function with those that it calls, by its name."""
    run = subprocess.run(
        ["callgrind_annotate", "--inclusive=yes", "--auto=no", "--threshold=100", profile], stdout=subprocess.PIPE, text=True, check=True
    )  # fmt: skip
    found = {}
    for count, name in re.findall(r"^ *([\d,]+) +\([^)]*\) +[^:]*:(.*)$", run.stdout, re.M):
        name = name.replace("numfact::", "")
        found[name] = max(found.get(name, 0), int(count.replace(",", "")))
    return found


def measure(tool, text):
    """Instructions a byte of the stages of `numfact facts`, and of the whole."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder, "profile")
        size = Path(text).stat().st_size
        total = instructions.count(tool, "facts", text, profile)
        functions = inclusive(profile)
    rows = {"the whole process": total / size}
    for stage, begin in STAGES.items():
        counts = [count for name, count in functions.items() if name.startswith(begin)]
        if counts:
            rows[stage] = max(counts) / size
    return rows
