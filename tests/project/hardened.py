#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Built programs have the protections that cmake/fourthp.cmake asks for.

Usage: hardened.py [--optimised] PROGRAM … | --self-test COMPILER. Only optimised programs are fortified."""

import pathlib
import re
import subprocess
import sys
import tempfile


def read(program):
    return subprocess.run(["readelf", "--wide", "--file-header", "--program-headers", "--dynamic", "--dyn-syms", program],
        check=True, capture_output=True, text=True, env={"LC_ALL": "C"}).stdout


def faults(program, optimised):
    text = read(program)
    if not (re.search(r"Type: +DYN", text) and re.search(r"FLAGS_1\).*\bPIE\b", text)):
        yield "is at the same address each time (no PIE)"
    if not re.search(r"^ +GNU_RELRO", text, re.M):
        yield "has tables that stay writable (no RELRO)"
    if not re.search(r"FLAGS\).*\bBIND_NOW\b|FLAGS_1\).*\bNOW\b", text):
        yield "resolves functions late, in a writable table (no BIND_NOW)"
    if not re.search(r"^ +GNU_STACK +(?:\S+ +){5}RW +", text, re.M):
        yield "has a stack that can be run (no NX)"
    if re.search(r"\((RPATH|RUNPATH)\)", text):
        yield "takes libraries from places of its own (RUNPATH)"
    if "__stack_chk_fail" not in text:
        yield "has no canaries in its stack (no stack protector)"
    if optimised and not re.search(r" __\w+_chk(?:@|$)", text, re.M):
        yield "checks no sizes of buffers (not fortified)"


def problems(programs, optimised):
    return [f"{program}: {fault}" for program in programs for fault in faults(program, optimised)]


def self_test(compiler):
    """A program without one of the protections must be seen for that one alone, and a whole one pass."""
    whole = ["-O2", "-fPIE", "-pie", "-fstack-protector-strong", "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=2", "-Wl,-z,relro,-z,now,-z,noexecstack"]
    planted = {
        "": ([], ""),
        "PIE": (["-fno-PIE", "-no-pie"], "no PIE"),
        "RELRO": (["-Wl,-z,norelro"], "no RELRO"),
        "BIND_NOW": (["-Wl,-z,lazy"], "no BIND_NOW"),
        "NX": (["-Wl,-z,execstack"], "no NX"),
        "the usual places": (["-Wl,-rpath,$ORIGIN"], "RUNPATH"),
        "canaries": (["-fno-stack-protector"], "no stack protector"),
        "fortifying": (["-U_FORTIFY_SOURCE"], "not fortified"),
    }
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "a.cpp"
        source.write_text("#include <cstdio>\n#include <cstring>\n"
            "int main(int, char **words) { char text[40]; std::strcpy(text, words[0]); return std::puts(text); }\n")
        for what, (options, sign) in planted.items():
            program = str(source.with_name("a"))
            subprocess.run([compiler, *whole, *options, str(source), "-o", program], check=True)
            found = problems([program], optimised=True)
            if [sign in fault for fault in found] != ([True] if sign else []):
                missed.append(f"not seen: {what}: {found}" if what else f"a whole program is refused: {found}")
    return missed


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        result = self_test(sys.argv[2])
    else:
        result = problems([word for word in sys.argv[1:] if not word.startswith("--")], "--optimised" in sys.argv)
    print("\n".join(result) or "every program is hardened")
    sys.exit(1 if result else 0)
