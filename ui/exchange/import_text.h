// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/import_plan.h"
#include "core/model/labels.h"

#include <QCoreApplication>
#include <QString>

namespace fourthp::ui {

/// Words about an import. Plain text; any thread.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::ImportText)

public:
    /// What becomes of a row, as one word: "New".
    static QString act(ImportAct act);
    /// The same with the number of rows: "New: 118".
    static QString counted(ImportAct act, qint64 rows);
    /// What a person can choose for a row.
    static QString fate(ImportAct act);
    /// Why a row is refused, or a value of it left out, in a sentence that names the field.
    static QString fault(const ImportFault &fault, RecordType type, const Labels &labels);
    /// The label of a field with the groups that it lies in, as exports head its column: "Sources: Title".
    /// The path itself where no record of this type has such a field.
    static QString fieldLabel(const QString &path, RecordType type, const LabelTranslator &translate);
    /// What a column becomes: the label of a field, of a member of a group, or of one of the special places.
    static QString place(const QString &path, RecordType type, const Labels &labels);
    /// What could not be done, in sentences with what to do next. `path` is that of the file; what went wrong
    /// elsewhere is not blamed on it.
    static QString problem(const Error &error, const QString &path);
    /// The same once the file is imported: then it is only looked at again.
    static QString problemAfterwards(const Error &error, const QString &path);
    /// "Imported 118 of 120 rows."
    static QString done(const ImportDone &done);
    /// Which rows were refused, and what else became of the rows.
    static QString details(const ImportDone &done, const std::vector<qint64> &refusedLines);
};

} // namespace fourthp::ui
