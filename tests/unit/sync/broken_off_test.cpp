// SPDX-License-Identifier: GPL-3.0-or-later
// A session that breaks off after its first pages leaves its place ahead of the newest note on the hub. Found
// by random histories: a hub that is put back to a copy from in between, and grows past that place, looks as
// if nothing had happened.
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFirst = 10;
constexpr int kPage = 100;
constexpr int kAll = 250; // Several pages.

struct BrokenOff : Pulled
{
    BrokenOff()
        : Pulled(kFirst)
        , copy(hub.state)
    {
        for (int n = kFirst; n < kAll; ++n) {
            hub.put(hubRecord(n));
        }
        hub.onRequest = [pages = 0](const QString &request) mutable -> std::optional<Error> {
            const bool breaks = request == "changes"_L1 && ++pages > 1;
            return breaks ? std::optional(Error {ErrorKind::Network, {}, u"the line is cut"_s})
                          : std::nullopt;
        };
        const SyncReport report = desk.sync();
        REQUIRE(report.state == SyncState::Failed);
        REQUIRE(report.pulled == kPage);
        hub.onRequest = {};
        hub.asked.clear();
    }
    qint64 bareRows() const
    {
        qint64 rows = 0;
        for (const ChangesQuery &query : hub.asked) {
            rows += query.bodies == Bodies::LeaveOut ? query.limit : 0;
        }
        return rows;
    }

    FakeHub::State copy; ///< From before all that, with the desk's note.
};

} // namespace

TEST_CASE("A pull that was cut off goes on after looking at what it had, and fetches no body twice", "[sync]")
{
    BrokenOff both;
    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == kAll - kFirst - kPage);
    CHECK(report.unchanged == 0);
    CHECK(both.bareRows() == kPage);
    CHECK(std::count(both.hub.requests.begin(), both.hub.requests.end(), u"bulkGet"_s) == 0);
    CHECK(both.desk.equalsHub());
    both.hub.asked.clear();
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.bareRows() == 0);
    CHECK(both.desk.number(u"SELECT count(*) FROM unnoted_page"_s) == 0);
}

TEST_CASE("A hub that is put back after a session broke off, and grows past its place, costs nothing [F56]",
    "[sync]")
{
    BrokenOff both;
    both.hub.state = both.copy;
    // Other records than those that the cut session brought, past the place that it came to.
    for (int n = kAll; n < 2 * kAll; ++n) {
        both.hub.put(hubRecord(n));
    }
    both.hub.patch(idOf(1), acronym(u"NEWER"_s));

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(both.desk.here() == both.hub.revisions());
    CHECK(report.orphans == kPage); // Kept, and listed as no longer there.
}

TEST_CASE("What was written over since a pull was cut off is no sign of a hub that was put back", "[sync]")
{
    BrokenOff both;
    for (int n = kFirst; n < kFirst + 50; ++n) {
        both.hub.patch(idOf(n), acronym(u"NEWER"_s));
    }
    both.hub.remove(idOf(kFirst));

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.orphans == 0);
    CHECK(both.bareRows() < kAll);
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.equalsHub());
}
