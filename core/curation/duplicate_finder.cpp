// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/duplicate_finder.h"

#include "core/store/distinct_pairs.h"
#include "core/store/record_reader.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <numeric>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kMostInBlock = 60; ///< Records that share a key; more of them share nothing that tells.
constexpr size_t kWordsOfName = 6; ///< The rarest of a name, whose pairs are keys.
constexpr qint64 kRareWord = 30; ///< A word that no more names have may be a key by itself …
constexpr qint64 kVeryRareWord = 5; ///< … and these always are: they tell of names in two languages.
/// … if it has this part of the weight of its name. Two names of which each says more beside it cannot be alike by
/// that one word, and share two words or a slip where they are alike by others.
constexpr double kWeightAlone = 0.25;
constexpr qsizetype kShortestWithSlip = 5;
constexpr qsizetype kLongestWithSlip = 40; ///< Each letter is a key: longer than this are no words of a language.

constexpr quint32 kTakenAtOnce = 64; ///< Records that a thread compares before it looks for more.
constexpr size_t kWorthAThread = 2'000; ///< Records.
constexpr size_t kMostThreads = 4;

size_t threadsFor(size_t records)
{
    const size_t most = std::min(kMostThreads, records / kWorthAThread);
    return std::clamp<size_t>(std::thread::hardware_concurrency(), 1, std::max<size_t>(most, 1));
}

/// Keys of different kinds never meet.
enum class KeyKind : quint64 { Host, Acronym, Identifier, Word, TwoWords, WordWithSlip };

/// Half the bits are half the memory, and two keys that meet by chance cost a comparison more.
quint32 shortened(size_t hash)
{
    return quint32(hash ^ (hash >> 32));
}

quint32 keyOf(KeyKind kind, QStringView text)
{
    return shortened(qHash(text, size_t(kind) + 1));
}

} // namespace

/// Records that share a key, one list behind the other.
struct DuplicateFinder::Blocks
{
    std::vector<KeyOf> keys; ///< In the order of the keys, without those that too few or too many share.
    std::vector<quint32> firstOf; ///< By record, and one more: where its own begin in `beginOf`.
    std::vector<quint32> beginOf; ///< Where a block of the record begins in `keys`.
};

void DuplicateFinder::add(DuplicateTraits traits)
{
    m_records.push_back({std::move(traits), {}});
    m_isKnown.push_back(false);
    number(m_records.back());
}

void DuplicateFinder::addKnown(DuplicateTraits traits)
{
    add(std::move(traits));
    m_isKnown.back() = true;
}

