// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace fourthp {

// Reading the tables of a library that is damaged, around what cannot be read of them.

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Null if the table or its schema cannot be read.
Statement prepareStatement(Connection &connection, const QString &sql);

struct SalvagedTable
{
    QString name;
    QStringList columns;
    QStringList key; ///< Of a table without row numbers; else empty.
};
/// Tables of a library in an order in which each comes behind those that it refers to.
[[nodiscard]] Result<std::vector<SalvagedTable>> salvagedTables(Connection &connection);

/// Gets each row that could be read, its values in the order of the table's columns. False ends the walk.
using RowVisit = std::function<bool(sqlite3_stmt *row)>;

/// Walks over one table. Answers the number of gaps. Whoever visits a table without row numbers sees some
/// rows twice behind damage.
qint64 walkTable(Connection &damaged, const SalvagedTable &table, RowVisit visit);

} // namespace fourthp
