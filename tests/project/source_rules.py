#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the source tree that no compiler checks. Usage: source_rules.py [--self-test] TREE"""

import json
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.dont_write_bytecode = True # The tree may be for reading only.
import outside_rules

LAYERS = ["base", "model", "store"]
SERVICES = ["search", "sync", "curation", "exchange"]
ON_SERVICES = {"import": ["curation", "exchange"], "publish": ["curation", "exchange"]}
WIDGETS = re.compile(r"#include <(Q(?:Widget|Application|Dialog|MainWindow|Gui|Pixmap|Icon|Painter|Label|Font|Color|Image)\w*|Qt(?:Gui|Widgets))[>/]")
INCLUDE = re.compile(r'#include "([^"]+)"')
LICENCE = "SPDX-License-" "Identifier: GPL-3.0-or-later" # In two parts, so that no reader of licences takes it for one.
SOURCE = {".cpp", ".h", ".cmake", ".py", ".sql", ".js"}


def sources(tree):
    for folder in ("core", "ui", "app", "tests", "translations", "cmake"):
        for path in sorted((tree / folder).rglob("*")):
            inside = path.relative_to(tree)
            if path.suffix in SOURCE or path.name == "CMakeLists.txt":
                if "node_modules" not in inside.parts and path.is_file():
                    yield inside, path.read_text(encoding="utf-8")


def check_arrows(inside, text):
    parts = inside.parts
    if parts[0] != "core" or len(parts) < 3:
        return
    here = parts[1]
    for include in INCLUDE.findall(text):
        there = include.split("/")
        if there[0] in ("ui", "app", "translations"):
            yield f"{inside}: core includes {include}"
        if there[0] != "core" or len(there) < 3 or there[1] == here:
            continue
        if here in ON_SERVICES and there[1] not in LAYERS + ON_SERVICES[here]:
            yield f"{inside}: stands on {', '.join(ON_SERVICES[here])} alone: {include}"
        if here not in ON_SERVICES and there[1] in ON_SERVICES:
            yield f"{inside}: a lower layer includes a higher one: {include}"
            continue
        if here in SERVICES and there[1] in SERVICES:
            yield f"{inside}: a service includes another one: {include}"
        if here in LAYERS and (there[1] in SERVICES or LAYERS.index(there[1]) > LAYERS.index(here)):
            yield f"{inside}: a lower layer includes a higher one: {include}"
    for header in WIDGETS.findall(text):
        yield f"{inside}: core names {header}"


def check_text(inside, text):
    if LICENCE not in text[:200]:
        yield f"{inside}: no licence line"
    if inside.name != "source_rules.py":
        if re.search(r"\b(TODO|FIXME|XXX)\b", text):
            yield f"{inside}: something is left open"
        if re.search(r"(?<![\w.])/(work|home|root)/", text):
            yield f"{inside}: names a path of one machine"
    if "catch2/" in text and inside.name not in ("catch_qt.h", "source_rules.py"):
        yield f"{inside}: names Catch2; tests/support/catch_qt.h is the one place"
    if inside.suffix == ".cpp":
        for name in re.findall(r'TEST_CASE\("((?:[^"\\]|\\.)*;)', text):
            yield f"{inside}: CTest ends a name at its semicolon and runs nothing: {name}"
    if inside.parts[0] in ("core", "ui", "app") and inside.suffix in (".cpp", ".h") and text.count("\n") > 700:
        yield f"{inside}: {text.count(chr(10))} lines; look for the second idea"


