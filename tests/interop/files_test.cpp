// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_json.h"
#include "core/sync/file_transfer.h"
#include "core/sync/http_hub.h"
#include "core/sync/hub_prepare.h"
#include "tests/interop/cutting_proxy.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temp_library.h"

#include <QCryptographicHash>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kChannel = u"office"_s;
constexpr qint64 kMebibyte = 1024 * 1024;

struct Desk
{
    TempLibrary temp;
    FileStore store {*temp.library};

    explicit Desk(const NpmHub &hub)
    {
        REQUIRE(addChannel(*temp.library, {.id = kChannel, .url = hub.address().url}));
    }
    /// One session that gives up at the first break. `port` is the engine's or a proxy's.
    Result<void> transfer(quint16 port, const std::function<Result<void>(FileTransfer &)> &work)
    {
        auto client = HttpClient::create(
            {.channel = kChannel, .url = u"http://127.0.0.1:%1/hub"_s.arg(port), .user = {}, .caFile = {}},
            {});
        REQUIRE(client.has_value());
        HttpHub http(std::move(*client));
        PullSettings settings;
        settings.retry.tries = 1;
        FileTransfer files(http, *temp.library, kChannel, settings);
        return work(files);
    }
    qint64 bytesHere(const QString &sha256) const { return store.status(sha256)->bytesHere; }
};

} // namespace

TEST_CASE("Ten megabytes go up from one library and down to another, cut twice each way, and are the same",
    "[interop][files]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    Desk first(hub);
    Desk second(hub);
    const QByteArray bytes = noise(10 * kMebibyte);
    writeFile(first.temp.folder.filePath(u"film.pdf"_s), bytes);
    const auto recipe = first.store.add(first.temp.folder.filePath(u"film.pdf"_s));
    REQUIRE(recipe);
    const QString id = fileDocumentId(recipe->sha256);
    // The engine keeps what arrived of a request that was cut as if it were all.
    const auto partsOnHub = [&] {
        const HubFile file = readHubFile(hub.get(u'/' + id));
        int whole = 0;
        for (size_t n = 0; n < recipe->parts.size(); ++n) {
            const auto stub = file.attachments.find(partName(n));
            whole += stub != file.attachments.end() && stub->second.bytes == recipe->parts[n].bytes ? 1 : 0;
        }
        return whole;
    };
    const auto upload
        = [&](FileTransfer &files) { return files.upload(recipe->sha256, u"application/pdf"_s, {}, {}); };
    const auto download = [&](FileTransfer &files) { return files.download(recipe->sha256, {}, {}); };

    const std::pair<qint64, int> upCuts[] {{6 * kMebibyte, 1}, {5 * kMebibyte, 2}};
    for (const auto &[atByte, partsThere] : upCuts) {
        CuttingProxy proxy(
            hub.port(), atByte, [] {}, CuttingProxy::Counts::Requests);
        const auto cut = first.transfer(proxy.port(), upload);
        REQUIRE_FALSE(cut);
        CHECK(isTransient(cut.error().kind));
        CHECK(proxy.hasCut());
        CHECK(partsOnHub() == partsThere);
    }
    REQUIRE(first.transfer(hub.port(), upload));
    CHECK(partsOnHub() == 3);
    CHECK(isOnHub(first.temp.connection(), recipe->sha256, kChannel).value());

    const std::pair<qint64, qint64> downCuts[] {
        {6 * kMebibyte, 4 * kMebibyte}, {5 * kMebibyte, 8 * kMebibyte}};
    for (const auto &[atByte, here] : downCuts) {
        CuttingProxy proxy(hub.port(), atByte, [] {});
        const auto cut = second.transfer(proxy.port(), download);
        REQUIRE_FALSE(cut);
        CHECK(isTransient(cut.error().kind));
        CHECK(second.bytesHere(recipe->sha256) == here);
    }
    REQUIRE(second.transfer(hub.port(), download));
    const QString copy = second.temp.folder.filePath(u"copy.pdf"_s);
    REQUIRE(second.store.saveTo(recipe->sha256, copy, Overwrite::Never));
    CHECK(contentOf(copy) == bytes);

    // What the engine gives for it by itself, in one piece.
    QByteArray fromEngine;
    for (size_t n = 0; n < 3; ++n) {
        fromEngine += hub.ask("GET", u'/' + id + u'/' + partName(n)).body;
    }
    CHECK(QString::fromLatin1(QCryptographicHash::hash(fromEngine, QCryptographicHash::Sha256).toHex())
        == recipe->sha256);
    CHECK(hub.isRunning());
}

TEST_CASE("Two desks send the same file at a prepared hub, which then has it once", "[interop][files]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    const QByteArray bytes = noise(kFilePartBytes + 400);
    QString sha256;
    for (int n = 0; n < 2; ++n) {
        Desk desk(hub);
        writeFile(desk.temp.folder.filePath(u"guide.pdf"_s), bytes);
        sha256 = desk.store.add(desk.temp.folder.filePath(u"guide.pdf"_s))->sha256;
        REQUIRE(desk.transfer(hub.port(),
            [&](FileTransfer &files) { return files.upload(sha256, u"application/pdf"_s, {}, {}); }));
    }
    const QJsonObject document = hub.get(u'/' + fileDocumentId(sha256));
    CHECK(document.value("_attachments"_L1).toObject().size() == 2);
    CHECK(document.value("_rev"_L1).toString().startsWith(
        u"3-"_s)); // The document and its two parts: nothing was sent twice.
}
