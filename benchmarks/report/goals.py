# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""What is to be reached, and what was."""


def ratio(value):
    return f"{value:,.2f}" if value < 10 else f"{value:,.0f}"


class Goals:
    """Rows of a table: what, the goal, what was measured, whether it is reached."""

    def __init__(self):
        self.rows = []

    def at_least(self, what, goal, value, unit=" ×"):
        self.add(what, f"≥ {goal:,g}{unit}", value, unit, value is not None and value >= goal)

    def at_most(self, what, goal, value, unit=" ×"):
        self.add(what, f"≤ {goal:,g}{unit}", value, unit, value is not None and value <= goal)

    def add(self, what, goal, value, unit, reached):
        shown = "not measured" if value is None else ratio(value) + unit
        self.rows.append((what, goal, shown, "" if value is None else "yes" if reached else "**no**"))


def speeds(goals, speed):
    def over(a, b):
        return speed[a]["MB/s"] / speed[b]["MB/s"] if a in speed and b in speed else None

    scan = max((name for name in speed if name.startswith("scan-") and name.endswith("/rich")), key=lambda n: speed[n]["MB/s"])
    goals.at_least(f"{scan.split('/')[0]} / memchr, number-rich", 0.35, over(scan, "memchr/rich"))
    goals.at_least(f"{scan.split('/')[0]} / 256-entry table", 10, over(scan, "table/rich"))
    goals.at_least("mentions / Vectorscan, number-rich", 5, over("mentions/rich", "vectorscan/rich"))
    goals.at_least("mentions / RE2, number-rich", 2.2, over("mentions/rich", "re2/rich"))
    goals.at_least("facts / Vectorscan, number-rich", 2.5, over("facts/rich", "vectorscan/rich"))
    goals.at_least("facts / RE2, number-rich", 1.1, over("facts/rich", "re2/rich"))
    goals.at_least("mentions / Vectorscan, number-poor", 4, over("mentions/poor", "vectorscan/poor"))
    goals.at_most("time of an amount: X3 / branches over the same terminals", 1.6, over("amount-by-branches/rich", "amount-x3/rich"))
    goals.at_most("time of an amount: X3 / by hand for the words of this text", 1.6, over("amount-by-hand/rich", "amount-x3/rich"))


def growth(goals, speed):
    def time_per_byte(name, base):
        return speed[base]["MB/s"] / speed[name]["MB/s"] if name in speed else None

    for length in "10 MB", "100 MB":
        goals.at_most(f"time a byte at {length} / at 1 MB", 1.1, time_per_byte(f"length/{length}", "length/1 MB"))
    hostile = {name: time_per_byte(name, "facts/rich") for name in speed if name.startswith("hostile/")}
    worst = max(hostile, key=hostile.get)
    goals.at_most(f"time a byte, worst of {len(hostile)} hostile texts ({worst.split('/')[1]}) / news", 5, hostile[worst])


def rows(results):
    goals, flags, process = Goals(), results["flags"], results["process"]
    speeds(goals, results["speed"])
    for name in "mentions", "facts":
        goals.at_least(f"{name}: -O2 / -O3 -march=native", 0.8, flags["default"][name + "/rich"] / flags["native"][name + "/rich"])
    goals.at_least("`numfact facts`, file to CSV, one core", 80, process["one file to CSV"], " MB/s")
    one, two = (process.get(f"16 files to CSV, --jobs {jobs}") for jobs in (1, 2))
    goals.at_least("the same in 16 files, two threads / one", 1.8, two / one if two else None)
    goals.at_most("start-up", 10, process["start-up"] * 1000, " ms")
    for peer in results["peers"]:
        if peer["name"].startswith("Recognizers"):
            goals.at_least("mentions / Recognizers-Text on the same text", 5000, peer["numfact MB/s"] / peer["MB/s"] if peer["installed"] else None)
    growth(goals, results["speed"])
    return goals.rows
