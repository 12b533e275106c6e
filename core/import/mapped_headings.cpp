// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mapped_headings.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> checkHeadings(const ImportMapping &mapping, const QStringList &headings, const QString &path)
{
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMapping &column = mapping.columns[i];
        const auto place = qsizetype(i);
        // Beyond the first row columns have their numbers for headings.
        const QString found = place < headings.size() ? headings.at(place) : QString::number(place + 1);
        if (!column.path.isEmpty() && !column.heading.isEmpty() && column.heading != found) {
            return fail(ErrorKind::Conflict, path,
                u"column %1 is headed “%2”, not “%3” as when it was mapped"_s.arg(
                    QString::number(place + 1), found, column.heading));
        }
    }
    return {};
}

Result<QStringList> readHeadings(TableSource &table, const TableReading &reading)
{
    const auto row = table.next();
    if (!row) {
        return passOn(row);
    }
    QStringList headings;
    if (row->has_value()) {
        headings = (*row)->cells;
        for (qsizetype i = 0; i < headings.size() && !reading.hasHeadings; ++i) {
            headings[i] = QString::number(i + 1);
        }
    }
    return headings;
}

} // namespace fourthp
