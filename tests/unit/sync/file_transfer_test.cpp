// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_transfer.h"

#include "core/store/file_references.h"
#include "core/store/integrity_check.h"
#include "core/store/record_writer.h"
#include "core/sync/file_json.h"
#include "core/sync/file_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_library.h"
#include "tests/support/three_drafts.h"
#include "tests/unit/sync/fake_hub.h"

#include <QDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kChannel = u"office"_s;

PullSettings impatient()
{
    PullSettings settings;
    settings.pause = [](std::chrono::milliseconds, const std::stop_token &) { return true; };
    settings.chance = [] { return 0.0; };
    return settings;
}

PullSettings givingUpAtOnce()
{
    PullSettings settings = impatient();
    settings.retry.tries = 1;
    return settings;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A library, a hub and three parts of odd sizes.
struct Desk
{
    TempLibrary temp;
    ThreeDrafts drafts {temp};
    FakeHub hub;
    FileStore store {*temp.library};
    std::vector<QByteArray> parts {noise(100'000, 1), noise(3'000'000, 2), noise(200'000, 3)};
    QByteArray whole = parts[0] + parts[1] + parts[2];
    QString sha256 = sha256Of(whole);

    Desk() { REQUIRE(addChannel(*temp.library, {.id = kChannel, .url = u"https://hub.example/hub"_s})); }
    FileRecipe recipe() const
    {
        FileRecipe recipe {sha256, {}};
        for (const QByteArray &part : parts) {
            recipe.parts.push_back({part.size(), sha256Of(part)});
        }
        return recipe;
    }
    void putOnHub()
    {
        hub.put(fileDocument(recipe(), u"application/pdf"_s));
        for (size_t n = 0; n < parts.size(); ++n) {
            hub.state.attachments[fileDocumentId(sha256)][partName(n)] = parts[n];
        }
    }
    QByteArray onHub()
    {
        QByteArray bytes;
        for (const auto &[name, part] : hub.state.attachments[fileDocumentId(sha256)]) {
            bytes += part;
        }
        return bytes;
    }
    Result<void> download(
        const PullSettings &settings = impatient(), const ProgressSink &sink = {}, std::stop_token stop = {})
    {
        return FileTransfer(hub, *temp.library, kChannel, settings).download(sha256, sink, stop);
    }
    Result<void> upload(const PullSettings &settings = impatient(), std::stop_token stop = {})
    {
        return FileTransfer(hub, *temp.library, kChannel, settings)
            .upload(sha256, u"application/pdf"_s, {}, stop);
    }
    void addHere()
    {
        writeFile(temp.folder.filePath(u"in.pdf"_s), whole);
        REQUIRE(store.add(temp.folder.filePath(u"in.pdf"_s)));
    }
    FileState state() const { return store.status(sha256).value().state; }
    qsizetype asked(const QString &request) const { return hub.requests.count(request); }
    bool hasLeftovers() const
    {
        return !QDir(temp.library->folder().files())
                    .entryList({u".*"_s}, QDir::Files | QDir::Hidden)
                    .isEmpty();
    }
    QByteArray saved() const
    {
        const QString target = temp.folder.filePath(u"out.pdf"_s);
        return store.saveTo(sha256, target, Overwrite::Allowed) ? contentOf(target) : QByteArray();
    }
};

} // namespace

TEST_CASE("A file comes part by part and is the same on this side", "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    std::vector<qint64> steps;
    REQUIRE(desk.download(impatient(), [&steps](const Progress &step) { steps.push_back(step.done); }));
    CHECK(desk.state() == FileState::Whole);
    CHECK(desk.saved() == desk.whole);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    CHECK(steps.back() == desk.whole.size());
    CHECK(desk.asked(u"attachment"_s) == 3);
    CHECK_FALSE(desk.hasLeftovers());
}

