// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/plain_file.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace fourthp {

/// One line of a text file, without its line break.
struct FileLine
{
    qint64 number = 0; ///< From 1.
    QByteArray text {}; ///< UTF-8, unless the file is in another encoding. Of one that is too long the
                        ///< beginning alone.
    bool isTooLong = false;
};

/// Reads a text file line by line and never holds more than one line of the allowed length. Lines end with
/// LF, CR LF or CR. A byte order mark is taken off, and UTF-16 that begins with one comes out as UTF-8. One
/// thread.
class LineReader
{
public:
    /// `longest` in bytes. Errors as of `PlainFile::open`.
    [[nodiscard]] static Result<LineReader> open(const QString &path, qsizetype longest);

    /// The next line; nothing at the end.
    [[nodiscard]] Result<std::optional<FileLine>> next();
    /// Hands out `line` again next.
    void putBack(FileLine line);
    Progress progress() const; ///< Bytes of the file.
    const QString &path() const { return m_path; }

private:
    LineReader(QString path, PlainFile file, qsizetype longest);
    [[nodiscard]] Result<bool> fill();
    void takeMark();

    QString m_path;
    PlainFile m_file;
    qsizetype m_longest;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< Of what is not handed out yet in the chunk.
    qint64 m_bytesRead = 0;
    qint64 m_line = 0;
    bool m_isAfterReturn = false; ///< The last line ended with CR: an LF that follows belongs to it.
    std::optional<FileLine> m_putBack;
    std::optional<QStringDecoder> m_decoder; ///< Of UTF-16.
};

/// The text of bytes that are UTF-8; none if they are not, or hold a NUL, which no text does.
std::optional<QString> textOfUtf8(QByteArrayView bytes);

} // namespace fourthp
