#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Known holes are told of what the programs are made of, and of nothing else. Usage: known_holes.py SCRIPT"""

import pathlib
import subprocess
import sys
import tempfile
import zlib

SPDX = "PackageName: {0}\nExternalRef: PACKAGE-MANAGER purl pkg:deb/debian/{0}@1?arch=amd64\n"
# Names and descriptions, then "source package,number of the name,flags,fixed in,other fixed versions" (debsecan 0.4).
FEED = """VERSION 1
CVE-2001-0001,,made up: in what we use
CVE-2001-0002,,made up: mended long ago
CVE-2001-0003,,made up: in what we do not use

sqlite3,0,S R ,,
sqlite3,1,S R ,0.1,
dpkg,2,S R ,,

sqlite3,libsqlite3-0
dpkg,dpkg
"""


def holes(script, build, source):
    """What the script wrote; None if it wrote nothing."""
    run = subprocess.run([script, build, source], capture_output=True, text=True, check=True)
    written = pathlib.Path(build, "fourthp.known-holes")
    return (written.read_text() if written.exists() else None), run.stderr


with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, "fourthp.spdx").write_text(SPDX.format("libsqlite3-0"))
    pathlib.Path(folder, "bookworm").write_bytes(zlib.compress(FEED.encode()))
    told, _ = holes(sys.argv[1], folder, f"file://{folder}")
    assert "CVE-2001-0001" in told and "libsqlite3-0" in told, told
    assert "CVE-2001-0002" not in told and "CVE-2001-0003" not in told, told

    # Where nobody answers an earlier list goes, for it would be taken for that of today.
    told, said = holes(sys.argv[1], folder, f"file://{folder}/nowhere")
    assert told is None, told
    assert "cannot be reached" in said, said
