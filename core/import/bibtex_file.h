// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/import/line_reader.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace fourthp {

/// One entry of a BibTeX file.
struct BibtexEntry
{
    qint64 line = 0; ///< Where it begins, from 1.
    QString type {}; ///< In small letters: `article`.
    QString key {};
    QHash<QString, QString>
        fields {}; ///< By name in small letters; values in TeX, put together, without their outer braces.
    QStringList unknownMacros {}; ///< Their names stand in the values.
    QString guessedEncoding {}; ///< Empty for UTF-8.
    QLatin1StringView fault {}; ///< Of `import_rule`; empty if it could be read.
    QString faultText {}; ///< Where it went wrong.
};

/// Reads a BibTeX file entry by entry. What `@string` defines is used in what follows; `@comment` and
/// `@preamble` are passed over, as is all text between entries. An entry that is not closed ends where the
/// next one begins a line, so that one mistake costs one entry.
///
/// Why not libbtparse: it ends the program on an entry of 98 fields, for which its parser's stack has no
/// room, writes what it finds to standard error, which cannot be turned off, and holds its state in globals.
/// The tests ask it instead whether it reads the same.
class BibtexFile
{
public:
    [[nodiscard]] static Result<BibtexFile> open(const QString &path, const std::stop_token &stop = {});
    /// The next entry that is a reference; nothing at the end.
    [[nodiscard]] Result<std::optional<BibtexEntry>> next();
    Progress progress() const { return m_lines.progress(); }
    const QString &path() const { return m_lines.path(); }

private:
    explicit BibtexFile(LineReader lines);
    [[nodiscard]] Result<bool> readLine();
    bool takeStart(BibtexEntry &entry);
    [[nodiscard]] Result<bool> findStart(BibtexEntry &entry);
    [[nodiscard]] Result<void> gather(BibtexEntry &entry);
    void parse(BibtexEntry &entry);

    LineReader m_lines;
    FileLine m_line; ///< That was read last.
    qsizetype m_at = 0; ///< Of what was not looked at in it.
    QByteArray m_body; ///< Between the delimiters of the entry.
    bool m_isInParentheses = false; ///< `@book(…)`.
    QHash<QString, QString> m_macros;
    qsizetype m_macroSize = 0;
};

} // namespace fourthp
