// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ris_entries.h"

#include "core/import/entry_faults.h"
#include "core/import/ris_reference.h"
#include "core/model/document.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kReferenceBytesLimit = 4 * kDocumentBytesLimit;

/// The field that begins on this line, if one does. The specification has two blanks before the hyphen; some
/// publishers write one, but in a list with two it is a dash in a text that goes on.
std::optional<RisField> fieldOf(const QString &line, int blanks)
{
    static const QRegularExpression tagged(
        u"\\A\\s*([A-Z][A-Z0-9])( {1,2})-(?: (.*))?\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = tagged.match(line);
    if (!match.hasMatch() || match.capturedLength(2) < blanks) {
        return {};
    }
    return RisField {match.captured(1), match.captured(3).trimmed(), int(match.capturedLength(2))};
}

/// `TY` and `ER`, however many blanks the list has elsewhere.
bool isTag(const FileLine &line, const char *tag)
{
    const std::optional<QString> text = textOfUtf8(line.text);
    const std::optional<RisField> field = text ? fieldOf(*text, 1) : std::nullopt;
    return field && field->tag == QLatin1StringView(tag);
}

} // namespace

Result<std::unique_ptr<EntrySource>> RisEntries::open(const QString &path, const std::stop_token &stop)
{
    Result<LineReader> lines = LineReader::open(path, kReferenceBytesLimit, stop);
    if (!lines) {
        return passOn(lines);
    }
    return std::make_unique<RisEntries>(std::move(*lines));
}

RisEntries::RisEntries(LineReader lines)
    : m_lines(std::move(lines))
{ }

Result<std::optional<ImportEntry>> RisEntries::next()
{
    std::optional<ImportEntry> entry;
    for (;;) {
        Result<std::optional<FileLine>> line = m_lines.next();
        if (!line) {
            return passOn(line);
        }
        if (!*line && !entry) {
            return endOfEntries(m_isAny, m_lines.progress(), m_lines.path());
        }
        if (!*line) {
            warn(*entry, import_rule::kCutOff, {}, {});
            return finished(std::move(*entry));
        }
        const bool isStart = isTag(**line, "TY");
        if (entry && isStart) {
            m_lines.putBack(std::move(**line));
            return finished(std::move(*entry));
        }
        if (entry && isTag(**line, "ER")) {
            return finished(std::move(*entry));
        }
        if (isStart) {
            entry = started(**line);
        }
        if (entry) {
            take(**line, *entry);
        }
    }
}

ImportEntry RisEntries::started(const FileLine &line)
{
    m_fields.clear();
    m_bytes = 0;
    m_isGuessed = false;
    m_isAny = true;
    return {.line = line.number};
}

std::optional<ImportEntry> RisEntries::finished(ImportEntry entry) const
{
    if (m_isGuessed) {
        warn(entry, import_rule::kGuessed, {}, m_lines.guessedEncoding());
    }
    if (!entry.isRefused()) {
        fillFrom(referenceOfRis(m_fields, entry), entry);
    }
    return entry;
}

/// Remembers what the line says. Of a reference that is refused nothing more is kept.
void RisEntries::take(const FileLine &line, ImportEntry &entry)
{
    m_bytes += line.text.size();
    if (entry.isRefused()) {
        return;
    }
    if (line.isTooLong || m_bytes > kReferenceBytesLimit) {
        refuse(entry, import_rule::kTooLarge);
        m_fields.clear();
        return;
    }
    const std::optional<ReadText> read = textOf(line.text, m_lines.guessedEncoding());
    if (!read) {
        refuse(entry, import_rule::kNotUtf8, QString::fromLatin1(line.text.left(80)));
        return;
    }
    m_isGuessed = m_isGuessed || read->isGuessed;
    const QString &text = read->text;
    if (std::optional<RisField> field = fieldOf(text, m_fields.empty() ? 1 : m_fields.front().blanks)) {
        m_fields.push_back(std::move(*field));
    } else if (const QString more = text.trimmed(); !more.isEmpty() && !m_fields.empty()) {
        const RisField last = m_fields.back();
        if (last.tag == "KW"_L1) {
            m_fields.push_back(
                {last.tag, more, last.blanks}); // A keyword a line, with the tag before the first alone.
        } else {
            m_fields.back().value = last.value.isEmpty() ? more : QString(last.value + u'\n' + more);
        }
    }
}

Progress RisEntries::progress() const
{
    return m_lines.progress();
}

} // namespace fourthp
