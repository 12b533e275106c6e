// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/opened_import.h"

#include "core/base/plain_file.h"

#include <QCryptographicHash>

namespace fourthp {

namespace {

constexpr qint64 kBytesAtOnce = 256 * 1024;

} // namespace

Result<OpenedImport> openImport(
    const ImportOrder &order, const Vocabularies &vocabularies, const RecordFinder &findRecord)
{
    OpenedImport opened;
    if (!factsOf(order.format).isTable) {
        Result<std::unique_ptr<EntrySource>> entries = openEntries(order.path, order.format);
        if (!entries) {
            return passOn(entries);
        }
        opened.entries = std::move(*entries);
        return opened;
    }
    Result<std::unique_ptr<TableSource>> table = openTable(order.path, order.reading);
    if (!table) {
        return passOn(table);
    }
    auto entries = std::make_unique<TableEntries>(TableEntriesSetup {.table = std::move(*table),
        .path = order.path,
        .reading = order.reading,
        .mapping = order.mapping,
        .vocabularies = &vocabularies,
        .findRecord = findRecord});
    opened.table = entries.get();
    opened.entries = std::move(entries);
    return opened;
}

Result<QByteArray> fileChecksum(const QString &path, const std::stop_token &stop)
{
    Result<PlainFile> file = PlainFile::open(path, Links::Follow);
    if (!file) {
        return passOn(file);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!stop.stop_requested()) {
        const Result<QByteArray> bytes = file->read(kBytesAtOnce);
        if (!bytes) {
            return passOn(bytes);
        }
        if (bytes->isEmpty()) {
            return hash.result();
        }
        hash.addData(*bytes);
    }
    return fail(ErrorKind::Cancelled);
}

Result<void> forEachEntry(OpenedImport &opened, const ProgressSink &progress, const std::stop_token &stop,
    const std::function<Result<bool>(const ImportEntry &)> &visit)
{
    ProgressReporter reporter(progress);
    while (true) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<std::optional<ImportEntry>> entry = opened.entries->next();
        if (!entry) {
            return passOn(entry);
        }
        if (!entry->has_value()) {
            break;
        }
        const Result<bool> goesOn = visit(**entry);
        if (!goesOn) {
            return passOn(goesOn);
        }
        if (!*goesOn) {
            break;
        }
        reporter.report(opened.entries->progress());
    }
    reporter.finish(opened.entries->progress());
    return {};
}

} // namespace fourthp
