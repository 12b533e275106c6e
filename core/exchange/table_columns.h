// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/export_options.h"
#include "core/model/field.h"
#include "core/model/record_type.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace fourthp {

/// Where the values of a column come from.
enum class ColumnSource { Field, Address, Type, Recipients };

/// A column of a table, with the way to its values for every type of record.
struct TableColumn
{
    QString path; ///< A field path of the catalogue, or `address`, `type`, `shared_with`.
    ColumnSource source = ColumnSource::Field;
    const Field *field = nullptr; ///< Of the first type that has it; null if no field stands for the column.
    int cells = 1; ///< More than one if each value gets a column of its own.
    /// By type: the field of the top level, then the members that lead to the value. Empty if the type has no
    /// such field; shorter than the path if a member is missing, and then there are no values either.
    std::array<std::vector<const Field *>, size_t(RecordType::Unknown) + 1> ways {};
    qsizetype depth = 1; ///< How many names the path has.
    bool isLeftOut = false; ///< By the redaction.
};

/// The columns for these paths; unknown paths are InvalidInput, naming the path. What the redaction takes
/// of any type is left out, and named in `leftOut`; so are such members of a group that is a column.
[[nodiscard]] Result<std::vector<TableColumn>> tableColumnsFor(
    const QStringList &paths, const Redaction &redaction, QStringList &leftOut);

/// The columns of a table when none are named, for these types of record.
QStringList defaultTableColumns(const std::vector<RecordType> &types);

/// The column that names who a table is for.
TableColumn recipientsColumn();

/// The heading of a column: its path, or with a translator its label.
QString columnHeading(const TableColumn &column, const LabelTranslator &translate);

/// True if a person's own members have to be read for these columns.
bool wantsOwnMembers(const std::vector<TableColumn> &columns);

} // namespace fourthp
