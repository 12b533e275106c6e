// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/plain_file.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/text_encoding.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

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
    /// `longest` in bytes. Errors as of `PlainFile::open`. Also inside of a line, reading is Cancelled by `stop`.
    [[nodiscard]] static Result<LineReader> open(
        const QString &path, qsizetype longest, const std::stop_token &stop = {});

    /// The next line; nothing at the end.
    [[nodiscard]] Result<std::optional<FileLine>> next();
    /// Hands out `line` again next.
    void putBack(FileLine line);
    /// What passages that are no UTF-8 seem to be written in, by the beginning of the file; empty if all of
    /// that is UTF-8.
    const QString &guessedEncoding() const { return m_guessedEncoding; }
    Progress progress() const; ///< Bytes of the file.
    const QString &path() const { return m_path; }

private:
    LineReader(QString path, PlainFile file, qsizetype longest);
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<void> guess();

    QString m_path;
    PlainFile m_file;
    qsizetype m_longest;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< Of what is not handed out yet in the chunk.
    qint64 m_bytesRead = 0;
    qint64 m_line = 0;
    bool m_isAfterReturn = false; ///< The last line ended with CR: an LF that follows belongs to it.
    std::optional<FileLine> m_putBack;
    QString m_guessedEncoding;
    std::optional<Utf8Converter> m_converter; ///< Of UTF-16.
    bool m_isFinished = false; ///< What it kept back at the end was taken.
};

/// The text of bytes that are UTF-8; none if they are not, or hold a NUL, which no text does.
std::optional<QString> textOfUtf8(QByteArrayView bytes);

/// Text of a passage, and whether its encoding was guessed.
struct ReadText
{
    QString text {};
    bool isGuessed = false;
};
/// As UTF-8, else in the encoding that was guessed; none if it is neither, or nothing was guessed.
std::optional<ReadText> textOf(const QByteArray &bytes, const QString &guessedEncoding);

} // namespace fourthp
