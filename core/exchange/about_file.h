// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_file.h"
#include "core/base/result.h"
#include "core/exchange/export_run.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace fourthp {

/// Where the file lies that tells about the export at `path`.
QString aboutPath(const QString &path);

/// What an export holds and what stayed: for who gets the file, and for who asks a year later how it was
/// made.
QJsonObject aboutExport(const ExportOrder &order, const ExportReport &report, const QDateTime &now);

/// Writes it beside the export; it is there when what is answered is committed.
[[nodiscard]] Result<CheckedFile> writeAboutFile(
    const ExportOrder &order, const ExportReport &report, const QDateTime &now);

} // namespace fourthp
