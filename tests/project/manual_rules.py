#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the manual that no compiler checks. Usage: manual_rules.py [--self-test] TREE"""

import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LANGUAGES = ["en", "fr", "ar"]
MOST_PICTURE_BYTES = 60 * 1024
MOST_BYTES = 2 * 1024 * 1024  # All of it is part of the program.
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
NAME = re.compile(r"\*\*([^*]+)\*\*")
HEADING = re.compile(r"^#{1,3} ", re.MULTILINE)


def plain(text):
    """A name as it is read in the window: no mnemonic, and an ellipsis for what the program fills in."""
    return re.sub(r"&(?=\S)", "", text).replace("%1", "…").rstrip(":").rstrip("\u00a0 ")


def names_of(tree, language):
    """Every name that the window has in this language, and for English every source that is translated."""
    names = set()
    file = tree / f"translations/fourthp_{'fr' if language == 'en' else language}.ts"
    for message in ElementTree.parse(file).getroot().iter("message"):
        if message.get("numerus"):
            continue
        text = message.find("source" if language == "en" else "translation").text
        if text:
            names.add(plain(text))
    return names


def check_page(folder, page, names):
    """One page: its links, pictures and the names it quotes."""
    inside = page.relative_to(folder)
    text = page.read_text(encoding="utf-8")
    if not text.startswith("# "):
        yield f"{inside}: does not begin with its title"
    for words, target in PICTURE.findall(text):
        if not words.strip():
            yield f"{inside}: no words for the picture {target}"
        if not (page.parent / target).is_file():
            yield f"{inside}: no picture {target}"
    for target in LINK.findall(text):
        if not target.startswith("https://") and not (page.parent / target).resolve().is_file():
            yield f"{inside}: leads to {target}, which is not there"
        if "#" in target:
            yield f"{inside}: leads into a page: {target}; the window opens whole pages"
    for quoted in NAME.findall(text) if names is not None else []:
        for part in re.split(" [▸◂] ", quoted):  # It points on, which is to the left in Arabic.
            if plain(part) not in names:
                yield f"{inside}: the window has nothing that is called “{part}”"


def shape(text):
    """What a page has in common with its twins."""
    return {
        "headings": len(HEADING.findall(text)),
        "pictures": [target for _, target in PICTURE.findall(text)],
        "links": [target for target in LINK.findall(text)],
        "steps": len(re.findall(r"^\d+\. ", text, re.MULTILINE)),
        "names": len(NAME.findall(text)),
    }


def check_twins(folder):
    pages = {language: {page.name for page in (folder / language).glob("*.md")} for language in LANGUAGES}
    for language in LANGUAGES[1:]:
        for name in sorted(pages["en"] ^ pages[language]):
            yield f"{name}: not both in English and in {language}"
        for name in sorted(pages["en"] & pages[language]):
            english = shape((folder / "en" / name).read_text(encoding="utf-8"))
            other = shape((folder / language / name).read_text(encoding="utf-8"))
            for kind, value in english.items():
                if other[kind] != value:
                    yield f"{language}/{name}: other {kind} than in English: {other[kind]}, there {value}"


def check_files(folder):
    used = {language: set() for language in LANGUAGES}
    for language in LANGUAGES:
        contents = (folder / language / "index.md").read_text(encoding="utf-8")
        listed = set(LINK.findall(contents))
        for page in sorted((folder / language).glob("*.md")):
            if page.name != "index.md" and page.name not in listed:
                yield f"{language}/{page.name}: the contents do not list it"
            used[language].update(target for _, target in PICTURE.findall(page.read_text(encoding="utf-8")))
    size = 0
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        size += file.stat().st_size
        if file.suffix == ".png":
            language = file.relative_to(folder).parts[0]
            if f"pictures/{file.name}" not in used.get(language, set()):
                yield f"{file.relative_to(folder)}: no page shows it"
            if file.stat().st_size > MOST_PICTURE_BYTES:
                yield f"{file.relative_to(folder)}: {file.stat().st_size} bytes; see make_pictures"
    if size > MOST_BYTES:
        yield f"the manual has {size} bytes, more than {MOST_BYTES}"


