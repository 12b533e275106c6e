// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_items.h"

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kChunkBytes = 64 * 1024;
constexpr char kBlanks[] = " \t\r\n";

} // namespace

JsonItems::JsonItems(QString path, PlainFile file, qsizetype longest)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_longest(longest)
{ }

Result<JsonItems> JsonItems::open(const QString &path, qsizetype longest, const std::stop_token &stop)
{
    Result<PlainFile> file = PlainFile::open(path, Links::Follow);
    if (!file) {
        return passOn(file);
    }
    file->stopWhen(stop);
    JsonItems items(path, std::move(*file), longest);
    if (const Result<std::optional<char>> first = items.peek(); !first) {
        return passOn(first);
    }
    items.m_at = items.m_chunk.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return items;
}

/// The next byte, which stays; none at the end.
Result<std::optional<char>> JsonItems::peek()
{
    if (m_at >= m_chunk.size()) {
        Result<QByteArray> bytes = m_file.read(kChunkBytes);
        if (!bytes) {
            return passOn(bytes);
        }
        m_bytesRead += bytes->size();
        m_chunk = std::move(*bytes);
        m_at = 0;
    }
    return m_at < m_chunk.size() ? std::optional(m_chunk.at(m_at)) : std::nullopt;
}

void JsonItems::take()
{
    m_line += m_chunk.at(m_at) == '\n' ? 1 : 0;
    ++m_at;
}

Result<std::optional<char>> JsonItems::peekBehind(const char *passedOver)
{
    for (;;) {
        const Result<std::optional<char>> byte = peek();
        if (!byte || !*byte || **byte == '\0' || std::strchr(passedOver, **byte) == nullptr) {
            return byte;
        }
        take();
    }
}

Result<std::optional<JsonItem>> JsonItems::next()
{
    if (m_where == Where::End) {
        return std::optional<JsonItem>();
    }
    Result<std::optional<char>> byte = peekBehind(m_where == Where::Start ? kBlanks : " \t\r\n,");
    if (byte && m_where == Where::Start && *byte == '[') {
        take();
        m_where = Where::InList;
        byte = peekBehind(kBlanks);
    }
    if (!byte) {
        return passOn(byte);
    }
    if (*byte == '{') {
        JsonItem item {.line = m_line};
        const bool isAlone = m_where == Where::Start;
        if (const Result<void> read = readObject(item); !read) {
            return passOn(read);
        }
        m_where = isAlone || item.isCut ? Where::End : m_where;
        return std::optional(std::move(item));
    }
    const bool isEmptyFile = m_where == Where::Start && !*byte && m_file.bytes() == 0;
    if (isEmptyFile || (m_where == Where::InList && *byte == ']')) {
        m_where = Where::End;
        m_bytesRead = m_file.bytes(); // What stands behind the list is no matter of ours.
        m_chunk.clear();
        m_at = 0;
        return std::optional<JsonItem>();
    }
    return fail(
        ErrorKind::Damaged, m_path, u"neither an object nor the end of the list in line %1"_s.arg(m_line));
}

Result<void> JsonItems::readObject(JsonItem &item)
{
    qint64 depth = 0;
    bool isInString = false;
    bool isEscaped = false;
    do {
        const Result<std::optional<char>> byte = peek();
        if (!byte) {
            return passOn(byte);
        }
        if (!*byte) {
            item.isCut = true;
            return {};
        }
        const char c = **byte;
        take();
        if (item.text.size() >= m_longest) {
            item.isTooLong = true;
            item.text.clear();
        }
        if (!item.isTooLong) {
            item.text.append(c);
        }
        if (isInString) {
            isInString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else {
            isInString = c == '"';
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
    } while (depth > 0);
    return {};
}

Progress JsonItems::progress() const
{
    return {m_bytesRead - (m_chunk.size() - m_at), m_file.bytes()};
}

} // namespace fourthp
