// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/export_options.h"
#include "core/import/entry_source.h"
#include "core/import/table_source.h"
#include "core/model/record_type.h"
#include "core/model/vocabularies.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace fourthp {

/// What one column of a table becomes.
struct ColumnMapping
{
    QString heading {}; ///< As the file has it.
    QString path {}; ///< Path of the catalogue, `address` or `type`; empty for a column that stays out.
    QString language {}; ///< Of a translatable text.
    QString listSeparator
        = QStringLiteral(";"); ///< Between several values of one cell; empty if there is but one.
    QHash<QString, QString> codes {}; ///< What a person decided on words that no list knows: word to code;
                                      ///< empty: left out, but for a marking, without which a row is refused.
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// How a table becomes records. A value; saved as a profile.
struct ImportMapping
{
    RecordType type = RecordType::CaseStudy; ///< Of rows without one of their own.
    /// Of texts whose language neither the column nor the record tells. BCP 47.
    QString language = QStringLiteral("en");
    std::vector<ColumnMapping> columns {}; ///< One for each column of the file, in its order.

    QJsonObject toJson() const;
    [[nodiscard]] static Result<ImportMapping> fromJson(const QJsonObject &json);
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// By the labels of fields in every language of the program, their codes and paths, and the headings of our
/// own exports
/// (`countries.1`). `labels` are the translators of each language. Never maps two columns to one place that
/// holds one value.
ImportMapping guessMapping(
    const QStringList &headings, RecordType type, const std::vector<LabelTranslator> &labels);

/// A mapping that was made for another file, for a table with these headings: columns are found again by
/// their headings, and what it does not know stays out.
ImportMapping mappingFor(const ImportMapping &saved, const QStringList &headings);
/// Reads the headings of a table that was just opened; without any, the numbers of the columns of its first
/// row, from 1. Empty for an empty table.
[[nodiscard]] Result<QStringList> readHeadings(TableSource &table, const TableReading &reading);

/// The paths that a column may become for records of this type, in the order of forms; without `address` and
/// `type`.
QStringList importPaths(RecordType type);

/// A word of the file that no list knows, how often it stands there, and what may be meant.
struct UnknownWord
{
    int column = 0;
    QString word {};
    qint64 times = 0;
    QStringList suggestions {}; ///< Codes, the likeliest first; at most five.
};

/// Reads the rows of a table as records. Country names in any language of ICU, labels of vocabularies in any
/// language of the program and codes are all understood; dates as ISO 8601, or day and month by `dayFirst`
/// where only one order is possible.
std::unique_ptr<EntrySource> tableEntries(std::unique_ptr<TableSource> table, const TableReading &reading,
    const ImportMapping &mapping, const Vocabularies &vocabularies);

} // namespace fourthp
