// SPDX-License-Identifier: GPL-3.0-or-later
// How the words of a cell are parted, and what lists and decisions make of them.
#include "core/import/table_entries.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {
constexpr size_t kUnknownWordsKept = 5'000;
}

QStringList TableEntries::wordsOf(const QString &cell, const QString &separator, Qt::SplitBehavior empty)
{
    QStringList words = separator.isEmpty() ? QStringList {cell} : cell.split(separator);
    for (QString &word : words) {
        word = word.trimmed();
    }
    if (empty == Qt::SkipEmptyParts) {
        words.removeAll(QString());
    }
    return words;
}

/// Labels may hold the separator themselves, as "Wholesale and retail trade; repair of motor vehicles": what
/// no list knows may be the first part of what one does.
QStringList TableEntries::withWholeLabels(
    const Field &field, const QStringList &words, const QString &separator)
{
    if (!CodeWords::hasList(field) || words.size() < 2) {
        return words;
    }
    constexpr qsizetype kMostParts = 5;
    QStringList whole;
    for (qsizetype i = 0; i < words.size(); ++i) {
        qsizetype parts = 1;
        QString word = words[i];
        const bool isKnown = word.isEmpty() || m_words.codeOf(field, word);
        for (qsizetype more = 2; !isKnown && more <= kMostParts && i + more <= words.size(); ++more) {
            const QString longer = words.sliced(i, more).join(separator + u' ');
            if (m_words.codeOf(field, longer)) {
                word = longer;
                parts = more;
                break;
            }
        }
        whole.append(word);
        i += parts - 1;
    }
    return whole;
}

/// A person parts by commas what the separator leaves whole. Read so only where every part is known then, and
/// the whole is not.
QStringList TableEntries::knownParts(const Field &field, const QStringList &words)
{
    static const QRegularExpression commas(u"[,،、/|\\n]"_s);
    QStringList known;
    for (const QString &word : words) {
        const bool isWhole
            = !CodeWords::hasList(field) || !word.contains(commas) || m_words.codeOf(field, word);
        const QStringList parts = isWhole
            ? QStringList()
            : wordsOf(QString(word).replace(commas, u","_s), u","_s, Qt::SkipEmptyParts);
        const bool areKnown = std::all_of(parts.begin(), parts.end(),
            [&](const QString &part) { return m_words.codeOf(field, part).has_value(); });
        known += !parts.isEmpty() && areKnown ? parts : QStringList {word};
    }
    return known;
}

std::optional<QString> TableEntries::decidedCode(int column, const QString &word) const
{
    const QHash<QString, QString> &decided = m_decided[size_t(column)];
    const auto code = decided.isEmpty() ? decided.constEnd() : decided.constFind(plainKey(word));
    return code == decided.constEnd() ? std::nullopt : std::optional(*code);
}

/// A profile may come from a file, or from a time when the list was another one.
CellValue TableEntries::valueOfDecided(const Field &field, const QString &code)
{
    const bool isKnown = !CodeWords::hasList(field) || m_words.codeOf(field, code) == code;
    return isKnown ? CellValue {.value = code} : CellValue {.rule = "unknown_code"_L1};
}

QJsonValue TableEntries::valueOf(ImportEntry &entry, int column, const Field &field, const QString &word)
{
    // A marking that cannot be read must not become a weaker one.
    const bool isMarking = field.vocabulary == "tlp"_L1;
    const std::optional<QString> decided = decidedCode(column, word);
    if (decided && decided->isEmpty() && !isMarking) {
        return QJsonValue::Undefined;
    }
    const CellValue read
        = decided ? valueOfDecided(field, *decided) : cellValue(field, word, m_words, m_setup.findRecord);
    if (!read.rule.isEmpty()) {
        const QString shown = word.trimmed().left(kShownOfValue);
        const QString &path = m_setup.mapping.columns[size_t(column)].path;
        entry.faults.push_back({path, read.rule, shown, isMarking});
        const bool isKnown = m_unknown.count({column, shown}) > 0;
        if (CodeWords::hasList(field) && (isKnown || m_unknown.size() < kUnknownWordsKept)) {
            ++m_unknown[{column, shown}];
        }
    }
    return read.value;
}

std::vector<UnknownWord> TableEntries::unknownWords()
{
    std::vector<UnknownWord> words;
    for (const auto &[place, times] : m_unknown) {
        const auto &[column, word] = place;
        const auto way = std::find_if(m_ways.begin(), m_ways.end(),
            [column = column](const auto &one) { return one.first.first == column && !one.second.empty(); });
        words.push_back({column, word, times,
            way == m_ways.end() ? QStringList() : m_words.suggestions(*way->second.back(), word)});
    }
    return words;
}

} // namespace fourthp
