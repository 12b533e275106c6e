// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/store/library.h"
#include "core/store/record_reader.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace fourthp::ui {

/// A record as the first page names it.
struct HomeEntry
{
    RecordId id;
    RecordType type = RecordType::Unknown;
    QString title;
    QString text;
    QString changedAt {}; ///< RFC 3339.
    friend bool operator==(const HomeEntry &, const HomeEntry &) = default;
};

/// Everything that the first page shows, read in one go off the GUI thread.
struct HomeContents
{
    std::map<RecordType, qint64> counts;
    HomeEntry story; ///< Empty id if there is none that may be shown.
    std::vector<HomeEntry> pages; ///< Tools and guides, about, contact.
    std::vector<HomeEntry> events; ///< Newest first.
    std::vector<HomeEntry> changed; ///< Came or changed here since the last visit, newest first.
    qint64 waiting = 0; ///< Recommendations of meetings that somebody still has to see to.
    qint64 overdue = 0; ///< Of these, past their day.
    qint64 endingConsents = 0; ///< To stories, within `kConsentDaysAhead`.
    qint64 samples = 0;
    QDate sampleDate;
    qint64 total() const;
    friend bool operator==(const HomeContents &, const HomeContents &) = default;
};

/// `lastVisit` is RFC 3339; empty takes the newest records instead.
[[nodiscard]] Result<HomeContents> loadHome(Library &library, const Labels &labels, const QString &lastVisit);

} // namespace fourthp::ui
