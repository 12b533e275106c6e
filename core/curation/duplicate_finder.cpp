// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/duplicate_finder.h"

#include "core/store/distinct_pairs.h"
#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kMostInBlock = 60; ///< Records that share a key; more of them share nothing that tells.
constexpr size_t kWordsOfName = 6; ///< The rarest of a name, whose pairs are keys.
constexpr qint64 kRareWord = 30; ///< A word that no more names have is a key by itself.
constexpr qsizetype kShortestWithSlip = 5;

/// Keys of different kinds never meet.
enum class KeyKind : quint64 { Host, Acronym, Identifier, Word, TwoWords, WordWithSlip };

quint64 keyOf(KeyKind kind, QStringView text)
{
    return qHash(text, size_t(kind) + 1);
}

quint64 inOne(quint32 a, quint32 b)
{
    return (quint64(std::min(a, b)) << 32) | std::max(a, b);
}

} // namespace

void DuplicateFinder::add(DuplicateTraits traits)
{
    m_records.push_back({std::move(traits), {}});
    m_isKnown.push_back(false);
}

void DuplicateFinder::addKnown(DuplicateTraits traits)
{
    add(std::move(traits));
    m_isKnown.back() = true;
}

/// Gives words their numbers and counts what is shared.
void DuplicateFinder::number()
{
    for (ComparedRecord &record : m_records) {
        if (!record.names.empty() || record.traits.names.empty()) {
            continue;
        }
        for (const RecordName &name : record.traits.names) {
            std::vector<NameWords::Number> numbers;
            for (const QString &word : name.words) {
                numbers.push_back(m_words.numberOf(word));
            }
            m_words.count(numbers);
            record.names.push_back(std::move(numbers));
        }
        for (const QString &acronym : std::as_const(record.traits.shortNames)) {
            ++m_counts.acronyms[acronym];
        }
        for (const QString &host : std::as_const(record.traits.hosts)) {
            ++m_counts.hosts[host];
        }
    }
}

Result<std::vector<DuplicateFinder::KeyOf>> DuplicateFinder::keys(const std::stop_token &stop) const
{
    std::vector<KeyOf> all;
    for (Place place = 0; place < m_records.size(); ++place) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const ComparedRecord &record = m_records[place];
        const auto add = [&](KeyKind kind, QStringView text) { all.push_back({keyOf(kind, text), place}); };
        for (const QString &host : record.traits.hosts) {
            add(KeyKind::Host, host);
        }
        for (const QString &acronym : record.traits.shortNames + record.traits.initials) {
            add(KeyKind::Acronym, acronym);
        }
        for (const QString &identifier : record.traits.identifiers) {
            add(KeyKind::Identifier, identifier);
        }
        for (const auto &name : record.names) {
            std::vector<NameWords::Number> rarest = name;
            std::sort(rarest.begin(), rarest.end(), [this](NameWords::Number a, NameWords::Number b) {
                return std::pair(m_words.names(a), a) < std::pair(m_words.names(b), b);
            });
            rarest.erase(std::unique(rarest.begin(), rarest.end()), rarest.end());
            rarest.resize(std::min(rarest.size(), kWordsOfName));
            for (size_t i = 0; i < rarest.size(); ++i) {
                if (m_words.names(rarest[i]) <= kRareWord) {
                    add(KeyKind::Word, m_words.text(rarest[i]));
                }
                for (size_t j = i + 1; j < rarest.size(); ++j) {
                    all.push_back({qHashMulti(size_t(KeyKind::TwoWords) + 1, std::min(rarest[i], rarest[j]),
                                       std::max(rarest[i], rarest[j])),
                        place});
                }
            }
            // A slip in the one word that tells something: it and the right one are the same without some letter
            // (Mor and Fraenkel, 1982: deletion neighbourhood).
            if (const QString word = rarest.empty() ? QString() : m_words.text(rarest.front());
                word.size() >= kShortestWithSlip) {
                add(KeyKind::WordWithSlip, word);
                for (qsizetype i = 0; i < word.size(); ++i) {
                    add(KeyKind::WordWithSlip, QString(word).remove(i, 1));
                }
            }
        }
    }
    return all;
}

Result<std::vector<quint64>> DuplicateFinder::pairsToCompare(const std::stop_token &stop) const
{
    Result<std::vector<KeyOf>> all = keys(stop);
    if (!all) {
        return passOn(all);
    }
    std::sort(all->begin(), all->end());
    all->erase(std::unique(all->begin(), all->end()), all->end());
    std::vector<quint64> pairs;
    for (auto block = all->begin(); block != all->end();) {
        const auto end
            = std::find_if(block, all->end(), [block](const KeyOf &other) { return other.key != block->key; });
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        for (auto a = block; end - block <= kMostInBlock && a != end; ++a) {
            for (auto b = a + 1; b != end; ++b) {
                if (!m_isKnown[a->record] || !m_isKnown[b->record]) {
                    pairs.push_back(inOne(a->record, b->record));
                }
            }
        }
        block = end;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

Result<std::vector<DuplicatePair>> DuplicateFinder::find(const ProgressSink &progress, std::stop_token stop)
{
    number();
    const Result<std::vector<quint64>> pairs = pairsToCompare(stop);
    if (!pairs) {
        return passOn(pairs);
    }
    ProgressReporter reporter(progress);
    std::vector<DuplicatePair> found;
    qint64 done = 0;
    for (const quint64 pair : *pairs) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const ComparedRecord &a = m_records[size_t(pair >> 32)];
        const ComparedRecord &b = m_records[size_t(pair & 0xffff'ffff)];
        PairScore score = pairScore(a, b, m_words, m_counts);
        if (score.likelihood >= kPossibleDuplicate) {
            const auto [first, second] = std::minmax(a.traits.id, b.traits.id);
            found.push_back({first, second, std::move(score)});
        }
        reporter.report({++done, qint64(pairs->size())});
    }
    std::sort(found.begin(), found.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.score.likelihood, a.first, a.second) < std::tuple(-b.score.likelihood, b.first, b.second);
    });
    return found;
}

Result<std::vector<DuplicatePair>> findDuplicates(
    Connection &connection, RecordType type, const ProgressSink &progress, std::stop_token stop)
{
    if (!canBeDuplicate(type)) {
        return fail(ErrorKind::Unsupported, typeCode(type));
    }
    DuplicateFinder finder;
    const Result<void> read = forEachRecord(
        connection, Layer::Shown, type,
        [&finder](const StoredRecord &record) {
            if (record.visible) {
                finder.add(duplicateTraits(record.shown()));
            }
            return true;
        },
        stop);
    const Result<std::vector<DistinctPair>> distinct = read ? distinctPairs(connection) : passOn(read);
    if (!distinct) {
        return passOn(distinct);
    }
    Result<std::vector<DuplicatePair>> found = finder.find(progress, stop);
    if (!found) {
        return found;
    }
    std::erase_if(*found, [&distinct](const DuplicatePair &pair) {
        const auto ids = std::pair(pair.first, pair.second);
        const auto known = std::lower_bound(distinct->begin(), distinct->end(), ids,
            [](const DistinctPair &one, const auto &wanted) { return std::pair(one.first, one.second) < wanted; });
        return known != distinct->end() && std::pair(known->first, known->second) == ids;
    });
    return found;
}

} // namespace fourthp
