// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/marked_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = MarkedBlock::Kind;

/// No part may match across the sign that ends it, so that no text makes this slow.
const QRegularExpression &marks()
{
    static const QRegularExpression expression(uR"(\[([^\[\]\n]{1,500})\]\((https?://[^\s()<>"]{1,2000})\))"
                                               uR"(|\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)"
                                               uR"(|(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*]))"
                                               uR"(|(?<!\w)_([^_\s](?:[^_]*[^_\s])?)_(?!\w))"
                                               uR"(|\bhttps?://[^\s<>"]{0,1999}[^\s<>".,;:!?()*_\]»”’])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

void addSpans(const QString &line, const MarkedSpan &style, int depth, std::vector<MarkedSpan> &spans)
{
    constexpr int kDeepest = 3; // Strong, emphasised, and a link within.
    const auto add = [&](const QString &text, const QString &link) {
        if (!text.isEmpty()) {
            spans.push_back({text, style.isStrong, style.isEmphasised, link});
        }
    };
    qsizetype from = 0;
    if (depth < kDeepest) {
        for (auto it = marks().globalMatch(line); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            add(line.sliced(from, match.capturedStart() - from), {});
            from = match.capturedEnd();
            if (match.capturedLength(2) > 0) {
                add(match.captured(1), match.captured(2));
            } else if (match.capturedLength(3) > 0) {
                addSpans(match.captured(3), {{}, true, style.isEmphasised}, depth + 1, spans);
            } else if (match.capturedLength(4) > 0 || match.capturedLength(5) > 0) {
                addSpans(match.captured(match.capturedLength(4) > 0 ? 4 : 5), {{}, style.isStrong, true},
                    depth + 1, spans);
            } else {
                add(match.captured(), match.captured());
            }
        }
    }
    add(line.sliced(from), {});
}

/// The numbers of a list follow each other: "3." alone is no list, and "2019." is a year.
bool isNext(const QRegularExpressionMatch &number, int numbered)
{
    return number.hasMatch() && number.captured(1).toInt() == numbered + 1;
}

} // namespace

std::vector<MarkedSpan> readSpans(const QString &line)
{
    std::vector<MarkedSpan> spans;
    addSpans(line, {}, 0, spans);
    return spans;
}

std::vector<MarkedBlock> readMarkedText(QStringView text)
{
    static const QRegularExpression heading(u"^(#{1,3})\\s+(\\S.*)$"_s);
    static const QRegularExpression bullet(u"^\\s*[-*•]\\s+(\\S.*)$"_s);
    static const QRegularExpression number(u"^\\s*(\\d{1,3})[.)]\\s+(\\S.*)$"_s);
    std::vector<MarkedBlock> blocks;
    int numbered = 0; // How many items of a numbered list stand above.
    bool inItem = false;
    for (const QStringView written : text.split(u'\n')) {
        const QString line = written.toString();
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            inItem = false;
            continue;
        }
        const QRegularExpressionMatch head = heading.match(trimmed);
        const QRegularExpressionMatch point = bullet.match(line);
        const QRegularExpressionMatch counted = number.match(line);
        if (head.hasMatch()) {
            blocks.push_back({Kind::Heading, int(head.capturedLength(1)), readSpans(head.captured(2))});
        } else if (point.hasMatch()) {
            blocks.push_back({Kind::Bullet, 0, readSpans(point.captured(1).trimmed())});
        } else if (isNext(counted, numbered)) {
            blocks.push_back({Kind::Numbered, 0, readSpans(counted.captured(2).trimmed())});
        } else if (inItem && line.startsWith(u"  "_s)) {
            blocks.back().spans.push_back({u"\n"_s});
            for (MarkedSpan &span : readSpans(trimmed)) {
                blocks.back().spans.push_back(std::move(span));
            }
            continue;
        } else {
            blocks.push_back({Kind::Paragraph, 0, readSpans(trimmed)});
        }
        const Kind kind = blocks.back().kind;
        inItem = kind == Kind::Bullet || kind == Kind::Numbered;
        numbered = kind == Kind::Numbered ? numbered + 1 : 0;
    }
    return blocks;
}

} // namespace fourthp
