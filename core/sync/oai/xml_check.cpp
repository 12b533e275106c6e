// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/xml_check.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostAttributes = 64;
constexpr int kLongestName
    = 256; // Qt 6.4 miscounts in names of several thousand characters (CVE-2023-37369).

Failure refused(const QString &why)
{
    return fail(ErrorKind::BadAnswer, {}, why);
}

/// Where the text goes on after the tag that begins at `from`.
Result<qsizetype> endOfTag(QStringView text, qsizetype from)
{
    QChar quote;
    int attributes = 0;
    int nameLength = 0;
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
            continue;
        }
        if (c == u'>') {
            return i + 1;
        }
        if (c == u'"' || c == u'\'') {
            quote = c;
        }
        attributes += c == u'=' ? 1 : 0;
        const bool endsName = c.isSpace() || c == u'=' || c == u'/' || !quote.isNull();
        nameLength = endsName ? 0 : nameLength + 1;
        if (attributes > kMostAttributes || nameLength > kLongestName) {
            return refused(attributes > kMostAttributes ? u"too many attributes"_s : u"an overlong name"_s);
        }
    }
    return text.size();
}

} // namespace

Result<void> checkXml(QStringView text)
{
    const auto after = [&text](QStringView end, qsizetype from) {
        const qsizetype found = text.indexOf(end, from);
        return found < 0 ? text.size() : found + end.size();
    };
    for (qsizetype i = text.indexOf(u'<'); i >= 0 && i < text.size(); i = text.indexOf(u'<', i)) {
        const QStringView here = text.sliced(i);
        if (here.startsWith("<!--"_L1)) {
            i = after(u"-->", i);
        } else if (here.startsWith("<![CDATA["_L1)) {
            i = after(u"]]>", i);
        } else if (here.startsWith("<?"_L1)) {
            i = after(u"?>", i);
        } else if (here.startsWith("<!"_L1)) {
            const bool isWebPage
                = here.sliced(0, qMin(qsizetype(20), here.size())).contains("html"_L1, Qt::CaseInsensitive);
            return isWebPage ? fail(ErrorKind::NotAHub, {}, u"a web page answers there"_s)
                             : refused(u"a document type, which is not allowed"_s);
        } else {
            const Result<qsizetype> end = endOfTag(text, i);
            if (!end) {
                return passOn(end);
            }
            i = *end;
        }
    }
    return {};
}

} // namespace fourthp
