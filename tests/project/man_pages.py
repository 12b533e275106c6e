#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages say the same as the programs' own help, and groff finds nothing wrong with them.

The commands of fourthp-cli.1 are written from its help with --write; what each option means is written by a person, in
the section OPTIONS, which holds every option of the help and no other.
Usage: man_pages.py [--write] TREE FOURTHP FOURTHP-CLI | --self-test TREE"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

BEGIN = '.\\" Commands: written by tests/project/man_pages.py --write.\n'
END = '.\\" End of commands.\n'
OPTION = re.compile(r"--[a-z][a-z-]*")
EVERYWHERE = {"--help", "--version"} # Every program knows them, and only one names them in its help.
COMMAND = re.compile(r"^  (\S.*)\n      (.*)$", re.M)
BETWEEN = re.compile(r"  \|  |(?= {2,}\()") # A usage names its forms one behind the other.


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "".join(letter if ord(letter) < 128 else f"\\[u{ord(letter):04X}]" for letter in text)


def styled(form):
    """Words to be typed in bold, places to be filled in italics."""
    def style(match):
        word = match[0]
        return f"\\fI{escaped(word)}\\fR" if re.fullmatch(r"[A-Z0-9][A-Z0-9]*", word) else f"\\fB{escaped(word)}\\fR"
    pieces = re.split(r"((?:--)?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)", form)
    return "".join(style(re.match(r".*", piece)) if at % 2 else escaped(piece) for at, piece in enumerate(pieces))


def commands(help_text):
    """The section of commands, made from the help of the program."""
    lines = []
    for usage, purpose in COMMAND.findall(help_text):
        lines += [f".SS {usage.split()[0]}", escaped(purpose[0].upper() + purpose[1:]) + "."]
        for form in filter(None, map(str.strip, BETWEEN.split(usage))):
            word, _, rest = form.partition(" ")
            known = word == usage.split()[0]
            lines += [f".SY {word}"] + ([styled(rest)] if rest else []) + [".YS"] if known else [".P", styled(form)]
    return "\n".join(lines) + "\n"


def split(page):
    before, _, rest = page.partition(BEGIN)
    inside, _, after = rest.partition(END)
    return before, inside, after


def options_section(page):
    section = re.search(r"^\.SH OPTIONS\n(.*?)(?=^\.SH )", page, re.M | re.S)
    terms = re.findall(r"^\.T[PQ].*\n(.*)$", section[1], re.M) if section else []
    return set(OPTION.findall("\n".join(terms).replace("\\-", "-")))


def check_options(name, page, help_text):
    here, there = options_section(page), set(OPTION.findall(help_text)) | EVERYWHERE
    for option in sorted(there - here):
        yield f"{name}: the program knows {option}, and OPTIONS does not"
    for option in sorted(here - there):
        yield f"{name}: OPTIONS knows {option}, and the program does not"


def check_format(name, page):
    groff = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=page, text=True, capture_output=True,
        env=dict(os.environ, LC_ALL="C.UTF-8"))
    for line in groff.stderr.splitlines():
        yield f"{name}: {line}"


def problems(pages, helps):
    for name, page in pages.items():
        yield from check_options(name, page, helps[name])
        yield from check_format(name, page)
    inside = split(pages["fourthp-cli.1"])[1]
    if inside != commands(helps["fourthp-cli.1"]):
        yield "fourthp-cli.1: the commands differ from those of --help; write them with tests/project/man_pages.py --write"


def read(tree):
    return {name: (tree / "resources" / "man" / name).read_text(encoding="utf-8") for name in ("fourthp.1", "fourthp-cli.1")}


def help_of(program):
    return subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout


def self_test(tree):
    """Each disagreement must be seen. The help of the programs is what the pages say, so that none needs to be built."""
    help_text = "Usage: x [--data-dir DIR]\n\n  sync [--full]  |  sync FILE\n      fetches what is new\n"
    whole = (".TH X 1\n.SH COMMANDS\n" + BEGIN + commands(help_text) + END
        + ".SH OPTIONS\n.TP\n.B \\-\\-data\\-dir\nwhere\n.TP\n.B \\-\\-full\nall\n.TP\n.BR \\-\\-help , \\-\\-version\nmore\n.SH NOTES\nnone\n")
    planted = {
        "": (whole, help_text, ""),
        "an option that the page lacks": (whole.replace(".TP\n.B \\-\\-full\nall\n", ""), help_text, "OPTIONS does not"),
        "an option that is gone": (whole, help_text.replace("--data-dir", "--dir"), "and the program does not"),
        "another form of a command": (whole, help_text.replace("sync FILE", "sync PLACE"), "the commands differ"),
        "a command more": (whole, help_text + "  undo\n      takes back\n", "the commands differ"),
        "a word that groff does not know": (whole + ".XY\n", help_text, "'XY' not defined"),
    }
    missed = []
    for what, (page, said, sign) in planted.items():
        found = "\n".join(problems({"fourthp-cli.1": page}, {"fourthp-cli.1": said}))
        if sign not in found or (not sign and found):
            missed.append(what or f"a page without faults: {found}")
    return missed + [f"{name} has no section OPTIONS" for name, page in read(tree).items() if not options_section(page)]


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        result = [f"not seen: {what}" for what in self_test(pathlib.Path(sys.argv[2]))]
    else:
        top, window, line = sys.argv[-3:]
        told = {"fourthp.1": help_of(window), "fourthp-cli.1": help_of(line)}
        there = read(pathlib.Path(top))
        if sys.argv[1] == "--write":
            head, _, tail = split(there["fourthp-cli.1"])
            there["fourthp-cli.1"] = head + BEGIN + commands(told["fourthp-cli.1"]) + END + tail
            (pathlib.Path(top) / "resources" / "man" / "fourthp-cli.1").write_text(there["fourthp-cli.1"], encoding="utf-8")
        result = list(problems(there, told))
    print("\n".join(result) or "pages and programs agree")
    sys.exit(1 if result else 0)
