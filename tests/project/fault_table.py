#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault of the synchronisation contract is tested, or tests/README.md says why it cannot be.

The table there and the numbers in the names of tests ([F12], [F1 F2]) have to agree. With --write the table is filled in
from the names; what a fault is, and why one has no test, stays as a person wrote it.
Usage: fault_table.py [--write] TREE | --self-test"""

import pathlib
import re
import sys
import tempfile

FAULTS = range(1, 96)
LITERAL = r'"((?:[^"\\]|\\.)*)"'
NAME = re.compile(rf'(?:TEST_CASE|SCENARIO|SECTION)\(((?:\s*{LITERAL})+)') # A long name stands in several.
TAGS = re.compile(r"\[((?:F\d+)(?: F\d+)*)\]")
ROW = re.compile(r"^\| (\d+) \| ([^|]*) \| ([^|]*) \|$")
REASON = "no test: "


def tests(tree):
    """For each fault the files with a test that bears its number."""
    found = {}
    for path in sorted((tree / "tests").rglob("*.cpp")):
        if "node_modules" in path.parts:
            continue
        for match in NAME.finditer(path.read_text(encoding="utf-8")):
            name = "".join(re.findall(LITERAL, match[1]))
            for tags in TAGS.findall(name):
                for tag in tags.split():
                    found.setdefault(int(tag[1:]), set()).add(str(path.relative_to(tree / "tests")))
    return found


def rows(text):
    return [(int(match[1]), match[2], match[3]) for match in map(ROW.match, text.splitlines()) if match]


def cell(files):
    return ", ".join(f"`{name}`" for name in sorted(files))


def problems(tree):
    found = tests(tree)
    table = rows((tree / "tests" / "README.md").read_text(encoding="utf-8"))
    numbers = [number for number, _, _ in table]
    if numbers != list(FAULTS):
        yield f"tests/README.md: the table holds {numbers}, not 1 to {FAULTS[-1]} in their order"
    for number, _, where in table:
        files = found.get(number, set())
        if where.startswith(REASON):
            if files:
                yield f"tests/README.md: fault {number} has no test, it says, but there is one in {cell(files)}"
            if len(where) < len(REASON) + 10:
                yield f"tests/README.md: fault {number} has no test, and not why"
        elif where != cell(files):
            yield f"tests/README.md: fault {number} is tested in {cell(files) or 'no file'}, and the table says {where}"
    for number in sorted(set(found) - set(FAULTS)):
        yield f"{cell(found[number])}: there is no fault {number}"


def write(tree):
    path = tree / "tests" / "README.md"
    found = tests(tree)
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        match = ROW.match(line)
        if match and found.get(int(match[1])):
            line = f"| {match[1]} | {match[2]} | {cell(found[int(match[1])])} |"
        lines.append(line)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def self_test():
    """Each kind of disagreement must be seen."""
    whole = [f"| {number} | x | {REASON}needs another computer |" for number in FAULTS]
    name = "TEST" + '_CASE("One "\n    "[F7]", "[sync]")\n'
    planted = {
        "a fault without a row": (whole[:-1], "", "the table holds"),
        "a test that the table denies": (whole, name, "but there is one"),
        "a test that is not there": (whole[:6] + ["| 7 | x | `unit/a.cpp` |"] + whole[7:], "", "no file"),
        "a reason that is none": (whole[:6] + [f"| 7 | x | {REASON}later |"] + whole[7:], "", "and not why"),
        "a number beyond the list": (whole, name.replace("F7", "F96"), "there is no fault 96"),
    }
    missed = []
    for what, (table, source, sign) in planted.items():
        with tempfile.TemporaryDirectory() as folder:
            tree = pathlib.Path(folder)
            (tree / "tests" / "unit").mkdir(parents=True)
            (tree / "tests" / "README.md").write_text("\n".join(table))
            (tree / "tests" / "unit" / "a.cpp").write_text(source)
            if sign not in "\n".join(problems(tree)):
                missed.append(what)
    return missed


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        result = [f"not seen: {what}" for what in self_test()]
    elif sys.argv[1] == "--write":
        write(pathlib.Path(sys.argv[2]))
        result = list(problems(pathlib.Path(sys.argv[2])))
    else:
        result = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(result) or "the table and the tests agree")
    sys.exit(1 if result else 0)
