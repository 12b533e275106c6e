// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_writer.h"

#include <QDate>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace fourthp {

/// A consent whose last day is near.
struct EndingConsent
{
    RecordId record;
    RecordType type = RecordType::Unknown; ///< Of a story, or of the person that a stakeholder names.
    QString title {};
    QDate lastDay {};
};

/// Consents of shown records that end within `days` days from `today` on, the nearest first: stories, and persons named
/// by stakeholders. Reads all stakeholders. `languages` are those of titles, best first. Not on the GUI thread.
[[nodiscard]] Result<std::vector<EndingConsent>> endingConsents(
    Connection &connection, const QDate &today, int days, const QStringList &languages, std::stop_token stop = {});
/// How many stories there are among them; by an index alone.
[[nodiscard]] Result<qint64> endingStories(Connection &connection, const QDate &today, int days);

/// Days ahead in which the end of a consent is told.
inline constexpr int kConsentDaysAhead = 60;

/// What a person said, and when.
struct WithdrawalOrder
{
    QDate day; ///< On which the consent was taken back; not after today.
    QString reason {}; ///< Kept in the journal; may be empty.
};
struct Withdrawal
{
    SavedChange change {};
    /// Titles of frozen editions that print a case study which is linked to the record: their text stays as it is.
    QStringList frozenEditions {};
};

/// Notes that somebody took a consent back: of a story, which is hidden at once from lists, search, exports and every
/// edition that is not frozen; or of the person that a stakeholder names, who is taken out. One change of the journal,
/// sent with the next session and undone like any other until then. NotFound for a record that is not shown;
/// Unsupported where there is no consent to take back; InvalidInput for a day after today.
[[nodiscard]] Result<Withdrawal> withdrawConsent(
    Library &library, const RecordId &id, const WithdrawalOrder &order, const Editor &editor);

} // namespace fourthp
