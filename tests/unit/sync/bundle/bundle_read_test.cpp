// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_log.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A bundle on a stick makes both libraries equal, as archive and as folder", "[sync][bundle]")
{
    const QString name = GENERATE(u"all.fpbundle"_s, u"all"_s);
    Office office;
    office.receiveMany(60);
    office.receive({tombstoneRow(3)});
    REQUIRE(applyStagedDeletes(*office.there.library, u"hub"_s));
    const BundleWritten written = office.write(name);
    Reader reader;
    reader.trust(office.keyId());

    const BundleOutcome outcome = reader.read(office.path(name));

    REQUIRE(outcome.report.state == SyncState::Done);
    CHECK(written.shards > 3);
    CHECK(written.rows == 60);
    CHECK(outcome.channel == u"hub"_s);
    CHECK(outcome.report.pulled == 60);
    CHECK(revisionsHere(*reader.here.library, u"hub"_s) == revisionsHere(*office.there.library, u"hub"_s));
    CHECK(documentsHere(*reader.here.library, u"hub"_s) == documentsHere(*office.there.library, u"hub"_s));
    const auto log = recentSyncs(reader.here.connection(), 1);
    REQUIRE(log);
    CHECK(log->front().outcome == u"done"_s);
    CHECK(log->front().pulled == 60);
}

