// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_source.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"

#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace fourthp::test {

using Rows = std::vector<QStringList>;

/// A file to be read as a table, in a folder that goes with it.
class TableFile
{
public:
    explicit TableFile(ImportFormat format, const QByteArray &bytes = {})
        : m_format(format)
    {
        reading.format = format;
        reading.encoding = QStringLiteral("UTF-8");
        if (!bytes.isNull()) {
            writeFile(path(), bytes);
        }
    }

    QString path() const { return m_folder.filePath(QStringLiteral("table.") + factsOf(m_format).code); }
    void guess()
    {
        const Result<TableReading> guessed = guessReading(path(), m_format);
        REQUIRE(guessed);
        reading = *guessed;
    }
    /// Fails the test unless it can be read to its end.
    std::vector<TableRow> rows() const
    {
        auto table = openTable(path(), reading);
        REQUIRE(table);
        std::vector<TableRow> all;
        for (;;) {
            auto row = (*table)->next();
            REQUIRE(row);
            if (!*row) {
                CHECK((*table)->progress().done == (*table)->progress().total);
                return all;
            }
            all.push_back(std::move(**row));
        }
    }
    Rows cells() const
    {
        Rows all;
        for (const TableRow &row : rows()) {
            INFO("line " << row.line);
            CHECK(row.fault == QString());
            all.push_back(row.cells);
        }
        return all;
    }
    /// Why it cannot be opened, or not be read to its end; fails the test if it can.
    Error error() const
    {
        auto table = openTable(path(), reading);
        while (table) {
            const auto row = (*table)->next();
            if (!row) {
                return row.error();
            }
            REQUIRE(row->has_value());
        }
        return table.error();
    }

    TableReading reading;

private:
    QTemporaryDir m_folder;
    ImportFormat m_format;
};

/// What each row is read as: its line, and its fault or its cells, with the faults of these.
inline QStringList toldOf(const TableFile &file)
{
    QStringList told;
    for (const TableRow &row : file.rows()) {
        QString text
            = QStringLiteral("%1: %2").arg(row.line).arg(row.fault.isEmpty() ? row.cells.join(u'|') : row.fault);
        for (const CellFault &fault : row.cellFaults) {
            text += QStringLiteral(" (%1 %2)").arg(fault.column).arg(fault.rule);
        }
        told.append(text);
    }
    return told;
}

/// Runs a script of Python with these arguments and answers what it prints.
inline QByteArray asPythonSays(const QString &script, const QStringList &arguments)
{
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM), QStringList {QStringLiteral("-c"), script} + arguments);
    REQUIRE(python.waitForFinished(60'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput();
}

} // namespace fourthp::test
