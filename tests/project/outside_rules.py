# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of source_rules.py about what comes from outside: text that Qt would guess to be markup, pictures, XML, links."""

import re

# Where a thing is used on purpose, because the text is escaped or the bytes are the program's own.
ALLOWED = {
    r"\bset(?:Html|Markdown)\(|\binsertHtml\(": {
        "ui/exchange/import_plan_page.cpp", "ui/help/help_view.cpp", "ui/library/copy_rows.cpp",
        "ui/record/long_text_editor.cpp", "ui/record/record_view.cpp",
        "ui/record/restore_dialog.cpp"},
    r"\bsetTextFormat\(Qt::(?:RichText|MarkdownText|AutoText)": {"ui/record/form_problems.cpp"},
    r"\bQTextBrowser\(|\bnew QTextEdit\b|\bQTextEdit [a-z]\w*[;({]": {"ui/record/safe_text_view.cpp"},
    r"\bQ(?:Pixmap|Image|ImageReader|Movie|Picture)\b(?!\w)": {
        "ui/common/icons.cpp", "ui/help/help_view.cpp"},
    r"\bQSvgRenderer\b|\bQIcon\((?!\)|u\":/)|\baddResource\(": {
        "ui/common/icons.cpp", "ui/help/help_view.cpp", "ui/print/laid_document.cpp"},
    r"\bQXmlStreamReader\b": {
        "core/exchange/workbook_check.cpp", "core/import/ods_cell.cpp", "core/import/ods_cell.h",
        "core/import/ods_source.cpp", "core/import/workbook_archive.cpp", "core/import/workbook_archive.h",
        "core/import/xlsx_book.cpp", "core/publish/emf_picture.cpp", "core/sync/oai/oai_reader.cpp",
        "core/import/xlsx_source.cpp", "ui/print/safe_drawing.cpp"},
    r"\bQDom\w+\b|\bQtXml\b|\bQWebEngine\w*": set(),
    r"\bQDesktopServices::openUrl\((?!QUrl::fromLocalFile\()": {"ui/record/open_web.cpp"},
    r"\bQMessageBox::(?:information|warning|critical|question|about)\(": set(),
    r"\bsetInformativeText\(|\bsetWhatsThis\(|\bQErrorMessage\b": set(),
}
NAMED = re.compile(r"(\w+)(?: =|\()\s*new (QLabel|QMessageBox|QProgressDialog|QInputDialog)\(")
BOUND = re.compile(r"for \(\w+ \*(?:const )?(\w+) :\s*\{([^}]*)\}\)\s*(\{[^}]*\}|[^;]*;)", re.S)
TIP = re.compile(r"\b(?:setToolTip|setTabToolTip|showText)\(")
SAFE_TIP = re.compile(r"Formats::toolTip\(|QString\(\)|\w+->(?:toolTip|accessibleName|accessibleDescription)\(\)|[\w.]+\.toHtmlEscaped\(\)")
ANY = r"(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*"


def arguments(text, start):
    """What stands between the bracket that opens before `start` and the one that closes it."""
    depth, quoted = 1, False
    for i in range(start, len(text)):
        if text[i] == '"' and text[i - 1] != "\\":
            quoted = not quoted
        elif not quoted:
            depth += {"(": 1, ")": -1}.get(text[i], 0)
            if depth == 0:
                return text[start:i]
    return text[start:]


def split_arguments(text):
    """At the commas of the outermost level."""
    parts, depth, quoted, last = [], 0, False, 0
    for i, c in enumerate(text):
        if c == '"' and text[i - 1] != "\\":
            quoted = not quoted
        elif not quoted:
            depth += 1 if c in "({[" else -1 if c in ")}]" else 0
            if c == "," and depth == 0:
                parts.append(text[last:i].strip())
                last = i + 1
    return parts + [text[last:].strip()]


def is_own_words(argument):
    """A sentence of the program alone: nothing was put into it but a number."""
    return re.fullmatch(r"(?:\w+::)?tr\(\s*\"" + ANY + r"\)", argument, re.S) is not None


def is_plain(text, name):
    """The variable is set to plain text, alone or in a loop over some of its kind."""
    if re.search(rf"\b{name}->setTextFormat\(", text):
        return True
    return any(re.search(rf"\b{name}\b", names) and f"{each}->setTextFormat(" in body for each, names, body in BOUND.findall(text))