TEST_CASE("A part that comes cut, flipped or longer is asked for again and never kept [F69]", "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    const QString kind = GENERATE(u"cut"_s, u"flipped"_s, u"longer"_s, u"416"_s);
    CAPTURE(kind);
    int left = 2;
    desk.hub.onAttachment = [&](const AttachmentName &name, QByteArray &bytes) -> std::optional<Error> {
        if (name.name != u"p0001"_s || left-- <= 0) {
            return std::nullopt;
        }
        if (kind == u"416"_s) {
            return Error {ErrorKind::Unsupported, {}, u"status 416"_s};
        }
        if (kind == u"cut"_s) {
            bytes.chop(1);
        } else if (kind == u"flipped"_s) {
            bytes[5] = char(bytes[5] ^ 0x10);
        } else {
            bytes += 'x';
        }
        return std::nullopt;
    };
    REQUIRE(desk.download());
    CHECK(desk.saved() == desk.whole);
    CHECK(desk.asked(u"attachment"_s) == 5);
    CHECK_FALSE(desk.hasLeftovers());
}

TEST_CASE(
    "A part that stays wrong makes the file damaged, which is never shown, and a sound one mends it [F69]",
    "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    desk.hub.onAttachment = [](const AttachmentName &name, QByteArray &bytes) -> std::optional<Error> {
        if (name.name == u"p0002"_s) {
            bytes[0] = char(bytes[0] ^ 1);
        }
        return std::nullopt;
    };
    const auto failed = desk.download();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Damaged);
    CHECK(desk.asked(u"attachment"_s) == 2 + 3);
    CHECK(desk.state() == FileState::Damaged);
    CHECK(desk.saved().isEmpty());
    CHECK_FALSE(desk.hasLeftovers());

    desk.hub.onAttachment = {};
    REQUIRE(desk.download());
    CHECK(desk.asked(u"attachment"_s) == 2 + 3 + 1);
    CHECK(desk.saved() == desk.whole);
}

TEST_CASE("After a break only the missing parts are fetched", "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    desk.hub.onAttachment = [](const AttachmentName &name, QByteArray &) -> std::optional<Error> {
        return name.name == u"p0001"_s ? std::optional(Error {ErrorKind::Network, {}, {}}) : std::nullopt;
    };
    CHECK(desk.download(givingUpAtOnce()).error().kind == ErrorKind::Network);
    CHECK(desk.state() == FileState::Partial);
    CHECK(desk.store.status(desk.sha256)->bytesHere == desk.parts[0].size());

    desk.hub.onAttachment = {};
    desk.hub.requests.clear();
    REQUIRE(desk.download());
    CHECK(desk.asked(u"attachment"_s) == 2);
    CHECK(desk.saved() == desk.whole);
}

TEST_CASE("A disk that fills while a part is written keeps the others, and fetching goes on later [F73]",
    "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    {
        const FullDisk full(2'000'000); // The second part does not fit.
        const auto failed = desk.download();
        REQUIRE_FALSE(failed);
        CHECK(failed.error().kind == ErrorKind::DiskFull);
    }
    CHECK_FALSE(desk.hasLeftovers());
    CHECK(desk.state() == FileState::Partial);
    CHECK(checkLibrary(*desk.temp.library, CheckMode::Report)->isSound());

    desk.hub.requests.clear();
    REQUIRE(desk.download());
    CHECK(desk.asked(u"attachment"_s) == 2);
    CHECK(desk.saved() == desk.whole);
}

TEST_CASE("What a hub lists must make the file that was asked for, and no more than may be", "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    QJsonObject document = fileDocument(desk.recipe(), u"application/pdf"_s);
    const QString kind
        = GENERATE(u"other bytes"_s, u"no parts"_s, u"too large"_s, u"wrong whole"_s, u"none"_s);
    CAPTURE(kind);
    ErrorKind expected = ErrorKind::BadAnswer;
    if (kind == u"other bytes"_s) {
        document.insert(u"bytes"_s, 17);
    } else if (kind == u"no parts"_s) {
        document.remove(u"parts"_s);
    } else if (kind == u"too large"_s) {
        document.insert(
            u"parts"_s, QJsonArray {QJsonObject {{u"bytes"_s, 1e12}, {u"sha256"_s, desk.sha256}}});
    } else if (kind == u"wrong whole"_s) {
        expected = ErrorKind::Damaged;
        QJsonArray parts = document.value(u"parts"_s).toArray();
        const QJsonValue first = parts.at(0);
        parts.removeFirst();
        parts.append(first);
        document.insert(u"parts"_s, parts);
        auto &stored = desk.hub.state.attachments[fileDocumentId(desk.sha256)];
        stored = {{u"p0000"_s, desk.parts[1]}, {u"p0001"_s, desk.parts[2]}, {u"p0002"_s, desk.parts[0]}};
    }
    if (kind == u"none"_s) {
        desk.hub.state.entries.clear();
        expected = ErrorKind::NotFound;
    } else {
        desk.hub.put(document);
    }
    const auto failed = desk.download();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == expected);
    CHECK(desk.state() != FileState::Whole);
    CHECK(desk.saved().isEmpty());
}

