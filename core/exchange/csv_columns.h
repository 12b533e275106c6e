// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_export.h"
#include "core/model/document.h"
#include "core/model/field.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace fourthp {

/// What a column of a table holds.
struct CsvColumn
{
    QString path; ///< A field path of the catalogue, or `address`, `type`, `sources`.
    const Field *field = nullptr; ///< Of the first type that has it; null for `address` and `type`.
    int cells = 1; ///< More than one if each value gets a column of its own.
};

/// The columns for these paths; unknown paths are InvalidInput, naming the path. Columns of personal data are
/// left out, and named in `leftOut`, unless `withPersonalData`; so are such members of a group that is a column.
[[nodiscard]] Result<std::vector<CsvColumn>> csvColumnsFor(
    const QStringList &paths, bool withPersonalData, QStringList &leftOut);

/// The title of another record; empty if there is none to tell.
using TitleOf = std::function<QString(const RecordId &)>;

/// The values of one record in one column, one text each, in the document's order. Where an item names another
/// record but has no name of its own, as a partner that is a stakeholder, its name is that record's title.
QStringList csvValues(const CsvColumn &column, const Document &document, const CsvOptions &options, const Labels &labels,
    const TitleOf &titleOf, const LabelTranslator &translate);

/// The heading of a column: its path, or with a translator its label.
QString csvHeading(const CsvColumn &column, const LabelTranslator &translate);

} // namespace fourthp
