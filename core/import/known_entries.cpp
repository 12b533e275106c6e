// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_entries.h"

#include "core/store/record_reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QChar kPlaceMark = u'#'; // Begins no id of a record.

QString keyOf(RecordType type, const QString &identifier)
{
    return typeCode(type) + u' ' + identifier;
}

RecordId placeholderOf(size_t place)
{
    return {kPlaceMark + QString::number(place)};
}

/// Nothing for a record of the library.
std::optional<size_t> placeOf(const RecordId &id)
{
    return id.value.startsWith(kPlaceMark) ? std::optional(size_t(id.value.sliced(1).toULongLong()))
                                           : std::nullopt;
}

/// Schemes whose identifiers are given to one work alone.
bool namesOneWork(const QString &identifier)
{
    constexpr std::array schemes {"doi:"_L1, "isbn:"_L1, "un_symbol:"_L1};
    return std::any_of(schemes.begin(), schemes.end(),
        [&identifier](QLatin1StringView scheme) { return identifier.startsWith(scheme); });
}

bool isAddress(const QString &identifier)
{
    return !identifier.section(u'/', 0, 0).contains(u':');
}

std::vector<size_t> namesOf(const DuplicateTraits &traits)
{
    std::vector<size_t> names;
    for (const RecordName &name : traits.names) {
        names.push_back(qHash(name.words.join(u' ')));
    }
    return names;
}

/// What tells more about an entry: that it is here before that it stands in the file twice, and both rather
/// surely than likely.
int weightOf(const KnownEntry &known)
{
    return (known.isLikely ? 0 : 2) + (known.target.isEmpty() ? 0 : 1);
}

/// True if nothing but an identifier speaks for the pair.
bool isIdentifierAlone(const PairScore &score)
{
    const auto has = [&score](DuplicateReason wanted) {
        return std::find(score.reasons.begin(), score.reasons.end(), wanted) != score.reasons.end();
    };
    return has(DuplicateReason::SameIdentifier) && !has(DuplicateReason::SameName)
        && !has(DuplicateReason::AlikeName);
}

} // namespace

void KnownEntries::add(size_t place, DuplicateTraits traits)
{
    traits.id = placeholderOf(place);
    if (!std::all_of(traits.identifiers.begin(), traits.identifiers.end(), namesOneWork)) {
        for (const size_t name : namesOf(traits)) {
            m_names.push_back({place, name});
        }
    }
    for (const QString &identifier : std::as_const(traits.identifiers)) {
        std::vector<size_t> &places = m_places[keyOf(traits.type, identifier)];
        if (!places.empty()) {
            noteTwin(place, identifier, places.front());
        }
        places.push_back(place);
    }
    const RecordType type = traits.type;
    m_finders[type].add(std::move(traits));
}

/// Pages of one address may be chapters of one book, or what a site says today and said before.
void KnownEntries::noteTwin(size_t place, const QString &identifier, size_t earlier)
{
    const bool isSureTwin = namesOneWork(identifier) || haveName(place, namesAt(earlier));
    if (isSureTwin || !isAddress(identifier)) {
        note(place, {.twin = earlier, .isLikely = !isSureTwin});
    }
}

Result<std::map<size_t, KnownEntry>> KnownEntries::find(
    Connection &connection, const ProgressSink &progress, std::stop_token stop)
{
    qint64 typesDone = 0;
    for (auto &[type, finder] : m_finders) {
        if (auto done = compareWithLibrary(connection, type, finder, stop); !done) {
            return passOn(done);
        }
        const ProgressSink ofType = [&](const Progress &step) {
            if (progress) {
                progress({typesDone * step.total + step.done, qint64(m_finders.size()) * step.total});
            }
        };
        const auto pairs = finder.find(ofType, stop);
        if (!pairs) {
            return passOn(pairs);
        }
        std::for_each(pairs->begin(), pairs->end(), [this](const DuplicatePair &pair) { note(pair); });
        finder = {};
        ++typesDone;
    }
    return std::move(m_found);
}

Result<void> KnownEntries::compareWithLibrary(
    Connection &connection, RecordType type, DuplicateFinder &finder, const std::stop_token &stop)
{
    return forEachRecord(
        connection, Layer::Shown, type,
        [&](const StoredRecord &record) {
            if (!record.visible) {
                return true;
            }
            DuplicateTraits traits = duplicateTraits(record.shown());
            noteRecord(traits);
            finder.addKnown(std::move(traits));
            return true;
        },
        stop);
}

void KnownEntries::noteRecord(const DuplicateTraits &record)
{
    for (const QString &identifier : record.identifiers) {
        const auto places = m_places.constFind(keyOf(record.type, identifier));
        if (places == m_places.constEnd()) {
            continue;
        }
        for (const size_t place : *places) {
            note(place, {.target = record.id, .isLikely = !isSure(identifier, place, record)});
        }
    }
}

bool KnownEntries::isSure(const QString &identifier, size_t place, const DuplicateTraits &other) const
{
    return namesOneWork(identifier) || haveName(place, namesOf(other));
}

std::vector<size_t> KnownEntries::namesAt(size_t place) const
{
    std::vector<size_t> names;
    for (auto one = std::lower_bound(m_names.begin(), m_names.end(), place,
             [](const NameOf &name, size_t wanted) { return name.place < wanted; });
         one != m_names.end() && one->place == place; ++one) {
        names.push_back(one->name);
    }
    return names;
}

bool KnownEntries::haveName(size_t place, const std::vector<size_t> &names) const
{
    const std::vector<size_t> own = namesAt(place);
    return std::find_first_of(own.begin(), own.end(), names.begin(), names.end()) != own.end();
}

/// The likeliest pairs come first.
void KnownEntries::note(const DuplicatePair &pair)
{
    if (pair.score.likelihood < kLikelyDuplicate) {
        return;
    }
    const std::optional<size_t> first = placeOf(pair.first);
    const std::optional<size_t> second = placeOf(pair.second);
    if (!first || !second) {
        note(first ? *first : *second, {.target = first ? pair.second : pair.first, .isLikely = true});
    } else if (!isIdentifierAlone(pair.score)) { // Of those `noteTwin` has thought.
        note(std::max(*first, *second), {.twin = std::min(*first, *second), .isLikely = true});
    }
}

void KnownEntries::note(size_t place, const KnownEntry &known)
{
    const auto [noted, isNew] = m_found.try_emplace(place, known);
    if (!isNew && weightOf(noted->second) < weightOf(known)) {
        noted->second = known;
    }
}

} // namespace fourthp
