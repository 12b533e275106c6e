// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/xml_repair.h"

#include "core/sync/oai/xml_decoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

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

} // namespace

QString repairedXml(const QByteArray &bytes)
{
    return Repair(decodedLeniently(bytes)).run();
}

} // namespace fourthp
