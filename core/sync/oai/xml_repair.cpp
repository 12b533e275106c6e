// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/xml_repair.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostAttributes = 64;
constexpr int kLongestName
    = 256; // Qt 6.4 miscounts in names of several thousand characters (CVE-2023-37369).

// What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
constexpr char16_t kWindows1252[] {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QChar fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? QChar(kWindows1252[byte - 0x80]) : QChar(ushort(byte));
}

QString windows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text[i] = fromWindows1252(uchar(bytes.at(i)));
    }
    return text;
}

/// The encoding that the XML declaration names, in small letters; empty for none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        u"<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"_s);
    return declaration.match(QString::fromLatin1(bytes.left(200))).captured(1).toLower().toLatin1();
}

bool isLatin(const QByteArray &encoding)
{
    return encoding == "iso-8859-1" || encoding == "iso-8859-15" || encoding == "windows-1252"
        || encoding == "latin1";
}

/// Length of the well-formed UTF-8 sequence at `i` (Unicode, table 3-7), or 0.
int sequenceAt(const QByteArray &bytes, qsizetype i)
{
    const auto at = [&](qsizetype n) { return i + n < bytes.size() ? uchar(bytes.at(i + n)) : uchar(0); };
    const auto follows = [&](qsizetype n) { return (at(n) & 0xC0) == 0x80; };
    const uchar first = at(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool isOverlong = first == 0xE0 && at(1) < 0xA0;
        const bool isSurrogate = first == 0xED && at(1) > 0x9F;
        return follows(1) && follows(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool isOverlong = first == 0xF0 && at(1) < 0x90;
        const bool isBeyond = first == 0xF4 && at(1) > 0x8F;
        return follows(1) && follows(2) && follows(3) && !isOverlong && !isBeyond ? 4 : 0;
    }
    return 0;
}

QString decodedSomehow(const QByteArray &bytes)
{
    if (isLatin(declaredEncoding(bytes))) {
        return windows1252(bytes);
    }
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0, whole = 0; i <= bytes.size();) {
        const int length = i < bytes.size() ? sequenceAt(bytes, i) : 0;
        if (length > 0) {
            i += length;
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(whole, i - whole));
        if (i < bytes.size()) {
            text += fromWindows1252(uchar(bytes.at(i)));
            text += kRepairMark;
        }
        whole = ++i;
    }
    return text;
}

bool isLegal(char32_t c)
{
    // XML 1.0, production 2.
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

/// Writes one text anew, a character at a time.
class Repair
{
public:
    explicit Repair(const QString &text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            step();
        }
        return m_out.trimmed();
    }

private:
    bool isAt(QLatin1StringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }
    void mark()
    {
        if (!m_isInTag) {
            m_out += kRepairMark;
        }
    }

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (m_isInCdata) {
            if (isAt("]]>"_L1)) {
                m_isInCdata = false;
                copy(3);
                return;
            }
            copyIfLegal();
        } else if (c == u'<' && !m_isInTag) {
            startTag();
        } else if (c == u'&') {
            reference();
        } else {
            if (m_isInTag) {
                followTag(c);
            }
            copyIfLegal();
        }
    }

    void copy(qsizetype characters)
    {
        m_out += QStringView(m_text).sliced(m_at, characters);
        m_at += characters;
    }

    void copyIfLegal()
    {
        const QChar c = m_text.at(m_at);
        if (c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate()) {
            copy(2);
        } else if (!c.isSurrogate() && isLegal(c.unicode())) {
            copy(1);
        } else {
            mark();
            ++m_at;
        }
    }

    void startTag()
    {
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (isAt("<![CDATA["_L1)) {
            m_isInCdata = true;
            copy(9);
        } else if (isAt("<!--"_L1)) {
            leaveOut(u"-->"_s);
        } else if (next == u'?') {
            leaveOut(u"?>"_s); // Text needs no declaration, and one inside is an error.
        } else if (next.isLetter() || next == u'_' || next == u'/' || next == u'!') {
            m_isInTag = true;
            m_quote = {};
            copy(1);
        } else {
            m_out += u"&lt;"_s;
            mark();
            ++m_at;
        }
    }

    void leaveOut(const QString &end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    void followTag(QChar c)
    {
        if (!m_quote.isNull()) {
            m_quote = c == m_quote ? QChar() : m_quote;
        } else if (c == u'"' || c == u'\'') {
            m_quote = c;
        } else if (c == u'>') {
            m_isInTag = false;
        }
    }

    void reference()
    {
        static const QRegularExpression known(
            u"\\A&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,8})|#x([0-9A-Fa-f]{1,7}));"_s);
        const QRegularExpressionMatch match
            = known.match(QStringView(m_text).sliced(m_at, qMin(12, m_text.size() - m_at)));
        if (!match.hasMatch()) {
            m_out += u"&amp;"_s;
            mark();
            ++m_at;
            return;
        }
        const bool isNumber = match.capturedView(1).isEmpty();
        const bool isHex = !match.capturedView(3).isEmpty();
        const uint code = isHex ? match.capturedView(3).toUInt(nullptr, 16) : match.capturedView(2).toUInt();
        if (isNumber && !isLegal(code)) {
            mark();
            m_at += match.capturedLength();
        } else {
            copy(match.capturedLength());
        }
    }

    const QString &m_text;
    QString m_out;
    qsizetype m_at = 0;
    bool m_isInCdata = false;
    bool m_isInTag = false;
    QChar m_quote;
};

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

Result<QString> decodeXml(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE")) {
        return refused(u"not UTF-8"_s);
    }
    const QByteArray encoding = declaredEncoding(bytes);
    if (isLatin(encoding)) {
        return windows1252(bytes);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(kRepairMark)) {
        return refused(u"not UTF-8"_s);
    }
    return text;
}

QString repairedXml(const QByteArray &bytes)
{
    return Repair(decodedSomehow(bytes)).run();
}

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
