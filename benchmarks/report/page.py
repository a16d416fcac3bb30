# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""The page of a run: what was to be reached, then every figure."""
import re
from pathlib import Path

import goals
import machine

HERE = Path(__file__).resolve().parent


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)] + [list(map(str, row)) for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def figure(value):
    return f"{value:,.2f}" if value < 10 else f"{value:,.0f}"


def speed_rows(speed):
    """Each of the texts beside the other, and the nanoseconds of one thing found."""
    names = dict.fromkeys(re.sub("/(rich|poor)$", "", name) for name in speed if re.search("/(rich|poor)$", name))
    for name in names:
        rich, poor = speed.get(name + "/rich"), speed.get(name + "/poor")
        amount = name.startswith("amount-")
        each = f"{1e9 / rich['items/s']:,.0f}" if rich["items/s"] > 0 and not re.match("memchr|utf8|table|scan", name) else ""
        yield name, "" if amount else figure(rich["MB/s"]), figure(poor["MB/s"]) if poor else "", each


def growth_rows(speed, group):
    for name, found in speed.items():
        if name.startswith(group + "/"):
            yield f"{name.split('/', 1)[1]}", figure(found["MB/s"]), figure(1000 / found["MB/s"])


def stage_rows(stages):
    whole = next(iter(stages.values()))
    for stage, count in stages.items():
        yield stage, f"{count:,.0f}", f"{count / whole:.0%}"


def peer_rows(peers):
    for p in peers:
        if p["installed"]:
            yield p["name"], f"{p['MB/s'] * 1000:,.1f} KB/s", f"{p['numfact MB/s']:,.1f} MB/s", f"{p['numfact MB/s'] / p['MB/s']:,.0f} ×"
        else:
            yield p["name"], "not installed", "", ""


def write(results, given, rounds):
    speed, process = results["speed"], results["process"]
    text = (HERE / "page.md").read_text(encoding="utf-8")
    shortfalls = HERE / "shortfalls.md"
    parts = {
        "TEXT": f"`{given}`" if given else "a generated text",
        "ROUNDS": rounds,
        "GOALS": table(["", "goal", "measured", "reached"], goals.rows(results)),
        "MACHINE": "\n".join(f"- {line}" for line in machine.lines()) + "\n",
        "SPEED": table(["", "rich, MB/s", "poor, MB/s", "rich, ns each"], speed_rows(speed)),
        "LENGTH": table(["facts of", "MB/s", "µs/KB"], growth_rows(speed, "length")),
        "DENSITY": table(["share of sentences with numbers", "MB/s", "µs/KB"], growth_rows(speed, "density")),
        "HOSTILE": table(["10 MB of", "MB/s", "µs/KB"], growth_rows(speed, "hostile")),
        "PROCESS": table(["", ""], [(k, f"{v * 1000:.1f} ms" if k == "start-up" else f"{v:,.1f} MB/s") for k, v in process.items()]),
        "STAGES": table(["", "instructions a byte", "share"], stage_rows(results["stages"])),
        "COMPILE": table(["", "seconds", "MB"], [(k, f"{v['seconds']:.1f}", f"{v['MB']:.0f}") for k, v in results["compile"].items()]),
        "PEERS": table(["", "it", "numfact", "numfact / it"], peer_rows(results["peers"])),
        "SHORTFALLS": shortfalls.read_text(encoding="utf-8") if shortfalls.exists() else "",
    }
    return re.sub(r"@([A-Z]+)@", lambda m: str(parts[m[1]]).rstrip("\n") if m[1] in parts else m[0], text)