def check_rest(tree):
    readme = (tree / "README.md").read_text(encoding="utf-8")
    commands = [line for block in re.findall(r"```\w*\n(.*?)```", readme, re.S) for line in block.splitlines() if line.strip()]
    if commands != ["app/run", "tests/run"]:
        yield f"README.md: the commands are {commands}"
    for path in sorted(tree.glob("ui/**/*.h")):
        if ": public QDialog\n" in path.read_text(encoding="utf-8"):
            code = path.with_suffix(".cpp")
            if not code.exists() or not re.search(r"^    setObjectName\(", code.read_text(encoding="utf-8"), re.M):
                yield f"{path.relative_to(tree)}: a dialog without a name, by which its size is kept"
    for lock in tree.glob("tests/**/package-lock.json"):
        if "node_modules" in lock.parts:
            continue
        for name, package in json.loads(lock.read_text())["packages"].items():
            if "resolved" in package:
                yield f"{lock.relative_to(tree)}: {name} names a registry"
    for language in ("fr", "ar"):
        path = tree / "translations" / f"fourthp_{language}.ts"
        if path.exists():
            root = ElementTree.parse(path).getroot()
            for context in root.iter("context"):
                if not context.findtext("name"):
                    # As lupdate does with `Alias::tr`: the program asks under the name of the class, and finds nothing.
                    yield f"{path.name}: of no class: {context.findtext('message/source')!r}"
            for message in root.iter("message"):
                translation = message.find("translation")
                forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
                if translation.get("type") == "unfinished" or not all(forms):
                    yield f"{path.name}: not translated: {message.findtext('source')!r}"


def problems(tree):
    found = []
    for inside, text in sources(tree):
        found += check_arrows(inside, text)
        found += check_text(inside, text)
        found += outside_rules.check_outside(inside, text)
    return found + list(check_rest(tree))


def self_test():
    """Each rule must see a tree that breaks it."""
    licence = f"// {LICENCE}\n"
    planted = {
        "core/store/a.cpp": (licence + "#include <QWidget>\n", "core names QWidget"),
        "core/model/b.cpp": (licence + '#include "core/store/library.h"\n', "a lower layer includes"),
        "core/search/c.cpp": (licence + '#include "core/sync/hub.h"\n', "a service includes another"),
        "core/import/i.cpp": (licence + '#include "core/sync/hub.h"\n', "stands on curation, exchange alone"),
        "core/curation/j.cpp": (licence + '#include "core/publish/k.h"\n', "a lower layer includes"),
        "core/base/d.cpp": (licence + '#include "ui/common/icons.h"\n', "core includes ui"),
        "ui/k.h": (licence + "class K : public QDialog\n", "a dialog without a name"),
        "ui/e.cpp": ("int x;\n", "no licence line"),
        "app/f.cpp": (licence + "// TO" + "DO later\n", "something is left open"),
        "app/g.cpp": (licence + 'auto p = "/wo' + 'rk/x";\n', "a path of one machine"),
        "tests/h.cpp": (licence + "#include <catch2/catch.hpp>\n", "names Catch2"),
        "tests/i.cpp": (licence + 'TEST_CASE("One thing; another", "[x]")\n', "runs nothing"),
        "tests/interop/package-lock.json": ('{"packages":{"x":{"resolved":"https://registry"}}}', "names a registry"),
        "translations/fourthp_fr.ts": ('<TS><context><message><source>a</source><translation type="unfinished"/></message></context></TS>', "not translated"),
        "translations/fourthp_ar.ts": ("<TS><context><name/><message><source>a</source><translation>b</translation></message></context></TS>", "of no class"),
    }
    planted |= {name: (licence + text, sign) for name, (text, sign) in outside_rules.PLANTED.items()}
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        (tree / "README.md").write_text("```\nmake install\n```\n")
        for name, (text, _) in planted.items():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_text(text)
        for name, text in outside_rules.KEPT.items():
            (tree / name).write_text(licence + text)
        found = "\n".join(problems(tree))
        missed = [name for name, (_, sign) in planted.items() if not re.search(re.escape(pathlib.Path(name).name) + ".*" + re.escape(sign), found)]
        missed += [name for name in outside_rules.KEPT if name in found]
        if "the commands are" not in found:
            missed.append("README.md")
        return missed


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        result = [f"the rule for {name} sees nothing, or too much" for name in self_test()]
    else:
        result = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(result) or "all rules are kept")
    sys.exit(1 if result else 0)