/// Gives words their numbers and counts what is shared. From here on the numbers stand for the words, but for
/// a name of one word, which may be an acronym.
void DuplicateFinder::number(ComparedRecord &record)
{
    for (RecordName &name : record.traits.names) {
        std::vector<NameWords::Number> numbers;
        for (const QString &word : std::as_const(name.words)) {
            numbers.push_back(m_words.numberOf(word));
        }
        if (name.words.size() > 1) {
            name.words = {};
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

void DuplicateFinder::addKeys(Place place, std::vector<KeyOf> &all) const
{
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
        const double whole = std::accumulate(name.begin(), name.end(), 0.0,
            [this](double sum, NameWords::Number word) { return sum + m_words.weight(word); });
        for (size_t i = 0; i < rarest.size(); ++i) {
            const qint64 names = m_words.names(rarest[i]);
            const bool isMuch = m_words.weight(rarest[i]) >= kWeightAlone * whole;
            if (names <= kVeryRareWord || (names <= kRareWord && isMuch)) {
                add(KeyKind::Word, m_words.text(rarest[i]));
            }
            for (size_t j = i + 1; j < rarest.size(); ++j) {
                const size_t both = qHashMulti(size_t(KeyKind::TwoWords) + 1, std::min(rarest[i], rarest[j]),
                    std::max(rarest[i], rarest[j]));
                all.push_back({shortened(both), place});
            }
        }
        // A slip in the one word that tells something: it and the right one are the same without some letter
        // (Mor and Fraenkel, 1982: deletion neighbourhood).
        if (const QString word = rarest.empty() ? QString() : m_words.text(rarest.front());
            word.size() >= kShortestWithSlip && word.size() <= kLongestWithSlip) {
            add(KeyKind::WordWithSlip, word);
            for (qsizetype i = 0; i < word.size(); ++i) {
                add(KeyKind::WordWithSlip, QString(word).remove(i, 1));
            }
        }
    }
}

Result<DuplicateFinder::Blocks> DuplicateFinder::blocks(const std::stop_token &stop) const
{
    constexpr size_t kUsualKeys = 40; // Of one record: grown by halves the list would need twice the memory.
    Blocks all;
    all.keys.reserve(m_records.size() * kUsualKeys);
    for (Place place = 0; place < m_records.size(); ++place) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        addKeys(place, all.keys);
    }
    std::sort(all.keys.begin(), all.keys.end());
    all.keys.erase(std::unique(all.keys.begin(), all.keys.end()), all.keys.end());
    all.firstOf.assign(m_records.size() + 1, 0);
    auto kept = all.keys.begin();
    for (auto block = all.keys.begin(); block != all.keys.end();) {
        const auto end = std::find_if(
            block, all.keys.end(), [key = block->key](const KeyOf &other) { return other.key != key; });
        const bool tells = end - block > 1 && end - block <= kMostInBlock;
        for (auto member = block; tells && member != end; ++member) {
            ++all.firstOf[member->record + 1];
        }
        kept = tells ? std::move(block, end, kept) : kept;
        block = end;
    }
    all.keys.erase(kept, all.keys.end());
    std::partial_sum(all.firstOf.begin(), all.firstOf.end(), all.firstOf.begin());
    all.beginOf.resize(all.keys.size());
    std::vector<quint32> next(all.firstOf.begin(), all.firstOf.end());
    for (size_t begin = 0, at = 0; at < all.keys.size(); ++at) {
        begin = all.keys[at].key == all.keys[begin].key ? begin : at;
        all.beginOf[next[all.keys[at].record]++] = quint32(begin);
    }
    return all;
}

/// The records behind this one that share a key with it, each once.
void DuplicateFinder::comparable(Place place, const Blocks &blocks, std::vector<Place> &others) const
{
    others.clear();
    for (quint32 own = blocks.firstOf[place]; own < blocks.firstOf[place + 1]; ++own) {
        const quint32 key = blocks.keys[blocks.beginOf[own]].key;
        for (size_t at = blocks.beginOf[own]; at < blocks.keys.size() && blocks.keys[at].key == key; ++at) {
            const Place other = blocks.keys[at].record;
            if (other > place && (!m_isKnown[place] || !m_isKnown[other])) {
                others.push_back(other);
            }
        }
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
}

/// Compares what others have not taken yet, some records at a time.
void DuplicateFinder::weigh(const Blocks &blocks, std::atomic<Place> &next,
    std::vector<DuplicatePair> &found, const ProgressSink &progress, const std::stop_token &stop) const
{
    ProgressReporter reporter(progress);
    const auto end = Place(m_records.size());
    std::vector<Place> others;
    for (Place begin = next.fetch_add(kTakenAtOnce); begin < end && !stop.stop_requested();
         begin = next.fetch_add(kTakenAtOnce)) {
        for (Place place = begin; place < std::min(end, begin + kTakenAtOnce); ++place) {
            comparable(place, blocks, others);
            for (const Place other : others) {
                addPair(m_records[place], m_records[other], found);
            }
        }
        reporter.report({qint64(begin) + 1, qint64(end)});
    }
}

void DuplicateFinder::addPair(
    const ComparedRecord &a, const ComparedRecord &b, std::vector<DuplicatePair> &found) const
{
    PairScore score = pairScore(a, b, m_words, m_counts);
    if (score.likelihood >= kPossibleDuplicate) {
        const bool isFirst = a.traits.id < b.traits.id;
        found.push_back(
            {isFirst ? a.traits.id : b.traits.id, isFirst ? b.traits.id : a.traits.id, std::move(score)});
    }
}

Result<std::vector<DuplicatePair>> DuplicateFinder::find(const ProgressSink &progress, std::stop_token stop)
{
    m_words.weigh();
    const Result<Blocks> shared = blocks(stop);
    if (!shared) {
        return passOn(shared);
    }
    std::atomic<Place> next = 0;
    std::vector<std::vector<DuplicatePair>> founds(threadsFor(m_records.size()));
    {
        std::vector<std::jthread> others;
        for (size_t i = 1; i < founds.size(); ++i) {
            others.emplace_back([&, i] { weigh(*shared, next, founds[i], {}, stop); });
        }
        weigh(*shared, next, founds.front(), progress, stop);
    }
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    std::vector<DuplicatePair> found = std::move(founds.front());
    std::for_each(founds.begin() + 1, founds.end(), [&found](std::vector<DuplicatePair> &more) {
        std::move(more.begin(), more.end(), std::back_inserter(found));
    });
    std::sort(found.begin(), found.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.score.likelihood, a.first, a.second)
            < std::tuple(-b.score.likelihood, b.first, b.second);
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
        const auto known = std::lower_bound(
            distinct->begin(), distinct->end(), ids, [](const DistinctPair &one, const auto &wanted) {
                return std::pair(one.first, one.second) < wanted;
            });
        return known != distinct->end() && std::pair(known->first, known->second) == ids;
    });
    return found;
}

} // namespace fourthp
