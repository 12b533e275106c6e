// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_entries.h"

#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QChar kLineMark = u'#'; // Begins no id of a record.

QString keyOf(RecordType type, const QString &identifier)
{
    return typeCode(type) + u' ' + identifier;
}

RecordId placeholderOf(qint64 line)
{
    return {kLineMark + QString::number(line)};
}

/// 0 for a record of the library.
qint64 lineOf(const RecordId &id)
{
    return id.value.startsWith(kLineMark) ? id.value.sliced(1).toLongLong() : 0;
}

} // namespace

void KnownEntries::add(qint64 line, const Document &record)
{
    if (!canBeDuplicate(record.type())) {
        return;
    }
    DuplicateTraits traits = duplicateTraits(record);
    traits.id = placeholderOf(line);
    for (const QString &identifier : std::as_const(traits.identifiers)) {
        const QString key = keyOf(traits.type, identifier);
        const qint64 earlier = m_lines.value(key);
        if (earlier == 0) {
            m_lines.insert(key, line);
        } else if (m_found.try_emplace(line, KnownEntry {.twin = earlier}).second) {
            m_later[earlier].push_back(line);
        }
    }
    m_finders[traits.type].add(std::move(traits));
}

Result<std::map<qint64, KnownEntry>> KnownEntries::find(
    Connection &connection, const ProgressSink &progress, std::stop_token stop)
{
    for (auto &[type, finder] : m_finders) {
        if (auto done = compareWithLibrary(connection, type, finder, stop); !done) {
            return passOn(done);
        }
        const auto pairs = finder.find(progress, stop);
        if (!pairs) {
            return passOn(pairs);
        }
        std::for_each(pairs->begin(), pairs->end(), [this](const DuplicatePair &pair) { note(pair); });
        finder = {};
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
            for (const QString &identifier : std::as_const(traits.identifiers)) {
                if (const qint64 line = m_lines.value(keyOf(type, identifier)); line > 0) {
                    m_found[line] = {.target = record.id};
                    for (const qint64 later : m_later[line]) {
                        m_found[later] = {.target = record.id};
                    }
                }
            }
            finder.addKnown(std::move(traits));
            return true;
        },
        stop);
}

/// The likeliest pairs come first: what is known of a line stays, but a record that is here tells more than
/// an earlier line of the file.
void KnownEntries::note(const DuplicatePair &pair)
{
    if (pair.score.likelihood < kLikelyDuplicate) {
        return;
    }
    const auto [earlier, later] = std::minmax({lineOf(pair.first), lineOf(pair.second)});
    if (earlier > 0) {
        m_found.try_emplace(later, KnownEntry {.twin = earlier, .isLikely = true});
        return;
    }
    const KnownEntry known {.target = lineOf(pair.first) == 0 ? pair.first : pair.second, .isLikely = true};
    const auto [place, isNew] = m_found.try_emplace(later, known);
    if (!isNew && place->second.target.isEmpty() && place->second.isLikely) {
        place->second = known;
    }
}

} // namespace fourthp
