// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typed_text.h"

#include <QPlainTextEdit>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// U+00A0 NO-BREAK SPACE, U+2007 FIGURE SPACE and U+202F NARROW NO-BREAK SPACE.
bool isNoBreak(QChar c)
{
    return c == QChar(u'\u00A0') || c == QChar(u'\u2007') || c == QChar(u'\u202F');
}

} // namespace

QString textOf(const QPlainTextEdit &edit)
{
    return edit.document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

QString onOneLine(const QString &text)
{
    QString line;
    bool isGap = false;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace() && !isNoBreak(c)) {
            isGap = true;
            continue;
        }
        if (isGap) {
            line += u' ';
            isGap = false;
        }
        line += c;
    }
    return line;
}

} // namespace fourthp::ui
