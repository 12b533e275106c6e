// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace fourthp::ui {

/// Dates, counts and sizes as the reader's locale writes them. Safe from any thread.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::Formats)

public:
    /// `2021-06` as "June 2021"; text that is no partial date comes back as it is.
    static QString partialDate(const QString &date);
    /// An RFC 3339 time as a short local date and time.
    static QString dateTime(const QString &timestamp);
    /// "today 09:41", "yesterday", else the date. Relative to `now` (RFC 3339).
    static QString relative(const QString &timestamp, const QString &now);
    static QString count(qint64 number);
    static QString bytes(qint64 bytes);
    /// The texts one behind the other, with the comma of the language.
    static QString list(const QStringList &texts);
    /// Plain text for a tool tip, which would else guess whether it is markup and load what that names.
    static QString toolTip(const QString &text);
    /// Text that keeps its own direction inside a sentence of the other direction (FSI … PDI).
    static QString isolated(const QString &text);
};

} // namespace fourthp::ui
