// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/long_text_html.h"

#include "core/model/marked_text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

using Kind = MarkedBlock::Kind;

QString spanHtml(const MarkedSpan &span)
{
    QString html = span.link.isEmpty() ? span.text.toHtmlEscaped().replace(u'\n', u"<br/>"_s)
                                       : anchorHtml(u"web"_s, span.link, span.text);
    if (span.isStrong) {
        html = u"<b>"_s + html + u"</b>"_s;
    }
    return span.isEmphasised ? u"<i>"_s + html + u"</i>"_s : html;
}

QString listTag(Kind kind)
{
    return kind == Kind::Bullet ? u"ul"_s : kind == Kind::Numbered ? u"ol"_s : QString();
}

QString blockHtml(const MarkedBlock &block)
{
    QString text;
    QString html;
    for (const MarkedSpan &span : block.spans) {
        text += span.text;
        html += spanHtml(span);
    }
    const QString direction = text.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    switch (block.kind) {
    case Kind::Bullet:
    case Kind::Numbered:
        return u"<li dir=\"%1\">%2</li>"_s.arg(direction, html);
    case Kind::Heading: // Below the headings of the page itself.
        return u"<h%1 dir=\"%2\" style=\"margin-top:8px; margin-bottom:2px\">%3</h%1>"_s.arg(
            QString::number(block.level + 3), direction, html);
    case Kind::Paragraph:
        return u"<p dir=\"%1\" style=\"margin-top:2px; margin-bottom:6px\">%2</p>"_s.arg(direction, html);
    }
    Q_UNREACHABLE();
}

} // namespace

QString anchorHtml(const QString &scheme, const QString &target, const QString &text)
{
    return u"<a href=\"%1:%2\">%3</a>"_s.arg(
        scheme, QString::fromLatin1(QUrl::toPercentEncoding(target)), text.toHtmlEscaped());
}

QString longTextHtml(const QString &text)
{
    QString html;
    QString list;
    for (const MarkedBlock &block : readMarkedText(text)) {
        if (const QString wanted = listTag(block.kind); wanted != list) {
            html += list.isEmpty() ? QString() : u"</%1>"_s.arg(list);
            html += wanted.isEmpty() ? QString()
                                     : u"<%1 style=\"margin-top:2px; margin-bottom:2px\">"_s.arg(wanted);
            list = wanted;
        }
        html += blockHtml(block);
    }
    return list.isEmpty() ? html : html + u"</%1>"_s.arg(list);
}

} // namespace fourthp::ui
