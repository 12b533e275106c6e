// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/curation/pair_score.h"
#include "core/store/connection.h"

#include <atomic>
#include <stop_token>
#include <vector>

namespace fourthp {

/// Two records that may be the same thing. `first` is the lower id.
struct DuplicatePair
{
    RecordId first;
    RecordId second;
    PairScore score;
};

/// A pair from this likelihood on is worth a look; from the second on it hardly is a question.
inline constexpr double kPossibleDuplicate = 0.5;
inline constexpr double kLikelyDuplicate = 0.9;

/// Finds pairs among records of one type. Records are compared only where they share a key (a host, an acronym, two
/// words of a name, a word but for a slip, an identifier); keys that very many share are passed over, so that the
/// time grows with the number of records and not with its square. For one thread; many records are compared on several.
class DuplicateFinder
{
public:
    void add(DuplicateTraits traits);
    /// A record that is compared with those of `add` alone, and never with others like itself.
    void addKnown(DuplicateTraits traits);
    /// All pairs that are possible, the likeliest first, equal ones by id. Cancelled if asked to stop.
    [[nodiscard]] Result<std::vector<DuplicatePair>> find(const ProgressSink &progress, std::stop_token stop);
    size_t size() const { return m_records.size(); }

private:
    using Place = quint32; ///< In `m_records`.
    struct KeyOf
    {
        quint32 key; ///< Of very many at once.
        Place record;
        friend auto operator<=>(const KeyOf &, const KeyOf &) = default; // NOLINT(modernize-use-nullptr): the 0 is in what the compiler writes.
    };
    struct Blocks;
    void number(ComparedRecord &record);
    void addKeys(Place place, std::vector<KeyOf> &all) const;
    [[nodiscard]] Result<Blocks> blocks(const std::stop_token &stop) const;
    void comparable(Place place, const Blocks &blocks, std::vector<Place> &others) const;
    void weigh(const Blocks &blocks, std::atomic<Place> &next, std::vector<DuplicatePair> &found,
        const ProgressSink &progress, const std::stop_token &stop) const;
    void addPair(
        const ComparedRecord &a, const ComparedRecord &b, std::vector<DuplicatePair> &found) const;

    std::vector<ComparedRecord> m_records;
    std::vector<bool> m_isKnown; ///< By place.
    NameWords m_words;
    TraitCounts m_counts;
};

/// Possible duplicates among the visible records of a type that can have any, without pairs that a person said are
/// two (`distinct_pairs.h`). Any thread but the GUI thread; reads by the connection of the calling thread.
[[nodiscard]] Result<std::vector<DuplicatePair>> findDuplicates(
    Connection &connection, RecordType type, const ProgressSink &progress, std::stop_token stop);

} // namespace fourthp
