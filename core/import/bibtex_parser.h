// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/bibtex_file.h"

#include <QHash>
#include <QString>

namespace fourthp {

/// `jan` to `dec` as numbers of months, which every style of BibTeX defines.
QHash<QString, QString> monthMacros();

/// Reads what stands between the delimiters of one entry whose braces are balanced.
class BibtexParser
{
public:
    /// A value of more than `longest` letters, as macros of macros make, is too large.
    BibtexParser(const QString &text, const QHash<QString, QString> &macros, qsizetype longest);

    /// Fills key and fields. False where it is not written as it should be; what was read until there stays.
    bool read(BibtexEntry &entry);
    bool isTooLarge() const { return m_isTooLarge; }
    QString place() const; ///< The text from where reading stopped.

private:
    void skipBlanks();
    bool takes(QChar c);
    QString name();
    bool readField(BibtexEntry &entry);
    bool readValue(QString &value, BibtexEntry &entry);
    bool readPiece(QString &value, BibtexEntry &entry);
    bool readUntil(QChar close, QString &value);

    const QString &m_text;
    const QHash<QString, QString> &m_macros;
    qsizetype m_longest;
    qsizetype m_at = 0;
    bool m_isTooLarge = false;
};

} // namespace fourthp