TEST_CASE("Reading a bundle once more changes nothing", "[sync][bundle]")
{
    Office office;
    office.receiveMany(20);
    office.write(u"all.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Done);
    const auto before = documentsHere(*reader.here.library, u"hub"_s);

    const BundleOutcome again = reader.read(office.path(u"all.fpbundle"_s));

    CHECK(again.report.state == SyncState::Done);
    CHECK(again.report.pulled == 0);
    CHECK(again.report.unchanged == 20);
    CHECK(documentsHere(*reader.here.library, u"hub"_s) == before);
}

TEST_CASE("Bundles with changes alone follow one another, and a gap asks for the full one", "[sync][bundle]")
{
    Office office;
    office.receiveMany(40);
    office.write(u"1.fpbundle"_s);
    office.receive({hubRow(5, 2), hubRow(100), tombstoneRow(7)});
    REQUIRE(applyStagedDeletes(*office.there.library, u"hub"_s));
    BundleOrder second = office.order(u"2.fpbundle"_s);
    second.since = office.base(u"1.fpbundle"_s);
    const BundleWritten secondWritten = office.write(second);
    office.receive({hubRow(6, 2)});
    BundleOrder third = office.order(u"3.fpbundle"_s);
    third.since = office.base(u"2.fpbundle"_s);
    const BundleWritten thirdWritten = office.write(third);
    CHECK(secondWritten.rows == 3);
    CHECK(thirdWritten.rows == 1);
    Reader reader;
    reader.trust(office.keyId());

    CHECK(faultOf(reader.read(office.path(u"2.fpbundle"_s))) == BundleFault::NeedsFull);
    CHECK(reader.rows() == 0);
    REQUIRE(reader.read(office.path(u"1.fpbundle"_s)).report.state == SyncState::Done);
    CHECK(faultOf(reader.read(office.path(u"3.fpbundle"_s))) == BundleFault::NeedsFull);
    REQUIRE(reader.read(office.path(u"2.fpbundle"_s)).report.state == SyncState::Done);
    REQUIRE(reader.read(office.path(u"3.fpbundle"_s)).report.state == SyncState::Done);

    CHECK(documentsHere(*reader.here.library, u"hub"_s) == documentsHere(*office.there.library, u"hub"_s));
}

TEST_CASE(
    "[F84] A bundle older than one that was read is refused, also of an earlier epoch", "[sync][bundle]")
{
    Office office;
    office.receiveMany(10);
    office.write(u"1.fpbundle"_s);
    office.receive({hubRow(1, 2)});
    office.write(u"2.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"2.fpbundle"_s)).report.state == SyncState::Done);
    const auto before = documentsHere(*reader.here.library, u"hub"_s);

    CHECK(faultOf(reader.read(office.path(u"1.fpbundle"_s))) == BundleFault::OldSequence);

    REQUIRE(setHubOfChannel(*reader.here.library, u"hub"_s, kHubId, 2));
    CHECK(faultOf(reader.read(office.path(u"2.fpbundle"_s))) == BundleFault::OldSequence);
    CHECK(documentsHere(*reader.here.library, u"hub"_s) == before);
}

TEST_CASE("[F84] A bundle of another hub does not get into a channel", "[sync][bundle]")
{
    Office office;
    office.receiveMany(5);
    office.write(u"ours.fpbundle"_s);
    Office foreign(kOtherHubId);
    foreign.receiveMany(5);
    foreign.write(u"theirs.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"ours.fpbundle"_s)).report.state == SyncState::Done);

    const BundleOutcome refused = reader.read(foreign.path(u"theirs.fpbundle"_s), u"hub"_s);

    CHECK(faultOf(refused) == BundleFault::OtherHub);
    CHECK(reader.rows() == 5);
    SECTION("without a channel it gets one of its own")
    {
        const BundleOutcome apart = reader.read(foreign.path(u"theirs.fpbundle"_s));
        REQUIRE(apart.report.state == SyncState::Done);
        CHECK(apart.channel == u"hub 2"_s);
    }
}

TEST_CASE("A hub that calls itself as the channel of proposals gets another name", "[sync][bundle]")
{
    Office office;
    office.receiveMany(2);
    REQUIRE(office.there.connection().run(
        u"INSERT INTO channel(id, kind, hub_id, epoch, rank) VALUES ('contributions', 'bundle', ?, 1, 50)"_s, {kOtherHubId}));
    BundleOrder order = office.order(u"all.fpbundle"_s);
    order.channel = u"contributions"_s;
    office.write(order);
    Reader reader;
    reader.trust(office.keyId());

    CHECK(reader.read(office.path(u"all.fpbundle"_s)).channel == u"contributions 2"_s);
}

TEST_CASE("[F84] Nothing of a bundle is stored before a person trusts its key", "[sync][bundle]")
{
    Office office;
    office.receiveMany(5);
    office.write(u"all.fpbundle"_s);
    Reader reader;

    const auto bundle = reader.inspect(office.path(u"all.fpbundle"_s));

    REQUIRE(bundle);
    CHECK_FALSE(bundle->signer);
    CHECK(bundle->manifest.keyId == office.keyId());
    const BundleOutcome refused = reader.read(office.path(u"all.fpbundle"_s));
    CHECK(faultOf(refused) == BundleFault::UnknownKey);
    CHECK(refused.report.error.subject == office.keyId());
    CHECK(reader.rows() == 0);
}

TEST_CASE("[F85] A stick that is pulled out in the third shard leaves two, and the next try goes on there",
    "[sync][bundle]")
{
    /// A stick that is gone after some reads.
    class PulledOut final : public BundleSource
    {
    public:
        PulledOut(std::unique_ptr<BundleSource> stick, int *reads)
            : m_stick(std::move(stick))
            , m_reads(reads)
        { }
        std::optional<std::vector<BundlePart>> parts() const override { return m_stick->parts(); }
        QString name() const override { return m_stick->name(); }
        Result<QByteArray> read(const QString &name, qint64 mostBytes, std::stop_token stop) override
        {
            if (*m_reads >= 0 && (*m_reads)-- == 0) {
                return fail(ErrorKind::Storage, name, u"Input/output error"_s);
            }
            return m_stick->read(name, mostBytes, stop);
        }
        Result<void> readPieces(const QString &name, qint64 bytes, const PieceSink &take, std::stop_token stop) override
        {
            return m_stick->readPieces(name, bytes, take, stop);
        }

    private:
        std::unique_ptr<BundleSource> m_stick;
        int *m_reads;
    };
    const QString name = GENERATE(u"all.fpbundle"_s, u"all"_s);
    Office office;
    office.receiveMany(60);
    const BundleWritten written = office.write(name);
    REQUIRE(written.shards > 3);
    Reader reader;
    reader.trust(office.keyId());
    int reads = -1;
    auto stick = openBundle(office.path(name));
    REQUIRE(stick);
    auto bundle = reader.inspect(std::make_unique<PulledOut>(std::move(*stick), &reads));
    REQUIRE(bundle);
    reads = int(written.shards) + 2; // Once for the check of all, then for two shards.

    const BundleOutcome cut = reader.read(*bundle);

    CHECK(cut.report.state == SyncState::Failed);
    CHECK(cut.report.error.kind == ErrorKind::Storage);
    const qint64 rowsOfTwo = bundle->manifest.shards[0].rows + bundle->manifest.shards[1].rows;
    CHECK(reader.rows() == rowsOfTwo);
    reader.here.reopen();
    const auto plan = planBundle(reader.here.connection(), *bundle);
    REQUIRE(plan);
    CHECK(plan->shardsDone == 2);
    const BundleOutcome rest = reader.read(office.path(name));
    REQUIRE(rest.report.state == SyncState::Done);
    CHECK(rest.report.pulled == 60 - rowsOfTwo);
    CHECK(rest.orphans == 0);
    CHECK(documentsHere(*reader.here.library, u"hub"_s) == documentsHere(*office.there.library, u"hub"_s));
}

TEST_CASE("A stop between two shards keeps what was stored and is no failure", "[sync][bundle]")
{
    Office office;
    office.receiveMany(60);
    office.write(u"all.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    std::stop_source stop;
    reader.settings.stop = stop.get_token();
    reader.settings.progress = [&stop](const SyncProgress &progress) {
        if (progress.phase == SyncPhase::Receiving) {
            stop.request_stop();
        }
    };

    const BundleOutcome outcome = reader.read(office.path(u"all.fpbundle"_s));

    CHECK(outcome.report.state == SyncState::Stopped);
    reader.settings = Reader().settings;
    REQUIRE(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Done);
    CHECK(documentsHere(*reader.here.library, u"hub"_s) == documentsHere(*office.there.library, u"hub"_s));
}

TEST_CASE("A full bundle leaves records that it does not hold as orphans, and a later one takes them back",
    "[sync][bundle]")
{
    Office office;
    office.receiveMany(20);
    office.write(u"1.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"1.fpbundle"_s)).report.state == SyncState::Done);
    REQUIRE(office.there.connection().run(
        u"UPDATE mirror SET state = 'orphan' WHERE id = ?"_s, {hubRow(4).id.value}));
    office.write(u"2.fpbundle"_s);

    const BundleOutcome outcome = reader.read(office.path(u"2.fpbundle"_s));

    REQUIRE(outcome.report.state == SyncState::Done);
    CHECK(outcome.orphans == 1);
    CHECK(reader.rows() == 20);
    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s, {}) == 20);
    REQUIRE(office.there.connection().run(u"UPDATE mirror SET state = 'ok'"_s, {}));
    office.write(u"3.fpbundle"_s);
    REQUIRE(reader.read(office.path(u"3.fpbundle"_s)).report.state == SyncState::Done);
    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s, {}) == 0);
}

TEST_CASE("A bundle that deletes unusually much waits for a person", "[sync][bundle]")
{
    Office office;
    office.receiveMany(120);
    office.write(u"1.fpbundle"_s);
    std::vector<HubRow> gone;
    for (int n = 0; n < 80; ++n) {
        gone.push_back(tombstoneRow(n));
    }
    office.receive(gone);
    REQUIRE(applyStagedDeletes(*office.there.library, u"hub"_s));
    BundleOrder second = office.order(u"2.fpbundle"_s);
    second.since = office.base(u"1.fpbundle"_s);
    office.write(second);
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"1.fpbundle"_s)).report.state == SyncState::Done);

    const BundleOutcome outcome = reader.read(office.path(u"2.fpbundle"_s));

    CHECK(outcome.report.state == SyncState::NeedsDecision);
    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s, {}) == 120);
    CHECK((*findChannel(reader.here.connection(), u"hub"_s))->state == u"needs_decision"_s);
    REQUIRE(applyStagedDeletes(*reader.here.library, u"hub"_s));
    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s, {}) == 40);
}

