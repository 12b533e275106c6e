// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"

#include <QString>
#include <QStringList>

namespace fourthp {

/// A knowledge resource as a list of literature says it, before anything is believed of it. The other side of
/// `core/exchange/reference.h`.
struct ReadReference
{
    QString id {}; ///< As the list names it; ours if it is the id of a record.
    QStringList kinds {}; ///< Words for the kind of work, the most telling first.
    QString title {};
    QString alternativeTitle {};
    QStringList creators {}; ///< Of persons as `Family, Given`.
    QString publisher {};
    QStringList dates {}; ///< As `2021-06` or `2021/06/24/`, the one to believe first.
    QString summary {};
    QStringList keywords {};
    QStringList languages {}; ///< Codes or names.
    QString number {}; ///< Of the document.
    QStringList addresses {}; ///< On the web; the first one counts.
    QStringList identifiers {}; ///< DOI, ISBN and such, with or without a prefix.
    QString license {};
    QString partOf {}; ///< The journal, book or series, with volume and pages.
    QStringList notes {};
};

/// Fills `entry` with what the resource model holds of it, and tells of the rest. Refused without a title.
void fillFrom(const ReadReference &reference, ImportEntry &entry);

/// `2021`, `2021-06` or `2021-06-24` for these and for `2021/06/24/` and `2021///`; empty for anything else.
QString isoDate(const QString &text);

} // namespace fourthp
