// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_file.h"
#include "core/base/result.h"
#include "core/exchange/export_record.h"
#include "core/exchange/sharing_guard.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QCache>
#include <QString>

#include <memory>

namespace fourthp {

/// Where the relations of the export at `path` lie: `cases.relations.csv` beside `cases.csv`.
QString relationsPath(const QString &path);

/// A second table beside an export: `from, relation, to, since, until`, a row for each link that a record
/// states. Whom a record that may not leave is linked to, and that it is there at all, stays here.
class RelationsFile
{
public:
    [[nodiscard]] static Result<RelationsFile> create(const QString &exportPath);
    [[nodiscard]] Result<void> add(
        const ExportRecord &record, Connection &connection, const SharingGuard &guard);
    [[nodiscard]] Result<void> commit();
    qint64 rows() const { return m_rows; }

private:
    explicit RelationsFile(CheckedFile file);
    bool mayBeNamed(const QString &id, Connection &connection, const SharingGuard &guard);

    CheckedFile m_file;
    qint64 m_rows = 0;
    std::unique_ptr<QCache<QString, bool>> m_named; ///< What was decided of the other ends.
};

} // namespace fourthp
