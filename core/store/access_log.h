// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fourthp {

/// By which way something left.
enum class ExitWay { Export, Publication, Print, Bundle, Clipboard, File, Conflict, Meeting, Person, Copy };
/// Stable; for the table and for JSON output.
QLatin1StringView exitWayCode(ExitWay way);
/// English; translate in context `ExitWay`.
const char *exitWayLabel(ExitWay way);

/// What left this library once. It names no record. `asked` and `recipients` are a person's own words.
struct AccessEntry
{
    qint64 number = 0;
    QString at {}; ///< RFC 3339, UTC; filled when it is noted.
    QString who {}; ///< The name of the profile here.
    ExitWay way = ExitWay::Export;
    QString format {}; ///< Code of the format.
    qint64 records = 0;
    QString asked {}; ///< Words of the filter. May hold a name, and can be erased.
    QString redaction {}; ///< Code, see `redactionCode`.
    QString recipients {};
    QString file {}; ///< The name alone; can be erased. Empty for `ExitWay::File`, whose ending is the format.
    friend bool operator==(const AccessEntry &, const AccessEntry &) = default;
};

/// Entries are kept for so many years.
inline constexpr int kAccessLogYears = 5;

// The log of what left the library: this library's own, never sent and no part of any record. None on the GUI thread.

/// Whether what left stands in the log, and if not, why.
enum class Noted {
    InLog,
    NotReadOnly, ///< The library is open for reading alone.
    NotDiskFull, ///< The disk of the library is full: getting the data off it is what helps then (R-05).
};

/// Lets something leave and notes it. The entry stands on the disk before `leave` is called, and goes again if that
/// fails: a program killed in between leaves an entry of what did not leave, never the other way round. `isPartlyOut`
/// is asked when `leave` failed: true keeps the entry, for something lies there all the same. Entries past their years
/// go. Where nothing can be noted `leave` is called nevertheless. Of an attached file the ending of its name alone is
/// kept, for its name tells whom it is about.
[[nodiscard]] Result<Noted> leaveNoted(Library &library, const AccessEntry &entry,
    const std::function<Result<void>()> &leave, const std::function<bool()> &isPartlyOut = {});
/// Notes what leaves with the answer itself, as a text for the clipboard.
[[nodiscard]] Result<Noted> noteLeaving(Library &library, const AccessEntry &entry);

/// Puts an entry under its number, or under the next one if that is 0, inside the caller's transaction.
[[nodiscard]] Result<void> putAccessEntry(Connection &connection, const AccessEntry &entry);
/// The newest first; from `since` on (a day, as `2026-11-24`), empty for all.
[[nodiscard]] Result<std::vector<AccessEntry>> accessLog(Connection &connection, const QString &since = {});
/// Takes the words of the filter, the recipients and the name of the file out of an entry, and their bytes out of the
/// library; its backups keep them until they rotate. NotFound if there is none of that number.
[[nodiscard]] Result<void> eraseAccessWords(Library &library, qint64 number);
/// The log as a table (RFC 4180, UTF-8), a line each; texts that a spreadsheet would run are made harmless.
[[nodiscard]] QByteArray accessLogCsv(const std::vector<AccessEntry> &entries);

} // namespace fourthp
