// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/export_options.h"
#include "core/model/labels.h"
#include "core/store/library.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace fourthp {

/// Files beside an export that go with it.
struct ExportCompanions
{
    bool relations = false; ///< `NAME.relations.csv`: what the records state of each other.
    bool about
        = false; ///< `NAME.csv.about.json`: what was asked for, what is in it, what stayed here and why.
    /// For the latter: the words of the search, or what else the records are. It leaves with the export: no
    /// path of this computer, and no name of a collection.
    QString scope;
};

/// One export: which records in which form, and where to.
struct ExportOrder
{
    std::vector<qint64> docids; ///< In the order of the rows.
    ExportOptions options;
    QString path;
    ExportCompanions companions;
    QString who {}; ///< For the access log.
};

/// The files that an order writes, its own first.
QStringList exportFiles(const ExportOrder &order);

/// Writes the records of `order`. Streams: memory does not grow with the rows. Files are written beside and
/// only then, when all are written, each flushed, checked and renamed: first those that go with the export,
/// at last the export. Cancelled or failed before, earlier files stay as they were. What left stands in the access log
/// (`leaveNoted`). Takes no
/// place in the library's own folder, and none where something else than a file lies. What may not leave
/// stays (see `SharingGuard`).
[[nodiscard]] Result<ExportReport> exportRecords(Library &library, const ExportOrder &order,
    const Labels &labels, const LabelTranslator &translate, const ProgressSink &progress = {},
    std::stop_token stop = {});

/// The beginning of an export, in memory.
struct ExportText
{
    QByteArray bytes; ///< Workbooks: the same table as CSV, for they are no text.
    ExportReport report;
};

/// The first records that `exportRecords` would write, at most so many of them.
[[nodiscard]] Result<ExportText> exportText(Library &library, const std::vector<qint64> &docids,
    qint64 recordsAtMost, const ExportOptions &options, const Labels &labels,
    const LabelTranslator &translate, std::stop_token stop = {});

} // namespace fourthp
