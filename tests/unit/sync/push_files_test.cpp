// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attached_file.h"
#include "core/store/file_store.h"
#include "core/store/outbox.h"
#include "core/sync/file_json.h"
#include "tests/support/file_bytes.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A record is pushed only behind its files, and one whose files the hub refuses waits alone",
    "[sync][files]")
{
    FakeHub hub(4);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    const QString path = desk.temp.folder.filePath(u"guide.pdf"_s);
    writeFile(path, noise(5000));
    const auto recipe = FileStore(*desk.temp.library).add(path);
    REQUIRE(recipe);
    desk.edit(idOf(0), {{u"acronym"_s, u"A"_s}});
    desk.edit(idOf(2),
        {{u"files"_s,
            QJsonArray {
                attachedFileJson({u"f1"_s, u"guide.pdf"_s, recipe->sha256, u"application/pdf"_s, 5000})}}});
    hub.onRequest = [](const QString &request) -> std::optional<Error> {
        return request == u"putAttachment"_s
            ? std::optional(Error {ErrorKind::Unsupported, {}, u"status 405"_s})
            : std::nullopt;
    };

    CHECK(desk.sync().pushed == 1);
    const auto waiting = outboxRows(desk.temp.connection());
    REQUIRE((waiting && waiting->size() == 1));
    CHECK(waiting->front().id.value == idOf(2));
    CHECK(waiting->front().reason == u"files"_s);

    hub.onRequest = {};
    hub.requests.clear();
    CHECK(desk.sync().pushed == 1);
    CHECK(hub.requests.lastIndexOf(u"putAttachment"_s) < hub.requests.indexOf(u"bulkDocs"_s));
    CHECK(hub.requests.contains(u"putAttachment"_s));
    CHECK(hub.state.attachments.at(fileDocumentId(recipe->sha256)).at(partName(0)) == noise(5000));
    CHECK(hub.state.entries.at(idOf(2)).body.value("files"_L1).toArray().size() == 1);
    CHECK(desk.sync().state == SyncState::Done); // The file's own document comes with the feed.
    CHECK(desk.equalsHub());
    CHECK(desk.isSound());
}
