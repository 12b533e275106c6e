// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QHash>
#include <QString>

#include <vector>

namespace fourthp {

/// What is known of a repository and how far it was read. Points in time are the repository's own.
struct OaiSource
{
    QString url {};
    QString state {}; ///< As in `Channel`.
    QString set {}; ///< Empty for all.
    QString nextFrom {}; ///< When the last whole harvest began; empty before the first.
    QString listedAt {}; ///< When all identifiers were last compared.
    bool isListingDue = false; ///< A list was shorter than announced.
    QString place {}; ///< Where an unfinished harvest stands, in its own words; empty for none.
};

/// A record in quarantine and what it is to be asked for by.
struct WaitingRecord
{
    RecordId id {};
    QString rev {};
    QByteArray note {};
};

/// The tables that only OAI-PMH repositories have. Rows go through `SyncStore`, as those of hubs do.
/// Functions are transactions of their own.
class OaiStore
{
public:
    OaiStore(Library &library, QString channel)
        : m_library(library)
        , m_channel(std::move(channel))
    { }

    /// NotFound if there is no such channel of kind `oai`.
    [[nodiscard]] Result<OaiSource> source();
    /// What the repository says of itself, for display.
    [[nodiscard]] Result<void> remember(
        const QString &name, const QString &granularity, const QString &deletedRecord);
    /// Keeps the place of a harvest without a page.
    [[nodiscard]] Result<void> keepPlace(const QString &place, const QString &session);
    /// A whole harvest ends: the next begins from `startMark`, and no place is kept. The first one of all is
    /// as good as a comparison of identifiers.
    [[nodiscard]] Result<void> finishHarvest(const QString &startMark, bool isListingDue);
    [[nodiscard]] Result<void> finishListing(const QString &at, bool isMoreDue);

    /// Datestamps of the live records here, by OAI identifier; orphans are not among them.
    [[nodiscard]] Result<QHash<QString, QString>> datestamps();
    /// Those tried least often first, at most 20.
    [[nodiscard]] Result<std::vector<WaitingRecord>> waitingRecords();

private:
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values);

    Library &m_library;
    QString m_channel;
};

} // namespace fourthp