def check_places(tree):
    """F1 knows places by the names that the program gives them."""
    topics = tree / "ui/help/help_topics.cpp"
    sources = [
        path.read_text(encoding="utf-8") for part in ("ui", "app/desktop") for path in (tree / part).rglob("*.cpp") if path != topics
    ]
    for name in re.findall(r'\{u"(\w+)"_s, u"', topics.read_text(encoding="utf-8")):
        if not any(f'u"{name}"_s' in source for source in sources):
            yield f"ui/help/help_topics.cpp: no place is called {name}"


def problems(tree):
    folder = tree / "docs/manual"
    for page in sorted(folder.glob("*.md")):
        yield from check_page(folder, page, None)  # For those who want it exactly: bold is no name there.
    for language in LANGUAGES:
        names = names_of(tree, language)
        for page in sorted((folder / language).glob("*.md")):
            yield from check_page(folder, page, names)
    yield from check_twins(folder)
    yield from check_files(folder)
    yield from check_places(tree)


def self_test(tree):
    """Each kind of fault is planted into a copy, alone, and has to be told."""

    def write(page, change):
        return lambda folder: (folder / page).write_text(change((folder / page).read_text(encoding="utf-8")), encoding="utf-8")

    faults = [
        ("nothing that is called “File ▸ Eksport…”".replace("File ▸ ", ""), write("en/exporting.md", lambda text: text.replace("**File ▸ Export…**", "**File ▸ Eksport…**"))),
        ("nothing that is called “File”", write("fr/exporting.md", lambda text: text + "\n**File ▸ Exporter…**\n")),
        ("leads to gone.md", write("ar/finding.md", lambda text: text.replace("../query-language.md", "gone.md"))),
        ("no picture pictures/home.png", lambda folder: (folder / "fr/pictures/home.png").unlink()),
        ("no words for the picture", write("en/many.md", lambda text: re.sub(r"!\[[^\]]*\]", "![]", text))),
        ("other headings", write("fr/words.md", lambda text: text + "\n## Encore\n")),
        ("other steps", write("ar/bundles.md", lambda text: text.replace("3. ", "", 1))),
        ("other pictures", write("ar/import.md".replace("import", "importing"), lambda text: PICTURE.sub("", text))),
        ("not both in English and in ar", lambda folder: (folder / "ar/meetings.md").unlink()),
        ("the contents do not list it", write("en/index.md", lambda text: text.replace("(duplicates.md)", "(many.md)"))),
        ("no page shows it", lambda folder: shutil.copy(folder / "en/pictures/home.png", folder / "en/pictures/other.png")),
        ("no place is called goneDialog", lambda folder: (folder / "../../ui/help/help_topics.cpp").write_text('{u"goneDialog"_s, u"finding"_s}')),
        ("bytes; see make_pictures", lambda folder: (folder / "en/pictures/home.png").write_bytes(b"0" * (MOST_PICTURE_BYTES + 1))),
    ]
    unseen = 0
    for expected, plant in faults:
        with tempfile.TemporaryDirectory() as place:
            copy = pathlib.Path(place)
            shutil.copytree(tree / "docs/manual", copy / "docs/manual")
            shutil.copytree(tree / "translations", copy / "translations")
            shutil.copytree(tree / "ui", copy / "ui")
            plant(copy / "docs/manual")
            if not any(expected in problem for problem in problems(copy)):
                print(f"not seen: {expected}")
                unseen += 1
    print(f"{len(faults) - unseen} of {len(faults)} planted faults were seen")
    return unseen


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--self-test"]
    tree = pathlib.Path(arguments[0] if arguments else ".")
    if "--self-test" in sys.argv:
        return 1 if self_test(tree) else 0
    found = list(problems(tree))
    print("\n".join(found) if found else "the manual keeps its rules")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
