// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/oai/oai_answer.h"

#include <QString>

namespace fourthp {

/// Where a harvest stands: in which window of time, and where in its list. Kept with each page. Pure values;
/// all times are the repository's own, for the clock here decides nothing.
struct HarvestPlace
{
    QString
        start {}; ///< When the harvest began: the next one's `from`. Empty if the repository told no time.
    QString from {}; ///< Of the window, included. Empty for the beginning.
    QString until {}; ///< Included. Empty for all that there is.
    QString token {}; ///< Where the list goes on; empty at its start.
    QString expires {}; ///< When `token` runs out; empty if unknown.
    int restarts = 0; ///< Of this window's list.
    qint64 received = 0; ///< Records of this list, deleted ones too.
    qint64 announced = -1; ///< How many it should be; -1 if unknown.
    bool wasShort = false; ///< A list of this harvest ended early.
    bool isAtEnd = false; ///< All windows are read.
    friend bool operator==(const HarvestPlace &, const HarvestPlace &) = default;

    QString toText() const;
    /// The beginning if the text is none of ours.
    static HarvestPlace fromText(const QString &text);
};

/// A harvest from the last one's start on, with an overlap of two days (three for day granularity), for
/// indexes of repositories lag behind. Of everything if there was none.
HarvestPlace firstPlace(const QString &lastStart, const QString &now, const OaiRepository &repository);
/// The place after a whole list: the time after the window, or the end.
HarvestPlace afterWindow(const HarvestPlace &place, const OaiRepository &repository);
/// The list of the window from its start.
HarvestPlace listAnew(const HarvestPlace &place);
/// The same with the earlier half of the window; none if it is as short as the repository can tell.
std::optional<HarvestPlace> halved(const HarvestPlace &place, const OaiRepository &repository);
/// Whether the token has run out by the repository's clock.
bool isExpired(const HarvestPlace &place, const QString &now);
/// Days from one time to another; none if either is not readable.
std::optional<qint64> daysBetween(const QString &earlier, const QString &later);

} // namespace fourthp