TEST_CASE("A bundle of a hub that is also reached directly brings what is newer and takes nothing back",
    "[sync][bundle]")
{
    Office office;
    office.receive({hubRow(0, 2), hubRow(1, 2), hubRow(2, 2)});
    office.write(u"all.fpbundle"_s);
    Office reader; // Hears the same hub itself.
    reader.receive({hubRow(0, 3), hubRow(1, 1), hubRow(9, 1)});
    REQUIRE(SyncStore(*reader.there.library, u"hub"_s)
                .applyPage({.rows = {}, .since = u"\"9-x\""_s, .session = u"s"_s}));
    REQUIRE(trustKey(*reader.there.library, {.keyId = office.keyId()}));
    auto source = openBundle(office.path(u"all.fpbundle"_s));
    REQUIRE(source);
    auto bundle
        = inspectBundle(std::move(*source), *trustedKeys(reader.there.connection()), reader.there.clock);
    REQUIRE(bundle);
    const auto plan = planBundle(reader.there.connection(), *bundle);
    REQUIRE(plan);
    CHECK(plan->isHubChannel);
    CHECK_FALSE(plan->sweeps);

    const BundleOutcome outcome = readBundle(*reader.there.library, *bundle, {}, Reader().settings);

    REQUIRE(outcome.report.state == SyncState::Done);
    const Revisions revisions = revisionsHere(*reader.there.library, u"hub"_s);
    CHECK(revisions.value(hubRow(0).id.value) == hubRow(0, 3).rev);
    CHECK(revisions.value(hubRow(1).id.value) == hubRow(1, 2).rev);
    CHECK(revisions.value(hubRow(2).id.value) == hubRow(2, 2).rev);
    CHECK(revisions.value(hubRow(9).id.value) == hubRow(9, 1).rev);
    const auto position = SyncStore(*reader.there.library, u"hub"_s).position();
    REQUIRE(position);
    CHECK(position->since == u"\"9-x\""_s);
}

