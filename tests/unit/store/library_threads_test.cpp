// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/store/record_writer.h"

#include <QFile>
#include <QJsonObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <thread>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A library whose threads were waited for ends cleanly: nothing is left to recover", "[store]")
{
    for (int round = 0; round < 50; ++round) { // A connection that closes late does so only now and then.
        TempLibrary temp;
        {
            QThreadPool pool;
            for (int job = 0; job < pool.maxThreadCount(); ++job) {
                pool.start([&library = *temp.library] {
                    const auto made = RecordWriter(library).create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"A guide"_s}}}}, {u"Tester"_s, {}});
                    Q_UNUSED(made)
                });
            }
            pool.waitForDone();
        }
        const QString log = temp.options().folder.database() + u"-wal"_s;
        temp.library.reset();
        REQUIRE_FALSE(QFile::exists(log));
    }
}

TEST_CASE("Two views that begin together see one state, however much is written meanwhile", "[store]")
{
    TempLibrary temp;
    const auto second = Connection::open(temp.library->folder().database(), Access::ReadOnly);
    REQUIRE(second);
    const auto rowsOf = [](Connection &connection) {
        return connection.number(u"SELECT count(*) FROM meta"_s);
    };
    constexpr int kCommits = 200;
    std::atomic<int> written = 0;
    std::atomic<bool> isDone = false;
    std::thread writer([&library = *temp.library, &written, &isDone] {
        for (int i = 0; i < kCommits; ++i) {
            auto session = library.write(Durability::HubPage);
            if (session && session->connection().run(u"INSERT INTO meta VALUES (?, '')"_s, {QString::number(i)})
                && session->commit()) {
                ++written;
            }
        }
        isDone = true;
    });
    int differed = 0;
    while (!isDone) {
        const auto views = ReadSnapshot::beginBoth(temp.connection(), **second);
        REQUIRE(views);
        differed += *rowsOf(temp.connection()) == *rowsOf(**second) ? 0 : 1;
    }
    writer.join();
    CHECK(differed == 0);
    CHECK(written == kCommits);
}
