// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/opened_import.h"

#include "core/base/made_ahead.h"
#include "core/base/plain_file.h"
#include "core/import/entry_weight.h"
#include "core/import/record_titles.h"

#include <QCryptographicHash>

#include <utility>

namespace fourthp {

namespace {

constexpr qint64 kBytesAtOnce = 256 * 1024;
constexpr size_t kBatchesAhead = 4;
constexpr size_t kEntriesOfBatch = 64;
constexpr qsizetype kWeightOfBatch = 256 * 1024; // Characters: one entry may be very long.

/// Entries that are handed over together, so that threads meet rarely.
struct Batch
{
    std::vector<EntryAhead> entries {};
    Progress progress {};
    TableWords words {}; ///< With the last one.
};

void judge(std::vector<EntryAhead> &entries, const EntryJudge &judge)
{
    for (EntryAhead &ahead : entries) {
        if (ahead.entry.id.isEmpty() && !ahead.entry.isRefused()) {
            ahead.judged.emplace(judge.asNew(ahead.entry, EntryId::Kept));
            ahead.entry.content = {};
        }
    }
}

/// Reads all entries of a file, on the thread that it runs on.
Result<void> readBatches(const Library &library, const ImportOrder &order, const Vocabularies &vocabularies,
    const std::stop_token &stop, const MadeAhead<Batch>::Put &put)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
    if (!snapshot) {
        return passOn(snapshot);
    }
    const Connection::StopGuard guard(**connection, stop);
    RecordTitles titles(**connection);
    Result<OpenedImport> opened = openImport(
        order, vocabularies, [&titles](const QString &title) { return titles.recordOf(title); }, stop);
    if (!opened) {
        return passOn(opened);
    }
    const EntryJudge judgeAhead(vocabularies, titles, order);
    Batch batch;
    qsizetype weight = 0;
    const auto handOver = [&] {
        weight = 0;
        if (put.isAhead()) {
            judge(batch.entries, judgeAhead);
        }
        batch.progress = opened->entries->progress();
        return put(std::exchange(batch, {}));
    };
    Result<void> done = forEachEntry(*opened, {}, stop, [&](const ImportEntry &entry) -> Result<bool> {
        weight += weightOf(entry.content);
        batch.entries.push_back({.entry = entry});
        return (batch.entries.size() < kEntriesOfBatch && weight < kWeightOfBatch) || handOver();
    });
    done = done ? titles.state() : done;
    if (done && opened->table != nullptr) {
        batch.words = {opened->table->headings(), opened->table->unknownWords()};
    }
    if (done) {
        handOver();
        done = titles.state(); // It may have judged.
    }
    return done;
}

} // namespace

NewEntry::NewEntry(JudgedEntry judged)
    : act(judged.act)
    , warnings(judged.warnings())
    , faults(std::move(judged.faults))
{
    if (canBeDuplicate(judged.after.type())) {
        traits = duplicateTraits(judged.after);
    }
}

Result<OpenedImport> openImport(const ImportOrder &order, const Vocabularies &vocabularies,
    const RecordFinder &findRecord, const std::stop_token &stop)
{
    OpenedImport opened;
    if (!factsOf(order.format).isTable) {
        Result<std::unique_ptr<EntrySource>> entries = openEntries(order.path, order.format, stop);
        if (!entries) {
            return passOn(entries);
        }
        opened.entries = std::move(*entries);
        return opened;
    }
    Result<std::unique_ptr<TableSource>> table = openTable(order.path, order.reading, stop);
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

Result<TableWords> forEachEntryAhead(const Library &library, const ImportOrder &order,
    const Vocabularies &vocabularies, const ProgressSink &progress, const std::stop_token &stop,
    const std::function<Result<void>(EntryAhead &)> &visit)
{
    MadeAhead<Batch> batches(
        kBatchesAhead, [&](const auto &put) { return readBatches(library, order, vocabularies, stop, put); });
    ProgressReporter reporter(progress);
    Batch last;
    for (;;) {
        Result<std::optional<Batch>> batch = batches.next();
        if (!batch) {
            return passOn(batch);
        }
        if (!batch->has_value()) {
            break;
        }
        last = std::move(**batch);
        for (EntryAhead &ahead : last.entries) {
            if (auto visited = stop.stop_requested() ? fail(ErrorKind::Cancelled) : visit(ahead); !visited) {
                return passOn(visited);
            }
        }
        reporter.report(last.progress);
    }
    reporter.finish(last.progress);
    return std::move(last.words);
}

} // namespace fourthp