def check_labels(inside, text):
    for found in NAMED.finditer(text):
        name, kind = found.groups()
        given = split_arguments(arguments(text, found.end()))
        line = text.count("\n", 0, found.start()) + 1
        if kind in ("QProgressDialog", "QInputDialog"):
            # These have a label that nobody can set to plain text.
            words = given[:1] if kind == "QProgressDialog" else []
            words += [arguments(text, label.end()) for label in re.finditer(rf"\b{name}->setLabelText\(", text)]
            if not all(is_own_words(word) or "toHtmlEscaped" in word or "Formats::toolTip(" in word for word in words):
                yield f"{inside}:{line}: the label of {name} guesses whether its words are markup"
            continue
        fixed = kind == "QLabel" and is_own_words(given[0]) and not re.search(rf"\b{name}->setText\(", text)
        picture = kind == "QLabel" and re.search(rf"\b{name}->setPixmap\(", text)
        if not fixed and not picture and not is_plain(text, name):
            yield f"{inside}:{line}: {name} guesses whether its words are markup; setTextFormat(Qt::PlainText)"


def check_tips(inside, text):
    for found in TIP.finditer(text):
        given = split_arguments(arguments(text, found.end()))
        words = given[-1] if found.group().startswith("setT") and len(given) > 1 else given[0]
        if found.group().startswith("showText"):
            words = given[1] if len(given) > 1 else given[0]
        choices = re.split(r"\s+[?:]\s+", words)[1:] if re.search(r"\s\?\s", words) and not words.startswith("Formats::toolTip(") else [words]
        if not all(is_own_words(one) or SAFE_TIP.match(one) for one in choices):
            line = text.count("\n", 0, found.start()) + 1
            yield f"{inside}:{line}: a tool tip guesses whether its words are markup; Formats::toolTip(…)"


def check_outside(inside, text):
    if inside.parts[0] not in ("core", "ui", "app") or inside.suffix not in (".cpp", ".h"):
        return
    for pattern, files in ALLOWED.items():
        if str(inside) not in files:
            for found in re.finditer(pattern, re.sub(r"^#include .*|//.*", "", text, flags=re.M)):
                yield f"{inside}: {found.group()} is for the files that outside_rules.py names"
    yield from check_labels(inside, text)
    yield from check_tips(inside, text)


# What the self-test plants, and what must be said of it.
PLANTED = {
    "ui/label.cpp": ("auto *name = new QLabel(title, this);", "name guesses whether its words are markup"),
    "ui/member.cpp": ("    , m_name(new QLabel(this))\n{\n    m_name->setText(title);", "m_name guesses"),
    "ui/box.cpp": ('auto *ask = new QMessageBox(QMessageBox::Question, tr("Sure?"), title);', "ask guesses"),
    "ui/waits.cpp": ('wait = new QProgressDialog(tr("Reads %1").arg(title), {}, 0, 1);', "the label of wait guesses"),
    "ui/tip.cpp": ("item->setToolTip(title);", "a tool tip guesses"),
    "ui/tip_filled.cpp": ('item->setToolTip(tr("Opens %1").arg(title));', "a tool tip guesses"),
    "ui/tip_chosen.cpp": ('item->setToolTip(isOld ? tr("Old") : title);', "a tool tip guesses"),
    "ui/tip_shown.cpp": ("QToolTip::showText(place, title, this);", "a tool tip guesses"),
    "ui/html.cpp": ("view->setHtml(text);", "setHtml( is for the files"),
    "ui/rich.cpp": ("label->setTextFormat(Qt::RichText);", "RichText is for the files"),
    "ui/view.cpp": ("auto *view = new QTextBrowser(this);", "QTextBrowser( is for the files"),
    "ui/picture.cpp": ("QPixmap logo(path);", "QPixmap is for the files"),
    "ui/drawing.cpp": ("QSvgRenderer renderer(bytes);", "QSvgRenderer is for the files"),
    "ui/icon.cpp": ("button->setIcon(QIcon(path));", "QIcon( is for the files"),
    "ui/says.cpp": ("QMessageBox::warning(this, title, text);", "QMessageBox::warning( is for the files"),
    "ui/opens.cpp": ("QDesktopServices::openUrl(url);", "QDesktopServices::openUrl( is for the files"),
    "core/sync/reads.cpp": ("QXmlStreamReader xml(bytes);", "QXmlStreamReader is for the files"),
    "core/sync/dom.cpp": ("QDomDocument document;", "QDomDocument is for the files"),
}
# What must not be found.
KEPT = {
    "ui/kept_label.cpp": 'auto *name = new QLabel(title);\nname->setTextFormat(Qt::PlainText);\nauto *own = new QLabel(tr("&Name"), this);',
    "ui/kept_loop.cpp": "    , m_a(new QLabel(this))\n{\n    for (QLabel *label : {m_a, m_b}) {\n        label->setTextFormat(Qt::PlainText);\n    }",
    "ui/kept_tip.cpp": 'item->setToolTip(Formats::toolTip(title));\nitem->setToolTip(isOld ? tr("Old") : QString());',
}
