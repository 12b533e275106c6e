// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/store/record_writer.h"

#include <QFile>
#include <QJsonObject>
#include <QThreadPool>

#include <memory>

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
