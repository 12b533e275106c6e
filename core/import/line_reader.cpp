// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/line_reader.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kBeginningBytes = 100; // Enough to tell what a line is that is too long.
constexpr qint64 kChunkBytes = 64 * 1024;

bool isLineBreak(char byte)
{
    return byte == '\n' || byte == '\r';
}

} // namespace

LineReader::LineReader(QString path, PlainFile file, qsizetype longest)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_longest(longest)
{ }

Result<LineReader> LineReader::open(const QString &path, qsizetype longest, const std::stop_token &stop)
{
    Result<PlainFile> file = PlainFile::open(path, Links::Follow);
    if (!file) {
        return passOn(file);
    }
    file->stopWhen(stop);
    LineReader reader(path, std::move(*file), longest);
    if (const Result<bool> filled = reader.fill(); !filled) {
        return passOn(filled);
    }
    if (const Result<void> guessed = reader.guess(); !guessed) {
        return passOn(guessed);
    }
    return reader;
}

Result<void> LineReader::guess()
{
    const QString encoding = guessEncoding(m_chunk);
    if (encoding.startsWith("UTF-16"_L1)) {
        Result<Utf8Converter> converter = Utf8Converter::of(encoding);
        if (!converter) {
            return passOn(converter);
        }
        m_converter.emplace(std::move(*converter));
        m_chunk = m_converter->convert(m_chunk);
    } else if (encoding != "UTF-8"_L1) {
        m_guessedEncoding = encoding;
    } else if (m_chunk.startsWith("\xEF\xBB\xBF")) {
        m_at = 3;
    }
    return {};
}

Result<bool> LineReader::fill()
{
    Result<QByteArray> bytes = m_file.read(kChunkBytes);
    if (!bytes) {
        return passOn(bytes);
    }
    m_bytesRead += bytes->size();
    const bool isAtEnd = bytes->isEmpty();
    if (!m_converter) {
        m_chunk = std::move(*bytes);
    } else if (!isAtEnd) {
        m_chunk = m_converter->convert(*bytes);
    } else {
        m_chunk = std::exchange(m_isFinished, true) ? QByteArray() : m_converter->finish();
    }
    m_at = 0;
    return !isAtEnd || !m_chunk.isEmpty();
}

Result<std::optional<FileLine>> LineReader::next()
{
    if (m_putBack) {
        return std::exchange(m_putBack, std::nullopt);
    }
    FileLine line {.number = m_line + 1};
    bool isAny = false;
    for (;;) {
        if (m_at >= m_chunk.size()) {
            const Result<bool> filled = fill();
            if (!filled) {
                return passOn(filled);
            }
            if (!*filled) {
                break;
            }
            continue;
        }
        if (std::exchange(m_isAfterReturn, false) && m_chunk.at(m_at) == '\n') {
            ++m_at;
            continue;
        }
        isAny = true;
        const auto begin = m_chunk.cbegin() + m_at;
        const auto end = std::find_if(begin, m_chunk.cend(), isLineBreak);
        line.isTooLong = line.isTooLong || line.text.size() + (end - begin) > m_longest;
        if (!line.isTooLong || line.text.size() < kBeginningBytes) {
            line.text.append(begin, end - begin);
        }
        if (line.isTooLong) {
            line.text.truncate(kBeginningBytes);
        }
        m_at = end - m_chunk.cbegin();
        if (end != m_chunk.cend()) {
            m_isAfterReturn = *end == '\r';
            ++m_at;
            break;
        }
    }
    if (!isAny) {
        return std::optional<FileLine>();
    }
    ++m_line;
    return std::optional(std::move(line));
}

void LineReader::putBack(FileLine line)
{
    m_putBack = std::move(line);
}

Progress LineReader::progress() const
{
    return {m_bytesRead - (m_converter ? 0 : m_chunk.size() - m_at), m_file.bytes()};
}

std::optional<QString> textOfUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0))) {
        return {};
    }
    return text;
}

std::optional<ReadText> textOf(const QByteArray &bytes, const QString &guessedEncoding)
{
    if (std::optional<QString> text = textOfUtf8(bytes)) {
        return ReadText {std::move(*text)};
    }
    Result<Utf8Converter> converter = Utf8Converter::of(guessedEncoding);
    if (guessedEncoding.isEmpty() || !converter) {
        return {};
    }
    QByteArray converted = converter->convert(bytes);
    converted += converter->finish(); // Not in one expression: the order of its parts would be open.
    if (converted.endsWith('\n')) {
        converted.chop(1); // The converter's own.
    }
    std::optional<QString> text = textOfUtf8(converted);
    return text ? std::optional(ReadText {std::move(*text), true}) : std::nullopt;
}

} // namespace fourthp
