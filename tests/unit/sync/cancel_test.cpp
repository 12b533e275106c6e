// SPDX-License-Identifier: GPL-3.0-or-later
// A stop at every request of a session (sync contract, I14). The answer that is waited for never comes:
// without the stop the session would end after its time limit, and not as stopped.
#include "core/sync/file_json.h"
#include "core/sync/file_transfer.h"
#include "tests/support/file_bytes.h"
#include "tests/unit/sync/wire_hub.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A session whose request of this number is never answered, and which is stopped there.
struct Hanging
{
    explicit Hanging(WireHub &wire, int number)
        : hub(wire)
        , hangsAt(number)
    {
        hub.fault = [this](const StubRequest &request, const StubReply &good) {
            if (requests++ < hangsAt) {
                return good;
            }
            where = request.line;
            QTimer::singleShot(1, [this] { stop.request_stop(); });
            return StubReply {};
        };
    }
    ~Hanging() { hub.fault = {}; }
    Hanging(const Hanging &) = delete;
    Hanging &operator=(const Hanging &) = delete;
    bool hasHung() const { return requests > hangsAt; }

    WireHub &hub;
    int hangsAt;
    int requests = 0;
    QByteArray where;
    std::stop_source stop;
};

enum class Work { First, Sending, Comparing };

/// What has to be done before the session in question.
void prepare(Work work, WireHub &hub, WireDesk &desk)
{
    if (work == Work::First) {
        return;
    }
    REQUIRE(desk.sync().state == SyncState::Done);
    if (work == Work::Comparing) {
        desk.options.scope = Scope::CompareAll;
        for (int n = 150; n < 180; ++n) {
            hub.data.put(hubRecord(n));
        }
        return;
    }
    desk.edit(idOf(0));
    desk.edit(idOf(4));
    // One of them meets an edit of somebody else on its way.
    hub.data.onStored = {};
    hub.data.onRequest = [&hub](const QString &request) -> std::optional<Error> {
        if (request == "bulkDocs"_L1) {
            hub.data.onRequest = {};
            hub.data.patch(idOf(4), {{u"website"_s, u"https://theirs.example"_s}});
        }
        return {};
    };
}

} // namespace

TEST_CASE(
    "A session over a socket ends at a stop, whichever request hangs, and the next one ends equal [F80 I14]",
    "[sync]")
{
    const auto [work, fewest]
        = GENERATE(table<Work, int>({{Work::First, 6}, {Work::Sending, 4}, {Work::Comparing, 3}}));
    QByteArrayList places;
    for (int hangsAt = 0;; ++hangsAt) {
        WireHub hub(150);
        WireDesk desk(hub);
        prepare(work, hub, desk);
        Hanging hanging(hub, hangsAt);

        const SyncReport report = desk.sync(hanging.stop.get_token());

        INFO(hanging.where.toStdString());
        CHECK(desk.isSound());
        if (!hanging.hasHung()) {
            CHECK(report.state == SyncState::Done);
            CHECK(hangsAt >= fewest);
            break;
        }
        places.append(hanging.where);
        // A note of the place is no part of the work: with it alone left to do, the session is done.
        const bool isNote = hanging.where.startsWith("PUT /hub/_local/");
        CHECK((report.state == SyncState::Stopped || (isNote && report.state == SyncState::Done)));
        hub.fault = {};
        hub.data.onRequest = {};
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.here() == hub.data.revisions());
        CHECK(desk.number(u"SELECT count(*) FROM outbox"_s) == 0);
    }
    const QByteArray all = places.join('\n');
    CHECK(all.contains("/_changes?"));
    CHECK((work != Work::First || all.contains("GET / ")));
    CHECK((work != Work::Sending || (all.contains("/_bulk_docs") && all.contains("/_bulk_get"))));
    CHECK((work != Work::Comparing || all.contains("/_bulk_get")));
}

TEST_CASE("A stop ends any single request that hangs [F80 I14]", "[sync][files]")
{
    using Ask = std::function<std::optional<Error>(HttpHub &, std::stop_token)>;
    const auto errorOf
        = [](const auto &answer) { return answer ? std::optional<Error>() : std::optional(answer.error()); };
    const QString file = fileDocumentId(QString(64, u'a'));
    const auto [name, ask] = GENERATE_COPY(table<std::string, Ask>({
        {"product", [=](HttpHub &hub, std::stop_token stop) { return errorOf(hub.product(stop)); }},
        {"info", [=](HttpHub &hub, std::stop_token stop) { return errorOf(hub.info(stop)); }},
        {"identity", [=](HttpHub &hub, std::stop_token stop) { return errorOf(hub.identity(stop)); }},
        {"checkpoint",
            [=](HttpHub &hub, std::stop_token stop) { return errorOf(hub.checkpoint(u"_local/x"_s, stop)); }},
        {"note",
            [=](HttpHub &hub, std::stop_token stop) {
                return errorOf(hub.putCheckpoint(u"_local/x"_s, {}, stop));
            }},
        {"changes", [=](HttpHub &hub, std::stop_token stop) { return errorOf(hub.changes({}, stop)); }},
        {"bodies",
            [=](HttpHub &hub, std::stop_token stop) {
                return errorOf(hub.bulkGet({{idOf(0), {}}}, stop));
            }},
        {"push",
            [=](HttpHub &hub, std::stop_token stop) { return errorOf(hub.bulkDocs({hubRecord(0)}, stop)); }},
        {"file", [=](HttpHub &hub, std::stop_token stop) { return errorOf(hub.file(file, stop)); }},
        {"new file",
            [=](HttpHub &hub, std::stop_token stop) {
                return errorOf(hub.putFile({{u"_id"_s, file}}, stop));
            }},
        {"part down",
            [=](HttpHub &hub, std::stop_token stop) {
                return errorOf(hub.attachment({file, u"p0000"_s}, 9, {}, stop));
            }},
        {"part up",
            [=](HttpHub &hub, std::stop_token stop) {
                return errorOf(hub.putAttachment({file, u"p0000"_s}, u"1-a"_s, noise(3'000'000), {}, stop));
            }},
    }));
    INFO(name);
    StubServer server;
    std::stop_source stop;
    server.answer = [&](const StubRequest &) {
        QTimer::singleShot(1, [&stop] { stop.request_stop(); });
        return StubReply {};
    };
    auto client
        = HttpClient::create({.channel = kChannel, .url = server.url(), .user = {}, .caFile = {}}, {});
    REQUIRE(client);
    HttpHub hub(std::move(*client));
    const std::optional<Error> error = ask(hub, stop.get_token());
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::Cancelled);
}
