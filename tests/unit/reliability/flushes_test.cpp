// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/temp_library.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What is flushed, by the ends of the names.
class Flushes final : public DiskWitness
{
public:
    Flushes() { FailingVfs::watch(this); }
    ~Flushes() override { FailingVfs::watch(nullptr); }
    Flushes(const Flushes &) = delete;
    Flushes &operator=(const Flushes &) = delete;
    void opened(const char * /*name*/) override { }
    void wrote(const char * /*name*/, qint64 /*at*/, const QByteArray & /*bytes*/) override { }
    void truncated(const char * /*name*/, qint64 /*size*/) override { }
    void flushed(const char *name) override { names.append(QString::fromUtf8(name).section(u'/', -1)); }
    void removed(const char * /*name*/) override { }
    QStringList names;
};

} // namespace

TEST_CASE("A save is one flush of the log, and a draft that is kept is one [R-01 R-02]", "[reliability]")
{
    const FailingVfs vfs;
    TempLibrary home(Contents::Starter);
    const auto id = home.connection().one(u"SELECT id FROM mirror WHERE type = 'resource' LIMIT 1"_s, {},
        [](const Row &row) { return RecordId {row.text(0)}; });
    REQUIRE((id && id->has_value()));
    const QJsonObject first {{u"acronym"_s, u"ONE"_s}};
    REQUIRE(RecordWriter(*home.library).edit(**id, first, {u"me"_s, {}})); // The log has its beginning.

    Flushes flushes;
    SECTION("a save")
    {
        const auto saved = RecordWriter(*home.library).edit(**id, {{u"acronym"_s, u"TWO"_s}}, {u"me"_s, {}});
        REQUIRE(saved);
        CHECK(saved->change > 0);
    }
    SECTION("a draft")
    {
        REQUIRE(DraftStore(*home.library)
                    .put({.record = **id, .document = Document(first), .startedFrom = {}, .savedAt = {}}));
    }
    CHECK(flushes.names == QStringList {u"library.db-wal"_s});
}
