#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/reliability.md has one row for each requirement, names files that are there, and is met without anything missing.

Usage: reliability_table.py TREE | --self-test"""

import datetime
import pathlib
import re
import sys
import tempfile

REQUIREMENTS = [*range(1, 29), *range(30, 39), *range(40, 45), *range(50, 58), *range(60, 64), *range(70, 73)]
STATES = ("met", "in part", "not met")
NONE = "none"
NAMED = re.compile(r"`([^`]+)`")


def rows(text):
    """The cells of each row of a requirement, and those of a row that has more or fewer as well."""
    for line in text.splitlines():
        if re.match(r"\| *R-\d", line):
            yield [cell.strip() for cell in line.strip().strip("|").split("|")]


def faults(tree, cells):
    if len(cells) != 7:
        yield f"has {len(cells)} cells, not 7"
        return
    _, required, state, shown, figure, date, missing = cells
    if not required or not figure:
        yield "has an empty cell"
    if state not in STATES:
        yield f"is {state!r}, not one of {', '.join(STATES)}"
    if (state == "met") != (not missing):
        yield "is met with something missing" if missing else "is not met, and not why"
    names = NAMED.findall(shown)
    if state != "not met" and not names:
        yield "names no test"
    if not names and shown != NONE:
        yield f"is shown by {shown!r}, neither a file nor {NONE}"
    for name in names:
        if not (tree / "tests" / name).is_file():
            yield f"names tests/{name}, which is not there"
    try:
        datetime.date.fromisoformat(date)
    except ValueError:
        yield f"has no date: {date!r}"


def problems(tree):
    table = list(rows((tree / "docs" / "reliability.md").read_text(encoding="utf-8")))
    numbers = [int(cells[0][2:]) for cells in table if cells[0][2:].isdigit()]
    if numbers != REQUIREMENTS:
        yield f"docs/reliability.md: the requirements are {numbers}, not {REQUIREMENTS}"
    for cells in table:
        for fault in faults(tree, cells):
            yield f"docs/reliability.md: {cells[0]} {fault}"


def self_test():
    """Each kind of fault must be seen, and a whole table pass."""
    whole = [f"| R-{number:02} | x | met | `a.cpp` | 1 | 2026-11-27 | |" for number in REQUIREMENTS]
    planted = {
        "": ([], ""),
        "a requirement without a row": (whole[1:], "the requirements are"),
        "a requirement with two rows": (whole[:1] + whole, "the requirements are"),
        "a cell too few": (["| R-01 | x | met | `a.cpp` | 1 | 2026-11-27 |"] + whole[1:], "has 6 cells"),
        "no figure": (["| R-01 | x | met | `a.cpp` | | 2026-11-27 | |"] + whole[1:], "an empty cell"),
        "an unknown state": (["| R-01 | x | nearly | `a.cpp` | 1 | 2026-11-27 | y |"] + whole[1:], "'nearly'"),
        "met, and something missing": (["| R-01 | x | met | `a.cpp` | 1 | 2026-11-27 | y |"] + whole[1:], "with something missing"),
        "not met, and not why": (["| R-01 | x | in part | `a.cpp` | 1 | 2026-11-27 | |"] + whole[1:], "and not why"),
        "met without a test": (["| R-01 | x | met | none | 1 | 2026-11-27 | |"] + whole[1:], "names no test"),
        "neither a test nor none": (["| R-01 | x | not met | soon | 1 | 2026-11-27 | y |"] + whole[1:], "neither a file"),
        "a test that is gone": (["| R-01 | x | met | `b.cpp` | 1 | 2026-11-27 | |"] + whole[1:], "tests/b.cpp"),
        "a date that is none": (["| R-01 | x | met | `a.cpp` | 1 | 2026-11-31 | |"] + whole[1:], "has no date"),
    }
    missed = []
    for what, (table, sign) in planted.items():
        with tempfile.TemporaryDirectory() as folder:
            tree = pathlib.Path(folder)
            for name in ("docs", "tests"):
                (tree / name).mkdir()
            (tree / "docs" / "reliability.md").write_text("\n".join(table or whole))
            (tree / "tests" / "a.cpp").touch()
            found = "\n".join(problems(tree))
            if sign not in found or (not sign and found):
                missed.append(what or f"a table without faults: {found}")
    return missed


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        result = [f"not seen: {what}" for what in self_test()]
    else:
        result = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(result) or "the table of requirements is whole")
    sys.exit(1 if result else 0)
