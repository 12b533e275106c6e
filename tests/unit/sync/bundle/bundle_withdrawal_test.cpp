// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_decisions.h"
#include "core/store/draft_store.h"
#include "core/store/outbox.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/withdrawals.h"
#include "core/sync/sync_outcome.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kStory {u"story:00000000-0000-4000-8000-00000000000a"_s};
const RecordId kOffice {u"stakeholder:00000000-0000-4000-8000-00000000000b"_s};
const Editor kMe {u"me"_s, {}};
const QJsonObject kGiven {
    {u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s}, {u"expires_on"_s, u"2027-12-31"_s}};

HubRow storyRow()
{
    QJsonObject record = hubRecord(0);
    record.insert(u"_id"_s, kStory.value);
    record.insert(u"type"_s, u"story"_s);
    record.insert(u"title"_s, QJsonObject {{u"en"_s, u"Zyxquorble looks back"_s}});
    record.insert(u"consent"_s, kGiven);
    return hubRow(record);
}

HubRow officeRow()
{
    QJsonObject record = hubRecord(1);
    record.insert(u"_id"_s, kOffice.value);
    record.insert(u"type"_s, u"stakeholder"_s);
    record.insert(u"focal_point"_s,
        QJsonObject {{u"role"_s, u"Liaison"_s}, {u"person"_s, u"Wabfrindle"_s}, {u"consent"_s, kGiven}});
    return hubRow(record);
}

QJsonObject withdrawn()
{
    QJsonObject consent = kGiven;
    consent.insert(u"status"_s, u"withdrawn"_s);
    consent.insert(u"withdrawn_on"_s, u"2026-11-02"_s);
    return consent;
}

/// A partner who may not push, and a desk that has the hub's records and reads what partners hand in.
struct Desks
{
    Office partner;
    Office hub;
    Reader reader;
    int bundles = 0;

    Desks() { partner.receive({storyRow(), officeRow()}); }
    StoredRecord at(const RecordId &id)
    {
        const auto found = readRecord(hub.there.connection(), id);
        REQUIRE((found && found->has_value()));
        return **found;
    }
    /// What leaves the partner, read at the desk; also the bytes, unpacked rows aside, of what left.
    BundleWritten handOver()
    {
        const QString name = u"%1.fpbundle"_s.arg(++bundles);
        BundleOrder order = partner.order(name);
        order.kind = BundleKind::Contribution;
        const BundleWritten written = partner.write(order);
        const auto known = trustedKeys(hub.there.connection());
        REQUIRE(known);
        if (known->empty()) {
            REQUIRE(trustKey(*hub.there.library, {.keyId = partner.keyId(), .may = KeyMay::Contributions}));
        }
        const auto keys = trustedKeys(hub.there.connection());
        auto source = openBundle(partner.path(name));
        REQUIRE(source);
        auto bundle = inspectBundle(std::move(*source), *keys, hub.there.clock);
        REQUIRE(bundle);
        const BundleOutcome outcome = readBundle(*hub.there.library, *bundle, {}, reader.settings);
        REQUIRE(outcome.report.state == SyncState::Done);
        return written;
    }
    qint64 waiting(const RecordId &id)
    {
        const auto rows = outboxRows(hub.there.connection());
        REQUIRE(rows);
        return std::count_if(
            rows->begin(), rows->end(), [&id](const OutboxRow &row) { return row.id == id; });
    }
};

} // namespace

TEST_CASE("A consent that a partner without a line took back hides the story where the contribution is read, "
          "at once",
    "[sync][bundle]")
{
    Desks desks;
    desks.hub.receive({storyRow()});
    REQUIRE(desks.at(kStory).visible);
    SECTION("noted in the story")
    {
        REQUIRE(RecordWriter(*desks.partner.there.library).edit(kStory, {{u"consent"_s, withdrawn()}}, kMe));
    }
    SECTION("deleted for that reason")
    {
        REQUIRE(RecordWriter(*desks.partner.there.library).remove(kStory, kMe, {u"consent"_s, {}}));
    }

    CHECK(desks.handOver().rows == 1);

    CHECK_FALSE(desks.at(kStory).visible);
    CHECK(desks.at(kStory).shown().value(u"consent.status") == u"withdrawn"_s);
    CHECK(desks.waiting(kStory) == 1); // The hub hears of it with the next session.
    // Told again it changes nothing.
    const Document once = desks.at(kStory).shown();
    desks.handOver();
    CHECK(desks.at(kStory).shown() == once);
}

TEST_CASE("Nothing of a story leaves with the withdrawal of its consent", "[sync][bundle]")
{
    Desks desks;
    REQUIRE(RecordWriter(*desks.partner.there.library).edit(kStory, {{u"consent"_s, withdrawn()}}, kMe));
    desks.handOver();
    const auto proposal
        = desks.hub.there.connection().one(u"SELECT base FROM mirror WHERE type = 'proposal'"_s, {},
            [](const Row &row) { return row.bytes(0); });
    REQUIRE((proposal && proposal->has_value()));
    CHECK((*proposal)->contains(kStory.value.toUtf8()));
    CHECK((*proposal)->contains("2026-11-02"));
    CHECK_FALSE((*proposal)->contains("Zyxquorble"));
}

