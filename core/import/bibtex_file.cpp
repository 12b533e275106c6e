// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bibtex_file.h"

#include "core/import/bibtex_parser.h"
#include "core/import/entry_faults.h"
#include "core/model/document.h"

#include <QRegularExpression>

#include <cctype>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kEntryBytesLimit = 4 * kDocumentBytesLimit;
constexpr qsizetype kLongestStart = 100;
constexpr qsizetype kMacroLettersLimit = 1024 * 1024; // Of all together.

/// `@article{` or `@string(`. For Latin-1, so that places are places of bytes.
const QRegularExpression &startOfEntry()
{
    static const QRegularExpression start(u"\\A@\\s*([A-Za-z][A-Za-z0-9_-]*)\\s*([{(])"_s);
    return start;
}

/// Follows the braces and quotation marks of an entry from its first byte on. As for BibTeX, a backslash
/// before a brace makes no difference.
class Balance
{
public:
    explicit Balance(bool isInParentheses)
        : m_close(isInParentheses ? ')' : '}')
    { }

    /// True for the byte that closes the entry.
    bool closes(char byte)
    {
        if (m_depth == 0 && !m_isInQuotes && byte == m_close) {
            return true;
        }
        if (byte == '{') {
            ++m_depth;
        } else if (byte == '}' && m_depth > 0) {
            --m_depth;
        } else if (byte == '"' && m_depth == 0) {
            m_isInQuotes = !m_isInQuotes;
        }
        return false;
    }

private:
    char m_close;
    int m_depth = 0;
    bool m_isInQuotes = false;
};

} // namespace

BibtexFile::BibtexFile(LineReader lines)
    : m_lines(std::move(lines))
    , m_macros(monthMacros())
{ }

Result<BibtexFile> BibtexFile::open(const QString &path, const std::stop_token &stop)
{
    Result<LineReader> lines = LineReader::open(path, kEntryBytesLimit, stop);
    if (!lines) {
        return passOn(lines);
    }
    return BibtexFile(std::move(*lines));
}

Result<std::optional<BibtexEntry>> BibtexFile::next()
{
    for (;;) {
        BibtexEntry entry;
        const Result<bool> found = findStart(entry);
        if (!found) {
            return passOn(found);
        }
        if (!*found) {
            return std::optional<BibtexEntry>();
        }
        if (const Result<void> gathered = gather(entry); !gathered) {
            return passOn(gathered);
        }
        if (entry.type == "comment"_L1 || entry.type == "preamble"_L1) {
            continue;
        }
        if (entry.fault.isEmpty()) {
            parse(entry);
        }
        if (entry.type != "string"_L1) {
            return std::optional(std::move(entry));
        }
    }
}

Result<bool> BibtexFile::readLine()
{
    Result<std::optional<FileLine>> line = m_lines.next();
    if (!line) {
        return passOn(line);
    }
    m_at = 0;
    m_line = *line ? std::move(**line) : FileLine();
    return m_line.number > 0;
}

/// Goes behind the next start of an entry on the line, if there is one.
bool BibtexFile::takeStart(BibtexEntry &entry)
{
    for (;;) {
        const qsizetype at = m_line.text.indexOf('@', m_at);
        if (at < 0) {
            return false;
        }
        m_at = at + 1;
        const bool isInWord = at > 0 && std::isalnum(static_cast<unsigned char>(m_line.text.at(at - 1))) != 0;
        const QRegularExpressionMatch match
            = startOfEntry().match(QString::fromLatin1(m_line.text.mid(at, kLongestStart)));
        if (match.hasMatch() && !isInWord) { // Not of `somebody@example (office)`.
            entry.line = m_line.number;
            entry.type = match.captured(1).toLower();
            m_isInParentheses = match.captured(2) == u"("_s;
            m_at = at + match.capturedEnd();
            return true;
        }
    }
}

Result<bool> BibtexFile::findStart(BibtexEntry &entry)
{
    for (;;) {
        if (takeStart(entry)) {
            return true;
        }
        if (const Result<bool> read = readLine(); !read || !*read) {
            return read;
        }
    }
}

Result<void> BibtexFile::gather(BibtexEntry &entry)
{
    Balance balance(m_isInParentheses);
    m_body.clear();
    if (m_line.isTooLong) {
        entry.fault = import_rule::kTooLarge;
    }
    for (;;) {
        const qsizetype begin = m_at;
        while (m_at < m_line.text.size()) {
            if (balance.closes(m_line.text.at(m_at++))) {
                m_body.append(m_line.text.sliced(begin, m_at - 1 - begin));
                return {};
            }
        }
        if (entry.fault.isEmpty()) {
            m_body.append(m_line.text.sliced(begin)).append('\n');
        }
        const Result<bool> read = readLine();
        if (!read) {
            return passOn(read);
        }
        const QString start = QString::fromLatin1(m_line.text.left(kLongestStart)).trimmed();
        if (!*read || startOfEntry().match(start).hasMatch()) {
            if (entry.fault.isEmpty()) {
                entry.fault = import_rule::kBadSyntax;
                entry.faultText = QString::fromUtf8(m_body.left(100));
            }
            return {};
        }
        if (m_line.isTooLong || m_body.size() + m_line.text.size() > kEntryBytesLimit) {
            entry.fault = import_rule::kTooLarge;
            m_body.clear();
        }
    }
}

void BibtexFile::parse(BibtexEntry &entry)
{
    const std::optional<ReadText> read = textOf(m_body, m_lines.guessedEncoding());
    if (!read) {
        entry.fault = import_rule::kNotUtf8;
        entry.faultText = QString::fromLatin1(m_body.left(80));
        return;
    }
    entry.guessedEncoding = read->isGuessed ? m_lines.guessedEncoding() : QString();
    BibtexParser parser(read->text, m_macros, kEntryBytesLimit);
    if (!parser.read(entry)) {
        entry.fault = parser.isTooLarge() ? import_rule::kTooLarge : import_rule::kBadSyntax;
        entry.faultText = parser.place();
    }
    // A definition by what is not known is none either.
    if (entry.type == "string"_L1 && entry.fault.isEmpty() && entry.unknownMacros.isEmpty()) {
        for (auto it = entry.fields.constBegin(); it != entry.fields.constEnd(); ++it) {
            m_macroSize += it.value().size();
            if (m_macroSize <= kMacroLettersLimit) {
                m_macros.insert(it.key(), it.value());
            }
        }
    }
}

} // namespace fourthp
