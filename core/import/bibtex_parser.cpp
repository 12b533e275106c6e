// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bibtex_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

QHash<QString, QString> monthMacros()
{
    QHash<QString, QString> macros;
    int number = 0;
    for (const QString &month : {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s,
             u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s}) {
        macros.insert(month, QString::number(++number));
    }
    return macros;
}

BibtexParser::BibtexParser(const QString &text, const QHash<QString, QString> &macros, qsizetype longest)
    : m_text(text)
    , m_macros(macros)
    , m_longest(longest)
{ }

QString BibtexParser::place() const
{
    return m_text.sliced(std::min(m_at, m_text.size())).left(100);
}

void BibtexParser::skipBlanks()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
        ++m_at;
    }
}

bool BibtexParser::takes(QChar c)
{
    skipBlanks();
    if (m_at >= m_text.size() || m_text.at(m_at) != c) {
        return false;
    }
    ++m_at;
    return true;
}

/// Letters, digits and signs that names of fields and macros may hold.
QString BibtexParser::name()
{
    skipBlanks();
    const auto ends = [](QChar c) { return c.isSpace() || u"\"#%'(),={}"_s.contains(c); };
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !ends(m_text.at(m_at))) {
        ++m_at;
    }
    return m_text.sliced(begin, m_at - begin).toLower();
}

bool BibtexParser::read(BibtexEntry &entry)
{
    if (entry.type != "string"_L1) {
        skipBlanks();
        const qsizetype comma = m_text.indexOf(u',', m_at);
        const qsizetype end = comma < 0 ? m_text.size() : comma;
        entry.key = m_text.sliced(m_at, end - m_at).trimmed();
        if (entry.key.contains(u'=')) {
            return false; // Fields, and no key before them.
        }
        m_at = comma < 0 ? end : end + 1;
    }
    for (;;) {
        skipBlanks();
        if (m_at >= m_text.size()) {
            return true;
        }
        if (!readField(entry)) {
            return false;
        }
        skipBlanks();
        if (m_at < m_text.size() && !takes(u',')) {
            return false;
        }
    }
}

bool BibtexParser::readField(BibtexEntry &entry)
{
    const QString field = name();
    QString value;
    if (field.isEmpty() || !takes(u'=') || !readValue(value, entry)) {
        return false;
    }
    if (!entry.fields.contains(field)) {
        entry.fields.insert(field, value); // Of several, BibTeX takes the first.
    }
    return true;
}

bool BibtexParser::readValue(QString &value, BibtexEntry &entry)
{
    do {
        if (!readPiece(value, entry)) {
            return false;
        }
        if (value.size() > m_longest) {
            m_isTooLarge = true;
            return false;
        }
    } while (takes(u'#'));
    return true;
}

bool BibtexParser::readPiece(QString &value, BibtexEntry &entry)
{
    if (takes(u'{')) {
        return readUntil(u'}', value);
    }
    if (takes(u'"')) {
        return readUntil(u'"', value);
    }
    const QString macro = name();
    value += m_macros.value(macro, macro);
    const bool isNumber = std::all_of(macro.begin(), macro.end(), [](QChar c) { return c.isDigit(); });
    if (!isNumber && !m_macros.contains(macro)) {
        entry.unknownMacros.append(macro);
    }
    return !macro.isEmpty();
}

/// All up to the `close` that stands outside of braces.
bool BibtexParser::readUntil(QChar close, QString &value)
{
    int depth = 0;
    for (const qsizetype begin = m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == close && depth == 0) {
            value += QStringView(m_text).sliced(begin, m_at - begin);
            ++m_at;
            return true;
        }
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return false;
}

} // namespace fourthp