TEST_CASE("A file is on the hub only once the hub lists every part as it was sent", "[sync][files]")
{
    Desk desk;
    desk.addHere();
    REQUIRE(desk.upload());
    CHECK(desk.onHub() == desk.whole);
    CHECK(isOnHub(desk.temp.connection(), desk.sha256, kChannel).value());
    CHECK(desk.hub.requests.back() == u"file"_s);

    desk.hub.requests.clear();
    REQUIRE(desk.upload());
    CHECK(desk.asked(u"putAttachment"_s) == 0);
}

TEST_CASE("An upload that was cut goes on at the missing part, also where an answer was lost or a revision "
          "is stale [F70]",
    "[sync][files]")
{
    Desk desk;
    desk.addHere();
    desk.parts
        = {desk.whole.first(1'300'000), desk.whole.mid(1'300'000, 1'000'000), desk.whole.mid(2'300'000)};
    desk.hub.put(fileDocument(desk.recipe(), u"application/pdf"_s)); // Somebody else cut it in another way.
    const QString kind = GENERATE(u"cut"_s, u"answer lost"_s, u"stale"_s);
    CAPTURE(kind);
    int sent = 0;
    if (kind == u"answer lost"_s) {
        desk.hub.onAttached = [&sent](const AttachmentName &) -> std::optional<Error> {
            return ++sent == 2 ? std::optional(Error {ErrorKind::Network, {}, {}}) : std::nullopt;
        };
    } else {
        desk.hub.onRequest = [&](const QString &request) -> std::optional<Error> {
            if (request != u"putAttachment"_s || ++sent != 2) {
                return std::nullopt;
            }
            if (kind == u"stale"_s) { // Another desk sends the same file at this moment.
                desk.hub.state.attachments[fileDocumentId(desk.sha256)][partName(1)] = desk.parts[1];
                desk.hub.put(desk.hub.state.entries.at(fileDocumentId(desk.sha256)).body);
                return std::nullopt;
            }
            return Error {ErrorKind::Network, {}, {}};
        };
    }
    const auto first = desk.upload(givingUpAtOnce());
    CHECK(first.has_value() == (kind == u"stale"_s));
    desk.hub.onRequest = {};
    desk.hub.onAttached = {};
    REQUIRE(desk.upload());
    CHECK(desk.onHub() == desk.whole);
    CHECK(desk.asked(u"putAttachment"_s) == (kind == u"cut"_s ? 4 : 3));
}

TEST_CASE("A part that the hub keeps wrongly is sent again, and never counted as there", "[sync][files]")
{
    Desk desk;
    desk.addHere();
    REQUIRE(desk.upload());
    QByteArray &kept = desk.hub.state.attachments[fileDocumentId(desk.sha256)][partName(0)];
    kept[3] = char(kept[3] ^ 4);
    REQUIRE(desk.upload());
    CHECK(desk.onHub() == desk.whole);

    desk.hub.onAttached = [&desk](const AttachmentName &name) -> std::optional<Error> {
        desk.hub.state.attachments[name.id].erase(name.name); // It says yes and forgets.
        return std::nullopt;
    };
    desk.hub.state.attachments.clear();
    CHECK_FALSE(desk.upload());
}