TEST_CASE("A person's edits outlive a bundle, merged or listed as a conflict", "[sync][bundle]")
{
    Office office;
    office.receiveMany(8);
    office.write(u"1.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"1.fpbundle"_s)).report.state == SyncState::Done);
    const RecordId id = hubRow(2).id;
    REQUIRE(
        RecordWriter(*reader.here.library).edit(id, {{u"tags"_s, QJsonArray {u"mine"_s}}}, {u"me"_s, {}}));
    QJsonObject changed = hubRecord(2);
    changed.insert(u"summary"_s, QJsonObject {{u"en"_s, u"Newer words"_s}});
    office.receive({hubRow(changed, 2)});
    office.write(u"2.fpbundle"_s);

    const BundleOutcome outcome = reader.read(office.path(u"2.fpbundle"_s));

    REQUIRE(outcome.report.state == SyncState::Done);
    const auto local = reader.here.connection().one(u"SELECT local FROM mirror WHERE id = ?"_s, {id.value},
        [](const Row &row) { return Document::fromStored(row.bytes(0)); });
    REQUIRE(local);
    CHECK((*local)->json().value("tags"_L1) == QJsonValue(QJsonArray {u"mine"_s}));
    CHECK((*local)->value(u"summary.en").toString() == u"Newer words"_s);
}

TEST_CASE("A bundle that the disk has no room for is refused before a row is stored", "[sync][bundle]")
{
    Office office;
    office.receiveMany(20);
    office.write(u"all.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    const auto bundle = reader.inspect(office.path(u"all.fpbundle"_s));
    REQUIRE(bundle);
    const qint64 needed = 2 * rawBytesOf(bundle->manifest);
    reader.settings.freeBytes = [needed](const QString &) { return needed - 1; };

    const BundleOutcome refused = reader.read(office.path(u"all.fpbundle"_s));

    CHECK(faultOf(refused) == BundleFault::Space);
    CHECK(refused.report.error.kind == ErrorKind::DiskFull);
    CHECK(reader.rows() == 0);
    reader.settings.freeBytes = [needed](const QString &) { return needed; };
    CHECK(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Done);
}

TEST_CASE(
    "A bundle past its day is read, with a warning, for clocks are wrong in the field", "[sync][bundle]")
{
    Office office;
    office.receiveMany(5);
    BundleOrder order = office.order(u"all.fpbundle"_s);
    order.expires = u"2026-12-01T00:00:00Z"_s;
    office.write(order);
    Reader reader;
    reader.trust(office.keyId());
    CHECK_FALSE(reader.inspect(office.path(u"all.fpbundle"_s))->isExpired);
    reader.here.clock.now = reader.here.clock.now.addYears(10);

    CHECK(reader.inspect(office.path(u"all.fpbundle"_s))->isExpired);

    CHECK(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Done);
}

TEST_CASE("A row that cannot be a record waits in quarantine and holds nothing up", "[sync][bundle]")
{
    Office office;
    QJsonObject deep {{u"x"_s, 1}};
    for (int i = 0; i < 80; ++i) {
        deep = QJsonObject {{u"x"_s, deep}};
    }
    QJsonObject record = hubRecord(1);
    record.insert(u"x_deep"_s, deep);
    office.receive({hubRow(0), hubRow(record), hubRow(2)});
    office.write(u"all.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());

    const BundleOutcome outcome = reader.read(office.path(u"all.fpbundle"_s));

    REQUIRE(outcome.report.state == SyncState::Done);
    CHECK(outcome.report.pulled == 2);
    CHECK(outcome.report.quarantined == 1);
}
