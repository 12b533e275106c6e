// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_guard.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostAttributes = 64;
constexpr int kLongestName
    = 256; // Qt 6.4 miscounts in names of several thousand characters (CVE-2023-37369).

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

Failure XmlGuard::refused(const QString &why) const
{
    return fail(ErrorKind::Damaged, {}, why);
}

Result<void> XmlGuard::look(QByteArrayView piece)
{
    if (m_place == Place::Start && !piece.isEmpty()) {
        // UTF-16 and UTF-32 begin with a zero byte or a mark of these.
        if (piece.contains('\0') || piece.startsWith("\xFF\xFE") || piece.startsWith("\xFE\xFF")) {
            return refused(u"XML that is not in UTF-8"_s);
        }
        m_place = Place::Text;
    }
    for (qsizetype i = 0; i < piece.size(); ++i) {
        Result<void> done;
        switch (m_place) {
        case Place::Start:
        case Place::Text:
            i = piece.indexOf('<', i);
            if (i < 0) {
                return {};
            }
            m_place = Place::Opening;
            m_opening.resize(0); // Keeps the memory.
            break;
        case Place::Opening:
            done = open(piece[i]);
            break;
        case Place::Tag:
            done = inTag(piece[i]);
            break;
        case Place::Quoted:
            m_place = piece[i] == m_quote ? Place::Tag : Place::Quoted;
            break;
        case Place::Comment:
            inUnparsed(piece[i], "-->");
            break;
        case Place::Cdata:
            inUnparsed(piece[i], "]]>");
            break;
        case Place::Instruction:
            inUnparsed(piece[i], "?>");
            break;
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> XmlGuard::open(char c)
{
    static const QByteArray comment("!--");
    static const QByteArray cdata("![CDATA[");
    m_opening += c;
    m_endSeen = 0;
    if (m_opening == comment) {
        m_place = Place::Comment;
    } else if (m_opening == cdata) {
        m_place = Place::Cdata;
    } else if (m_opening == "?") {
        m_place = Place::Instruction;
    } else if (!comment.startsWith(m_opening) && !cdata.startsWith(m_opening)) {
        if (m_opening.startsWith('!')) {
            return refused(u"a document type, which is not allowed"_s);
        }
        m_place = Place::Tag;
        m_attributes = 0;
        m_nameLength = 0;
        return inTag(c);
    }
    return {};
}

Result<void> XmlGuard::inTag(char c)
{
    if (c == '>') {
        m_place = Place::Text;
        return {};
    }
    if (c == '"' || c == '\'') {
        m_quote = c;
        m_place = Place::Quoted;
    }
    m_attributes += c == '=' ? 1 : 0;
    m_nameLength = isBlank(c) || c == '=' || c == '/' || c == m_quote ? 0 : m_nameLength + 1;
    if (m_attributes > kMostAttributes) {
        return refused(u"too many attributes"_s);
    }
    return m_nameLength > kLongestName ? refused(u"an overlong name"_s) : Result<void>();
}

void XmlGuard::inUnparsed(char c, QByteArrayView end)
{
    if (c == end[m_endSeen]) {
        ++m_endSeen;
    } else if (m_endSeen == 2 && c == end[0] && end.size() == 3) {
        // `--->` and `]]]>`: the last two are still the beginning of an end.
    } else {
        m_endSeen = c == end[0] ? 1 : 0;
    }
    if (m_endSeen == end.size()) {
        m_place = Place::Text;
    }
}

} // namespace fourthp
