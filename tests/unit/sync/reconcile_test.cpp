// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reconcile.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

SyncPosition positionWith(std::vector<CheckpointPair> history)
{
    SyncPosition position;
    position.since = u"9"_s;
    position.hub = KnownHub {u"hub-one"_s, 1, u"100"_s, u"couchdb 3.4.3"_s};
    position.history = std::move(history);
    return position;
}

std::optional<RemoteCheckpoint> remoteWith(std::vector<std::pair<QString, QString>> pairs)
{
    RemoteCheckpoint remote;
    for (auto &[session, seq] : pairs) {
        remote.history.push_back({session, seq, {}});
    }
    return remote;
}

} // namespace

TEST_CASE("Notes in common decide where to go on", "[sync]")
{
    const SyncPosition position
        = positionWith({{u"s3"_s, u"9"_s, true}, {u"s2"_s, u"5"_s, true}, {u"s1"_s, u"2"_s, true}});
    CHECK(reconcileNotes(position, remoteWith({{u"s3"_s, u"9"_s}, {u"s2"_s, u"5"_s}})) == Verdict::Resume);
    CHECK(reconcileNotes(position, remoteWith({{u"s2"_s, u"5"_s}})) == Verdict::RolledBack);
    CHECK(reconcileNotes(position, remoteWith({{u"s9"_s, u"99"_s}, {u"s3"_s, u"9"_s}}))
        == Verdict::Resume); // We were restored.
    CHECK(reconcileNotes(position, remoteWith({{u"s9"_s, u"99"_s}})) == std::nullopt);
    CHECK(reconcileNotes(position, remoteWith({{u"s3"_s, u"8"_s}}))
        == std::nullopt); // Same session, another place.
    CHECK(reconcileNotes(position, std::nullopt) == std::nullopt);
}

TEST_CASE("A note whose answer was lost may be there or not", "[sync]")
{
    const SyncPosition position = positionWith({{u"s3"_s, u"9"_s, {}}, {u"s2"_s, u"5"_s, true}});
    CHECK(reconcileNotes(position, remoteWith({{u"s3"_s, u"9"_s}})) == Verdict::Resume);
    CHECK(reconcileNotes(position, remoteWith({{u"s2"_s, u"5"_s}})) == Verdict::Resume);
}

TEST_CASE("Only a note that the hub may or may not have taken, and does not have, is in doubt", "[sync]")
{
    const SyncPosition sure = positionWith({{u"s3"_s, u"9"_s, true}, {u"s2"_s, u"5"_s, true}});
    CHECK_FALSE(isNoteInDoubt(sure, *remoteWith({{u"s3"_s, u"9"_s}, {u"s2"_s, u"5"_s}})));
    const SyncPosition unsure
        = positionWith({{u"s3"_s, u"9"_s, {}}, {u"s2"_s, u"5"_s, true}, {u"s1"_s, u"2"_s, {}}});
    CHECK_FALSE(isNoteInDoubt(unsure, *remoteWith({{u"s3"_s, u"9"_s}, {u"s2"_s, u"5"_s}})));
    CHECK(isNoteInDoubt(unsure, *remoteWith({{u"s2"_s, u"5"_s}})));
    const SyncPosition refused = positionWith({{u"s3"_s, u"9"_s, false}, {u"s2"_s, u"5"_s, true}});
    CHECK_FALSE(isNoteInDoubt(refused, *remoteWith({{u"s2"_s, u"5"_s}})));
}

TEST_CASE("After a session that broke off, reading goes on at the newest note that both sides have", "[sync]")
{
    SyncPosition position = positionWith({{u"s3"_s, u"7"_s, true}, {u"s2"_s, u"5"_s, true}});
    CHECK(placeToGoBackTo(position, *remoteWith({{u"s3"_s, u"7"_s}, {u"s2"_s, u"5"_s}})) == u"7"_s);
    CHECK(placeToGoBackTo(position, *remoteWith({{u"s2"_s, u"5"_s}}))
              .isEmpty()); // Everything is compared anyway.
    position.since = u"7"_s;
    CHECK(placeToGoBackTo(position, *remoteWith({{u"s3"_s, u"7"_s}})).isEmpty());
    CHECK(placeToGoBackTo(positionWith({}), {}).isEmpty());
}

TEST_CASE("Before the first session there is nothing to compare", "[sync]")
{
    CHECK(reconcileNotes({}, std::nullopt) == Verdict::Fresh);
}

TEST_CASE("Without a note in common the identity decides, and what is doubtful is left to a person", "[sync]")
{
    const SyncPosition position = positionWith({{u"s3"_s, u"9"_s, true}});
    const auto verdictFor = [&position](const KnownHub &now, bool wasMissing = false) {
        return reconcileIdentity(position, {position.hub, now, 100, 100, wasMissing});
    };
    CHECK(verdictFor({u"hub-one"_s, 1, u"100"_s, u"couchdb 3.4.3"_s}) == Verdict::CheckpointLost);
    CHECK(verdictFor({u"hub-two"_s, 1, u"100"_s, u"couchdb 3.4.3"_s}) == Verdict::Replaced);
    CHECK(verdictFor({u"hub-one"_s, 2, u"100"_s, u"couchdb 3.4.3"_s}) == Verdict::Replaced);
    CHECK(verdictFor({u"hub-one"_s, 1, u"200"_s, u"couchdb 3.4.3"_s}) == Verdict::Replaced);
    CHECK(verdictFor({u"hub-one"_s, 1, u"0"_s, u"couchdb 3.4.3"_s}) == Verdict::CheckpointLost);
    CHECK(verdictFor({u"hub-one"_s, 1, u"200"_s, u"express-pouchdb 4.2.0"_s}) == Verdict::CheckpointLost);
    CHECK(verdictFor({u"hub-one"_s, 1, u"100"_s, u"couchdb 3.4.3"_s}, true) == Verdict::Replaced);
}

TEST_CASE("Notes that the hub never took cannot be missed", "[sync]")
{
    const SyncPosition position = positionWith({{u"s3"_s, u"9"_s, false}, {u"s2"_s, u"5"_s, false}});
    CHECK(reconcileIdentity(position, {position.hub, *position.hub, 100, 100, false}) == Verdict::Resume);
}

TEST_CASE("The creation time of a database counts only where a server keeps it", "[sync]")
{
    CHECK_FALSE(isSameHub({{}, 0, u"1"_s, u"couchdb 3.3.0"_s}, {{}, 0, u"2"_s, u"couchdb 3.3.0"_s}));
    CHECK(isSameHub({{}, 0, u"1"_s, u"couchdb 3.2.2"_s}, {{}, 0, u"2"_s, u"couchdb 3.2.2"_s}));
    CHECK(isSameHub({{}, 0, u"1"_s, {}}, {{}, 0, u"2"_s, {}}));
}
