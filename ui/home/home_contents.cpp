// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_contents.h"

#include "core/curation/consent_end.h"
#include "core/curation/follow_up.h"
#include "core/store/sample_library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kMostOfAKind = 200;
constexpr int kEventsShown = 4;
constexpr int kChangesShown = 6;

HomeEntry entryOf(const StoredRecord &record, const Labels &labels)
{
    const Document &document = record.shown();
    return {record.id, document.type(), document.title(labels.languages()).text, document.summary(labels.languages()).text,
        document.json().value("updated_at"_L1).toString()};
}

/// Counts what meetings left to do.
Result<void> countFollowUps(Connection &connection, const QDate &today, HomeContents &contents)
{
    const Result<std::vector<FollowUp>> all = followUps(connection, today);
    if (!all) {
        return passOn(all);
    }
    contents.waiting
        = std::count_if(all->begin(), all->end(), [](const FollowUp &one) { return isWaiting(one.state); });
    contents.overdue = std::count_if(all->begin(), all->end(), [](const FollowUp &one) { return one.isOverdue; });
    return {};
}

/// What came or changed in this library since then, whenever somebody wrote it; the newest records at a first
/// visit.
Result<std::vector<HomeEntry>> changedSince(
    Connection &connection, const QString &lastVisit, const Labels &labels)
{
    std::vector<HomeEntry> entries;
    if (lastVisit.isEmpty()) {
        const auto newest = recentlyChanged(connection, kChangesShown);
        if (!newest) {
            return passOn(newest);
        }
        for (const StoredRecord &record : *newest) {
            entries.push_back(entryOf(record, labels));
        }
        return entries;
    }
    const auto news = newsSince(connection, lastVisit, kChangesShown);
    if (!news) {
        return passOn(news);
    }
    for (const RecordNews &one : *news) {
        entries.push_back(entryOf(one.record, labels));
        entries.back().changedAt = one.at;
    }
    return entries;
}

} // namespace

qint64 HomeContents::total() const
{
    qint64 sum = 0;
    for (const auto &[type, count] : counts) {
        sum += count;
    }
    return sum;
}

Result<HomeContents> loadHome(Library &library, const Labels &labels, const QString &lastVisit)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    HomeContents contents;
    auto counts = countsByType(**connection);
    auto stories = recordsOfType(**connection, RecordType::Story, kMostOfAKind);
    auto pages = recordsOfType(**connection, RecordType::Page, kMostOfAKind);
    auto events = recordsOfType(**connection, RecordType::Event, kMostOfAKind);
    auto changed = changedSince(**connection, lastVisit, labels);
    auto samples = sampleCount(**connection);
    if (!counts || !stories || !pages || !events || !changed || !samples) {
        return !counts ? passOn(counts) : !stories ? passOn(stories) : !pages ? passOn(pages) : !events ? passOn(events) : !changed ? passOn(changed) : passOn(samples);
    }
    contents.counts = *counts;
    contents.samples = *samples;
    if (const auto facts = sampleFacts()) {
        contents.sampleDate = facts->date;
    }
    if (!stories->empty()) {
        // Another story each day, the same for everybody who opens the library on that day.
        const qint64 day = library.clock().nowUtc().date().toJulianDay();
        contents.story = entryOf((*stories)[size_t(day % qint64(stories->size()))], labels);
    }
    std::sort(pages->begin(), pages->end(), [](const StoredRecord &a, const StoredRecord &b) {
        return a.shown().json().value("order"_L1).toDouble() > b.shown().json().value("order"_L1).toDouble();
    });
    for (const StoredRecord &page : *pages) {
        contents.pages.push_back(entryOf(page, labels));
    }
    std::sort(events->begin(), events->end(), [](const StoredRecord &a, const StoredRecord &b) {
        return a.shown().json().value("start"_L1).toString() > b.shown().json().value("start"_L1).toString();
    });
    for (const StoredRecord &event : *events) {
        if (contents.events.size() < size_t(kEventsShown)) {
            contents.events.push_back(entryOf(event, labels));
            contents.events.back().text = event.shown().json().value("start"_L1).toString();
        }
    }
    contents.changed = std::move(*changed);
    if (const auto counted = countFollowUps(**connection, library.clock().nowUtc().date(), contents); !counted) {
        return passOn(counted);
    }
    const auto ending = endingStories(**connection, library.clock().nowUtc().date(), kConsentDaysAhead);
    if (!ending) {
        return passOn(ending);
    }
    contents.endingConsents = *ending;
    return contents;
}

} // namespace fourthp::ui
