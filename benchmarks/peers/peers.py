# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Programs in other languages over the text that numfact reads beside them."""
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOT_INSTALLED = 3


def ask(command):
    """What a peer answers; None when it is not there."""
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if run.returncode == NOT_INSTALLED:
        return None
    if run.returncode != 0:
        print(f"bench: {' '.join(map(str, command[:2]))}: {run.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    return json.loads(run.stdout.splitlines()[-1])


def measure(text, modules, numfact):
    """MB/s of each peer, and of numfact before and after it; `numfact` is a function that times it."""
    python = [sys.executable, HERE / "python_peer.py"]
    peers = {
        "Recognizers-Text (npm)": ["node", HERE / "recognizers.mjs", modules, text],
        "Duckling": [sys.executable, HERE / "duckling.py", os.environ.get("DUCKLING", "http://localhost:8000"), text],
        "quantulum3": [*python, "quantulum3", text],
        "JioNLP": [*python, "jionlp", text],
    }
    results = []
    for name, command in peers.items():
        before = numfact()
        answer = ask(command)
        row = {"name": name, "installed": answer is not None}
        if answer:
            size = answer.get("bytes", Path(text).stat().st_size)
            row |= {"MB/s": size / answer["seconds"] / 1e6, "found": answer["found"], "numfact MB/s": max(before, numfact())}
        results.append(row)
    return results
