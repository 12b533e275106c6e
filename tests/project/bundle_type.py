#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The type of bundles: one name in both files, one pattern, no two entries. Usage: bundle_type.py PATH_WITHOUT_ENDING"""

import configparser
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/vnd.fourthp.bundle"

root = ElementTree.parse(sys.argv[1] + ".xml").getroot()
assert root.tag == NAMESPACE + "mime-info", root.tag
types = root.findall(NAMESPACE + "mime-type")
assert [one.get("type") for one in types] == [TYPE], types
assert [glob.get("pattern") for glob in types[0].findall(NAMESPACE + "glob")] == ["*.fpbundle"]
assert types[0].find(NAMESPACE + "sub-class-of").get("type") == "application/zip"
languages = [c.get("{http://www.w3.org/XML/1998/namespace}lang") for c in types[0].findall(NAMESPACE + "comment")]
assert languages == [None, "fr", "ar"], languages

entry = configparser.ConfigParser(interpolation=None)
entry.optionxform = str
entry.read(sys.argv[1] + ".desktop", encoding="utf-8")
assert TYPE in entry["Desktop Entry"]["MimeType"].split(";"), entry["Desktop Entry"]["MimeType"]
assert "%U" in entry["Desktop Entry"]["Exec"]