TEST_CASE("Records go to the hub only behind their files, and those that must not leave keep theirs here",
    "[sync][files]")
{
    Desk desk;
    desk.addHere();
    Document document;
    document.set(u"_id"_s, u"resource:guide"_s);
    document.set(u"type"_s, u"resource"_s);
    document.set(u"files"_s, QJsonArray {attachedFileJson({u"f1"_s, u"guide.pdf"_s, desk.sha256, {}, 1})});
    Document secret = document;
    secret.set(u"tlp"_s, u"TLP:RED"_s);
    CHECK(filesNotOnHub(desk.temp.connection(), kChannel, document)->size() == 1);

    CHECK(sendFilesOf(desk.hub, *desk.temp.library, kChannel, {secret}, impatient()).done == 0);
    CHECK(desk.hub.requests.isEmpty());
    const FilesReport report = sendFilesOf(desk.hub, *desk.temp.library, kChannel, {document}, impatient());
    CHECK(report.done == 1);
    CHECK(report.failed.empty());
    CHECK(filesNotOnHub(desk.temp.connection(), kChannel, document)->empty());
    CHECK(desk.hub.state.entries.at(fileDocumentId(desk.sha256)).body.value("media_type"_L1)
        == u"application/pdf"_s);
    desk.hub.requests.clear();
    CHECK(sendFilesOf(desk.hub, *desk.temp.library, kChannel, {document}, impatient()).done == 0);
    CHECK(desk.hub.requests.isEmpty());
}

TEST_CASE("One file that fails does not hold up the others, a broken line does", "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    const AttachedFile absent {{}, u"absent.pdf"_s, sha256Of("absent"), {}, 1};
    const AttachedFile there {{}, u"there.pdf"_s, desk.sha256, {}, 1};
    desk.hub.isThere = false;
    desk.hub.onRequest = {};
    const FilesReport gone
        = fetchFiles(desk.hub, *desk.temp.library, kChannel, {there, absent}, givingUpAtOnce());
    CHECK(gone.done == 0);

    desk.hub.isThere = true;
    const FilesReport report
        = fetchFiles(desk.hub, *desk.temp.library, kChannel, {absent, there}, givingUpAtOnce());
    CHECK(report.done == 1);
    REQUIRE(report.failed.size() == 1);
    CHECK(report.failed[0].sha256 == absent.sha256);
    CHECK_FALSE(report.stopped);

    desk.hub.onRequest = [](const QString &) { return std::optional(Error {ErrorKind::Network, {}, {}}); };
    const FilesReport offline
        = fetchFiles(desk.hub, *desk.temp.library, kChannel, {absent, absent}, givingUpAtOnce());
    CHECK(offline.failed.size() == 1);
    CHECK(offline.stopped.has_value());
}

TEST_CASE("A stop between two parts keeps the first and ends at once [F80]", "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    std::stop_source stop;
    desk.hub.onAttachment = [&stop](const AttachmentName &, QByteArray &) -> std::optional<Error> {
        stop.request_stop();
        return std::nullopt;
    };
    const auto stopped = desk.download(impatient(), {}, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(desk.asked(u"attachment"_s) == 1);
    CHECK(desk.state() == FileState::Partial);
}

TEST_CASE("What is kept offline and not here is listed, by channel", "[sync][files]")
{
    Desk desk;
    desk.putOnHub();
    const auto saved
        = RecordWriter(*desk.temp.library)
              .create(RecordType::Resource,
                  {{u"title"_s, QJsonObject {{u"en"_s, u"Guide"_s}}},
                      {u"files"_s,
                          QJsonArray {attachedFileJson({u"f1"_s, u"guide.pdf"_s, desk.sha256, {}, 1})}}},
                  {u"amina"_s, {}});
    REQUIRE(saved);
    REQUIRE(keepOffline(*desk.temp.library, saved->id, true));
    CHECK(filesToKeep(*desk.temp.library, kChannel)->empty());
    REQUIRE(filesToKeep(*desk.temp.library, u"local"_s)->size() == 1);
    PullSettings metered = impatient();
    metered.movesFiles = false;
    desk.hub.requests.clear();
    CHECK(fetchKept(desk.hub, *desk.temp.library, u"local"_s, metered).done == 0);
    CHECK(desk.hub.requests.isEmpty());
    CHECK(fetchKept(desk.hub, *desk.temp.library, u"local"_s, impatient()).done == 1);
    CHECK(filesToKeep(*desk.temp.library, u"local"_s)->empty());
}
