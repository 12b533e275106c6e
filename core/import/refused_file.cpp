// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked_file.h"
#include "core/exchange/csv_rows.h"
#include "core/import/import_plan.h"
#include "core/import/opened_import.h"

#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// `website: bad_format (htp://x)`: what to look for and where.
QString reasonText(const ImportFault &fault)
{
    QString text = fault.field.isEmpty() ? fault.rule : QString(fault.field + u": "_s + fault.rule);
    return fault.value.isEmpty() ? text : QString(text + u" ("_s + fault.value + u')');
}

QString reasonsText(const RefusedEntry &entry)
{
    QStringList reasons;
    for (const ImportFault &fault : entry.faults) {
        reasons.append(reasonText(fault));
    }
    return reasons.join(u"; "_s);
}

Result<void> addRow(CsvRows &rows, const RefusedEntry &entry, const QStringList &cells)
{
    std::vector<QByteArray> texts {QByteArray::number(entry.line), reasonsText(entry).toUtf8()};
    for (const QString &cell : cells) {
        texts.push_back(cell.toUtf8());
    }
    const std::vector<QByteArrayView> views(texts.begin(), texts.end());
    return rows.add(views);
}

/// The rows of the refused as they stand in the file, which is read again: they may be very many.
Result<void> addTableRows(
    CsvRows &rows, const ImportPlan &plan, const std::map<size_t, const RefusedEntry *> &refused)
{
    const Result<QByteArray> checksum = fileChecksum(plan.order.path, {});
    if (!checksum) {
        return passOn(checksum);
    }
    if (*checksum != plan.fileChecksum) {
        return fail(ErrorKind::Conflict, plan.order.path, u"the file changed since the plan was made"_s);
    }
    const Result<std::unique_ptr<TableSource>> table = openTable(plan.order.path, plan.order.reading);
    if (!table) {
        return passOn(table);
    }
    for (auto wanted = refused.begin(); wanted != refused.end();) {
        const Result<std::optional<TableRow>> row = (*table)->next();
        if (!row) {
            return passOn(row);
        }
        if (!row->has_value()) {
            return fail(ErrorKind::Conflict, plan.order.path, u"refused rows are not in the file"_s);
        }
        if (wanted->second->line != (*row)->line) {
            continue;
        }
        if (auto done = addRow(rows, *wanted->second, (*row)->cells); !done) {
            return done;
        }
        ++wanted;
    }
    return {};
}

/// The file is not to be replaced by some of its own rows.
Result<void> refuseSource(const ImportPlan &plan, const QString &target)
{
    const QString source = plan.order.path;
    const bool isSame = QFileInfo::exists(target)
        && QFileInfo(source).canonicalFilePath() == QFileInfo(target).canonicalFilePath();
    return isSame ? fail(ErrorKind::InvalidInput, source, u"the refused rows would replace the file"_s)
                  : Result<void>();
}

} // namespace

Result<void> saveRefused(const ImportPlan &plan, const ImportDone &done, const QString &path)
{
    std::map<size_t, const RefusedEntry *> refused;
    for (const auto *entries : {&plan.refused, &done.refused}) {
        for (const RefusedEntry &entry : *entries) {
            refused[entry.place] = &entry;
        }
    }
    if (auto other = refuseSource(plan, path); !other) {
        return other;
    }
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    // For a spreadsheet, in which somebody mends it.
    CsvRows rows([&file](QByteArrayView bytes) { return file->write(bytes); }, CsvPreset::Excel, ',');
    auto written = rows.begin(QStringList {u"line"_s, u"reasons"_s} + plan.headings, {});
    const bool isTable = factsOf(plan.order.format).isTable;
    if (written && isTable) {
        written = addTableRows(rows, plan, refused);
    }
    for (const auto &[place, entry] : refused) {
        written = written && !isTable ? addRow(rows, *entry, {}) : written;
    }
    if (written) {
        written = rows.finish();
    }
    return written ? file->commit() : written;
}

} // namespace fourthp
