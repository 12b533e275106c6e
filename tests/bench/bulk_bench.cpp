// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: bulk_bench [RECORDS] – adds a tag to that many made-up records as one step: plan, change, undo.
// Compared with a plain UPDATE of as many JSON documents in one transaction, which keeps no journal and
// brings nothing in step. Target: 5,000 records in less than 2 s in a Release build.
#include "core/curation/bulk_step.h"
#include "core/store/record_reader.h"
#include "tests/support/record_generator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 5'000;
const Editor kMe {u"bench"_s, {}};

int failed(const Error &error)
{
    std::fprintf(stderr, "bulk_bench: %s %s\n", qPrintable(error.subject), qPrintable(error.detail));
    return 1;
}

/// The same documents in a plain table, changed by SQL.
Result<qint64> timeReference(const QString &path, Connection &library)
{
    auto plain = Connection::open(path, Access::ReadWrite);
    auto documents = library.all(
        u"SELECT coalesce(local, base) FROM mirror"_s, {}, [](const Row &row) { return row.bytes(0); });
    if (!plain || !documents) {
        return plain ? passOn(documents) : passOn(plain);
    }
    Connection &connection = **plain;
    auto done = connection.run(u"CREATE TABLE d(id INTEGER PRIMARY KEY, doc TEXT)"_s);
    for (const QByteArray &document : *documents) {
        done
            = done ? connection.run(u"INSERT INTO d(doc) VALUES (?)"_s, {QString::fromUtf8(document)}) : done;
    }
    QElapsedTimer timer;
    timer.start();
    for (const QString &sql :
        {u"BEGIN"_s, u"UPDATE d SET doc = json_set(doc, '$.tags', json('[\"bench\"]'))"_s, u"COMMIT"_s}) {
        done = done ? connection.run(sql) : done;
    }
    return done ? Result<qint64>(timer.elapsed()) : passOn(done);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int records
        = std::max(1, QCoreApplication::arguments().value(1, QString::number(kRecords)).toInt());
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto vocabularies = Vocabularies::builtIn();
    auto library = vocabularies
        ? Library::open(
            {.folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &*vocabularies})
        : passOn(vocabularies);
    const auto filled = library ? test::fillLibrary(**library, records) : passOn(library);
    const Result<Connection *> connection = filled ? (*library)->connection() : passOn(filled);
    if (!connection) {
        return failed(connection.error());
    }
    const auto docids
        = (**connection).all(u"SELECT docid FROM record WHERE visible = 1"_s, {}, [](const Row &row) {
              return row.integer(0);
          });
    const auto reference
        = docids ? timeReference(folder.filePath(u"plain.db"_s), **connection) : passOn(docids);
    if (!reference) {
        return failed(reference.error());
    }
    QElapsedTimer timer;
    timer.start();
    const auto plan = planBulk(
        **library, *docids, changeBy({{.act = BulkAct::Append, .field = u"tags"_s, .value = u"bench"_s}}));
    const qint64 planned = timer.restart();
    const std::clock_t before = std::clock();
    const auto done = plan ? applyBulk(**library, *plan, kMe) : passOn(plan);
    const auto processor = double(std::clock() - before) * 1000
        / CLOCKS_PER_SEC; // What others do on the machine is not in it.
    const qint64 applied = timer.restart();
    const auto undone = done ? RecordWriter(**library).undo() : passOn(done);
    const qint64 tookBack = timer.elapsed();
    if (!undone) {
        return failed(undone.error());
    }
    std::printf("records        %lld changed\nplan           %lld ms\nchange         %lld ms, of which the "
                "processor %.0f (target for 5,000: 2000 ms)\n"
                "undo           %lld ms\nplain UPDATE   %lld ms\nratio          %.1f\n",
        static_cast<long long>(done->changes.size()), static_cast<long long>(planned),
        static_cast<long long>(applied), processor, static_cast<long long>(tookBack),
        static_cast<long long>(*reference), double(applied) / double(std::max<qint64>(1, *reference)));
    return 0;
}