TEST_CASE("A withdrawal waits for a story that is not there yet", "[sync][bundle]")
{
    Desks desks;
    REQUIRE(RecordWriter(*desks.partner.there.library).edit(kStory, {{u"consent"_s, withdrawn()}}, kMe));
    desks.handOver();

    desks.hub.receive({storyRow()});
    SyncReport report;
    tidyAfterSession(*desks.hub.there.library, report, {}); // As every session does at its end.
    CHECK(report.removed == 1);

    CHECK_FALSE(desks.at(kStory).visible);
    CHECK(desks.at(kStory).shown().value(u"consent.withdrawn_on") == u"2026-11-02"_s);
}

TEST_CASE("A person whom a stakeholder names is taken out by a partner's contribution", "[sync][bundle]")
{
    Desks desks;
    desks.hub.receive({officeRow()});
    const QJsonObject point {{u"person"_s, QJsonValue()}, {u"consent"_s, withdrawn()}};
    REQUIRE(RecordWriter(*desks.partner.there.library).edit(kOffice, {{u"focal_point"_s, point}}, kMe));

    CHECK(desks.handOver().rows == 1);
    CHECK(desks.hub.there.connection().number(u"SELECT count(*) FROM mirror WHERE type = 'proposal'"_s) == 1);
    CHECK(carryOutWithdrawals(*desks.hub.there.library) == 0);

    CHECK(desks.at(kOffice).visible);
    const QJsonObject left = desks.at(kOffice).shown().json().value("focal_point"_L1).toObject();
    CHECK_FALSE(left.contains("person"_L1));
    CHECK(left.value("role"_L1) == u"Liaison"_s);
    CHECK(left.value("consent"_L1).toObject().value("status"_L1) == u"withdrawn"_s);
}

TEST_CASE("A withdrawal that cannot be carried out keeps no other one waiting", "[sync][bundle]")
{
    Desks desks;
    desks.hub.receive({officeRow(), storyRow()});
    REQUIRE(desks.hub.there.connection().run(
        u"UPDATE mirror SET state = 'read_only_newer', base = json_set(base, '$.schema', 99) WHERE id = ?"_s, {kOffice.value}));
    const QJsonObject point {{u"person"_s, QJsonValue()}, {u"consent"_s, withdrawn()}};
    REQUIRE(RecordWriter(*desks.partner.there.library).edit(kOffice, {{u"focal_point"_s, point}}, kMe));
    REQUIRE(RecordWriter(*desks.partner.there.library).edit(kStory, {{u"consent"_s, withdrawn()}}, kMe));

    desks.handOver();

    CHECK_FALSE(desks.at(kStory).visible);
    CHECK_FALSE(carryOutWithdrawals(*desks.hub.there.library)); // It is told, and waits.
}

TEST_CASE("What somebody typed about an organisation outlives the withdrawal of its person's consent", "[sync][bundle]")
{
    Desks desks;
    desks.hub.receive({officeRow()});
    const Document shown = desks.at(kOffice).shown();
    REQUIRE(DraftStore(*desks.hub.there.library).put({kOffice, shown, shown, {}}));
    const QJsonObject point {{u"person"_s, QJsonValue()}, {u"consent"_s, withdrawn()}};
    REQUIRE(RecordWriter(*desks.partner.there.library).edit(kOffice, {{u"focal_point"_s, point}}, kMe));

    desks.handOver();

    CHECK(desks.at(kOffice).shown().value(u"focal_point.person").toString().isEmpty());
    CHECK(DraftStore(*desks.hub.there.library).count() == 1);
}

TEST_CASE("A withdrawal waits for a story in the bin, and hides it when it is brought back", "[sync][bundle]")
{
    Desks desks;
    desks.hub.receive({storyRow()});
    REQUIRE(RecordWriter(*desks.hub.there.library).remove(kStory, kMe, {u"error"_s, {}}));
    REQUIRE(RecordWriter(*desks.partner.there.library).edit(kStory, {{u"consent"_s, withdrawn()}}, kMe));
    desks.handOver();

    REQUIRE(RecordWriter(*desks.hub.there.library).restore(kStory, kMe));
    CHECK(carryOutWithdrawals(*desks.hub.there.library) == 1);
    CHECK_FALSE(desks.at(kStory).visible);
}

TEST_CASE("What was written about a story whose consent ended leaves in no bundle, and the end of the "
          "consent in each",
    "[sync][bundle]")
{
    Desks desks;
    Library &library = *desks.partner.there.library;
    REQUIRE(RecordWriter(library).edit(kStory, {{u"tags"_s, QJsonArray {u"mine"_s}}}, kMe));
    HubRow grave = hubRow(
        QJsonObject {{u"_id"_s, kStory.value}, {u"_deleted"_s, true}, {u"reason"_s, u"consent"_s}}, 2);
    grave.deleted = true;
    desks.partner.receive({grave});
    SECTION("while nobody has decided about it") { }
    SECTION("kept hidden")
    {
        REQUIRE(resolveConflict(library, kStory, Resolution::Mine, {}, kMe));
    }

    CHECK(desks.handOver().rows == 0);

    desks.reader.trust(desks.partner.keyId());
    desks.partner.write(u"rows.fpbundle"_s);
    const BundleOutcome outcome = desks.reader.read(desks.partner.path(u"rows.fpbundle"_s));
    REQUIRE(outcome.report.state == SyncState::Done);
    const auto there = readRecord(desks.reader.here.connection(), kStory);
    REQUIRE((there && there->has_value()));
    CHECK((*there)->base.isDeleted());
    CHECK((*there)->base.json().value("reason"_L1) == u"consent"_s);
    CHECK((*there)->local.isEmpty());
}
