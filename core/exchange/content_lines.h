// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fourthp {

/// Content lines of vCard (RFC 6350, 3.2) and iCalendar (RFC 5545, 3.1): CRLF, folded after at most 75 bytes
/// and never inside a character.
class ContentLines
{
public:
    /// A line as it is: `name` with its parameters, a colon, and a value that needs no escapes. Nothing if it
    /// is empty.
    void addPlain(const char *name, const QString &value);
    /// A line with a text for people, escaped.
    void addText(const char *name, const QString &text);
    /// Texts with a comma between them.
    void addTexts(const char *name, const QStringList &texts);

    const QByteArray &bytes() const { return m_bytes; }

    static QString escaped(const QString &text);

private:
    QByteArray m_bytes;
};

} // namespace fourthp
