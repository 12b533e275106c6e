// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_store.h"

#include "core/store/backup_files.h"
#include "core/store/draft_store.h"
#include "core/store/file_references.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_library.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A library with a file store and a place outside of it.
struct Desk
{
    TempLibrary temp;
    FileStore store {*temp.library};

    QString outside(const QString &name) const { return temp.folder.filePath(name); }
    QStringList onDisk() const
    {
        return QDir(temp.library->folder().files())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QString partPath(const QString &name) const { return temp.library->folder().files() + u'/' + name; }
    FileRecipe add(const QByteArray &bytes, const QString &name = u"in.pdf"_s) const
    {
        writeFile(outside(name), bytes);
        const auto recipe = store.add(outside(name));
        REQUIRE(recipe);
        return *recipe;
    }
    FileState state(const QString &sha256) const { return store.status(sha256).value().state; }
    /// A resource that names these files.
    RecordId resource(const QStringList &files)
    {
        QJsonArray list;
        for (const QString &sha256 : files) {
            list.append(attachedFileJson({sha256.left(8), u"a.pdf"_s, sha256, u"application/pdf"_s, 1}));
        }
        const auto saved = RecordWriter(*temp.library)
                               .create(RecordType::Resource,
                                   {{u"title"_s, QJsonObject {{u"en"_s, u"Guide"_s}}}, {u"files"_s, list}},
                                   {u"amina"_s, {}});
        REQUIRE(saved);
        return saved->id;
    }
};

} // namespace

TEST_CASE("A file is kept in parts, each named by what sha256sum says of it and for its owner alone",
    "[store][files]")
{
    const Desk desk;
    ::umask(0);
    const QByteArray bytes = noise(2 * kFilePartBytes + 1000);

    const FileRecipe recipe = desk.add(bytes);

    CHECK(recipe.sha256 == sha256Of(bytes));
    CHECK(recipe.bytes() == bytes.size());
    CHECK(recipe.parts.size() == 3);
    CHECK(desk.onDisk().size() == 3);
    for (const QString &name : desk.onDisk()) {
        QProcess sum;
        sum.start(u"sha256sum"_s, {desk.partPath(name)});
        REQUIRE(sum.waitForFinished());
        CHECK(QString::fromLatin1(sum.readAllStandardOutput().left(64)) == name);
        CHECK((QFile::permissions(desk.partPath(name))
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner))
            == QFile::Permissions());
    }
    CHECK(desk.state(recipe.sha256) == FileState::Whole);
    CHECK(desk.store.bytesOnDisk() == bytes.size());
    CHECK(desk.store.read(recipe, kFilePartBytes - 3, 9).value() == bytes.mid(kFilePartBytes - 3, 9));
}

TEST_CASE(
    "A copy is the file byte by byte, and never takes the place of another without a word", "[store][files]")
{
    const Desk desk;
    const QByteArray bytes = noise(kFilePartBytes + 4);
    const FileRecipe recipe = desk.add(bytes);
    const QString target = desk.outside(u"copy.pdf"_s);

    REQUIRE(desk.store.saveTo(recipe.sha256, target, Overwrite::Never));
    CHECK(contentOf(target) == bytes);
    writeFile(target, "mine");
    const auto refused = desk.store.saveTo(recipe.sha256, target, Overwrite::Never);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(contentOf(target) == "mine");
    REQUIRE(desk.store.saveTo(recipe.sha256, target, Overwrite::Allowed));
    CHECK(contentOf(target) == bytes);
    const auto inside = desk.store.saveTo(recipe.sha256, desk.partPath(u"copy.pdf"_s), Overwrite::Allowed);
    REQUIRE_FALSE(inside);
    CHECK(inside.error().kind == ErrorKind::InvalidInput);
    CHECK(desk.store.saveTo(sha256Of("x"), target, Overwrite::Allowed).error().kind == ErrorKind::NotFound);
}

TEST_CASE("What is no plain file, empty or too large is not taken in", "[store][files]")
{
    const Desk desk;
    const auto kindFor = [&desk](const QString &path) {
        const auto added = desk.store.add(path);
        REQUIRE_FALSE(added);
        return added.error().kind;
    };
    const QString pipe = desk.outside(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(kindFor(pipe) == ErrorKind::InvalidInput);
    CHECK(kindFor(desk.temp.folder.path()) == ErrorKind::InvalidInput);
    CHECK(kindFor(desk.outside(u"nowhere"_s)) == ErrorKind::NotFound);
    writeFile(desk.outside(u"empty"_s), {});
    CHECK(kindFor(desk.outside(u"empty"_s)) == ErrorKind::InvalidInput);
    QFile large(desk.outside(u"large"_s)); // Sparse: it takes no room.
    REQUIRE((large.open(QIODevice::WriteOnly) && large.resize(kMostFileBytes + 1)));
    CHECK(kindFor(large.fileName()) == ErrorKind::InvalidInput);
    CHECK(desk.onDisk().isEmpty());
}

TEST_CASE("A damaged part is found, never given out, named by the check, and mended by the right bytes",
    "[store][files]")
{
    const Desk desk;
    const QByteArray bytes = noise(kFilePartBytes + 4);
    const FileRecipe recipe = desk.add(bytes);
    QByteArray flipped = bytes.first(kFilePartBytes);
    flipped[77] = char(flipped[77] ^ 1);
    writeFile(desk.partPath(recipe.parts[0].sha256), flipped);

    CHECK(checkLibrary(*desk.temp.library, CheckMode::Report)->damagedFiles == QStringList {recipe.sha256});
    CHECK(desk.state(recipe.sha256) == FileState::Damaged);
    const QString target = desk.outside(u"copy.pdf"_s);
    CHECK(desk.store.saveTo(recipe.sha256, target, Overwrite::Never).error().kind == ErrorKind::Damaged);
    CHECK_FALSE(QFileInfo::exists(target));
    CHECK(desk.store.missingParts(recipe).value() == std::vector<size_t> {0});
    CHECK(desk.store.putPart(recipe.parts[0], flipped).error().kind == ErrorKind::Damaged);

    REQUIRE(desk.store.putPart(recipe.parts[0], bytes.first(kFilePartBytes)));
    CHECK(desk.state(recipe.sha256) == FileState::Whole);
    CHECK(checkLibrary(*desk.temp.library, CheckMode::Report)->isSound());
    QFile::remove(desk.partPath(recipe.parts[1].sha256));
    CHECK(desk.state(recipe.sha256) == FileState::Partial);
    CHECK(desk.store.verifyAll()->incomplete == QStringList {recipe.sha256});
}

TEST_CASE("A part that somebody replaced by a link is not followed", "[store][files]")
{
    const Desk desk;
    const QByteArray bytes = noise(1000);
    const FileRecipe recipe = desk.add(bytes);
    QFile::remove(desk.partPath(recipe.sha256));
    REQUIRE(QFile::link(desk.outside(u"in.pdf"_s), desk.partPath(recipe.sha256)));

    CHECK_FALSE(desk.store.readPart(recipe.parts[0]));
    CHECK(desk.state(recipe.sha256) == FileState::Absent);
}

TEST_CASE("A disk that fills while a file is taken in leaves nothing half, and it works once there is room",
    "[store][files]")
{
    const Desk desk;
    const QByteArray bytes = noise(kFilePartBytes + 4);
    writeFile(desk.outside(u"in.pdf"_s), bytes);
    {
        const FullDisk full(3 * 1024 * 1024);
        const auto added = desk.store.add(desk.outside(u"in.pdf"_s));
        REQUIRE_FALSE(added);
        CHECK(added.error().kind == ErrorKind::DiskFull);
        CHECK(desk.onDisk().isEmpty());
    }
    CHECK(desk.store.add(desk.outside(u"in.pdf"_s)));
    CHECK(desk.state(sha256Of(bytes)) == FileState::Whole);
}

TEST_CASE("A stop ends the taking in of a file before the next part [F80]", "[store][files]")
{
    const Desk desk;
    writeFile(desk.outside(u"in.pdf"_s), noise(3 * kFilePartBytes));
    std::stop_source stop;
    const auto added = desk.store.add(
        desk.outside(u"in.pdf"_s), [&stop](const Progress &) { stop.request_stop(); }, stop.get_token());
    REQUIRE_FALSE(added);
    CHECK(added.error().kind == ErrorKind::Cancelled);
    CHECK(desk.onDisk().size() == 1);
    CHECK(desk.store.removeUnused().value() == kFilePartBytes);
    CHECK(desk.onDisk().isEmpty());
}

TEST_CASE("Only what no record, draft or undo can name is removed", "[store][files]")
{
    Desk desk;
    const FileRecipe used = desk.add(noise(1000, 1));
    const FileRecipe inDraft = desk.add(noise(1000, 2));
    const FileRecipe undoable = desk.add(noise(1000, 3));
    const FileRecipe unused = desk.add(noise(1000, 4));
    desk.resource({used.sha256});
    const RecordId changed = desk.resource({undoable.sha256});
    REQUIRE(
        RecordWriter(*desk.temp.library).edit(changed, {{u"files"_s, QJsonValue::Null}}, {u"amina"_s, {}}));
    Document draft;
    draft.set(u"_id"_s, u"resource:draft"_s);
    draft.set(u"type"_s, u"resource"_s);
    draft.set(u"files"_s, QJsonArray {attachedFileJson({u"f1"_s, u"a.pdf"_s, inDraft.sha256, {}, 1})});
    REQUIRE(DraftStore(*desk.temp.library).put({draft.id(), draft, {}, {}}));
    writeFile(desk.partPath(u".fourthp-0123.part"_s), "left by a killed program");

    CHECK(desk.store.removeUnused().value() == 1000 + 24);

    CHECK(desk.state(unused.sha256) == FileState::Absent);
    for (const FileRecipe &kept : {used, inDraft, undoable}) {
        CHECK(desk.state(kept.sha256) == FileState::Whole);
    }
    REQUIRE(RecordWriter(*desk.temp.library).undo());
    CHECK(
        recordsWithFiles(desk.temp.connection(), {changed})->front().files.front().sha256 == undoable.sha256);
}

TEST_CASE("What was added lately is spared, though no document names it yet", "[store][files]")
{
    const Desk desk;
    const QByteArray shared = noise(kFilePartBytes, 1);
    const FileRecipe earlier = desk.add(shared + noise(8, 2));
    const FileRecipe open = desk.add(noise(1000, 3));
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-31);
    for (const QString &name : desk.onDisk()) {
        QFile part(desk.partPath(name));
        REQUIRE(part.open(QIODevice::ReadWrite));
        REQUIRE(part.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    const FileRecipe added = desk.add(noise(1000, 3) + noise(500, 4)); // A new file.
    const FileRecipe again = desk.add(shared + noise(8, 2)); // One that was here, and is wanted again.
    CHECK(again == earlier);

    CHECK(desk.store.removeUnused(std::chrono::hours(24 * 30)).value() == 1000);

    CHECK(desk.state(open.sha256) == FileState::Absent);
    CHECK(desk.state(added.sha256) == FileState::Whole);
    CHECK(desk.state(again.sha256) == FileState::Whole);
}

TEST_CASE("Copies of attached files are proved, go on where they were cut off, and leave damaged ones out",
    "[store][files]")
{
    Desk desk;
    const FileRecipe first = desk.add(noise(kFilePartBytes + 10, 1));
    const FileRecipe second = desk.add(noise(700, 2));
    desk.resource({first.sha256, second.sha256});
    const QString target = filesBesideBackup(desk.outside(u"copy.db"_s));
    std::stop_source stop;
    CHECK(copyParts(desk.temp.library->folder().files(), target,
        [&stop](const Progress &) { stop.request_stop(); }, stop.get_token())
              .error()
              .kind
        == ErrorKind::Cancelled);
    const auto copied = copyParts(desk.temp.library->folder().files(), target);
    REQUIRE(copied);
    CHECK(copied->parts == 3);
    CHECK(copied->bytes == kFilePartBytes + 10 + 700);
    CHECK(namedFiles(*desk.temp.library)->notHere == 0);

    for (const QString &name : desk.onDisk()) {
        REQUIRE(QFile::remove(desk.partPath(name)));
    }
    CHECK(namedFiles(*desk.temp.library)->notHere == 2);
    writeFile(target + u'/' + second.parts.front().sha256, "not what its name says");
    writeFile(target + u"/readme.txt"_s, "no part");
    const auto back = copyParts(target, desk.temp.library->folder().files());
    REQUIRE(back);
    CHECK(back->damaged == 1);
    CHECK(desk.state(first.sha256) == FileState::Whole);
    CHECK(desk.store.verify(first.sha256)->state == FileState::Whole);
    CHECK(namedFiles(*desk.temp.library)->notHere == 1);
    CHECK(desk.onDisk().size() == 2);
    CHECK(copyParts(desk.outside(u"nowhere"_s), target)->parts == 0);
    writeFile(desk.outside(u"file"_s), "x");
    CHECK(copyParts(target, desk.outside(u"file"_s)).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Two files that share a part share it on the disk, and one of them going leaves the other whole",
    "[store][files]")
{
    Desk desk;
    const QByteArray shared = noise(kFilePartBytes, 1);
    const FileRecipe first = desk.add(shared + noise(8, 2));
    const FileRecipe second = desk.add(shared + noise(8, 3));
    CHECK(desk.onDisk().size() == 3);
    desk.resource({second.sha256});
    CHECK(desk.store.removeUnused().value() == 8);
    CHECK(desk.state(first.sha256) == FileState::Absent);
    CHECK(desk.store.verify(second.sha256)->state == FileState::Whole);
}

TEST_CASE("A recipe that no file can be made of is not kept", "[store][files]")
{
    const Desk desk;
    const QString sha256 = sha256Of("x");
    const std::vector<FileRecipe> bad {{sha256, {}}, {u"../../etc/passwd"_s, {{1, sha256}}},
        {sha256, {{0, sha256}}}, {sha256, {{-1, sha256}}}, {sha256, {{kFilePartBytes + 1, sha256}}},
        {sha256, {{1, u"../x"_s}}}, {sha256, {{1, sha256.toUpper()}}},
        {sha256, std::vector<FilePart>(200, {kFilePartBytes, sha256})},
        {sha256, std::vector<FilePart>(10'001, {1, sha256})}};
    for (const FileRecipe &recipe : bad) {
        CHECK(rememberFile(*desk.temp.library, recipe).error().kind == ErrorKind::InvalidInput);
    }
    CHECK(knownFiles(desk.temp.connection())->empty());
}

TEST_CASE("A file leaves with a record that may leave, and never with hidden ones or those in the bin alone",
    "[store][files]")
{
    Desk desk;
    const QDate today = desk.temp.clock.nowUtc().date();
    const auto mayLeaveNow
        = [&](const FileRecipe &file) { return mayFileLeave(desk.temp.connection(), file.sha256, today).value(); };
    const FileRecipe file = desk.add(noise(1000, 7));
    RecordWriter writer(*desk.temp.library);
    CHECK(mayLeaveNow(file)); // Nobody names it.

    const auto story = writer.create(RecordType::Story,
        {{u"title"_s, QJsonObject {{u"en"_s, u"Her words"_s}}},
            {u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2019-01-10"_s}}},
            {u"files"_s, QJsonArray {attachedFileJson({u"f1"_s, u"a.pdf"_s, file.sha256, {}, 1})}}},
        {u"amina"_s, {}});
    REQUIRE(story);
    REQUIRE_FALSE(readRecord(desk.temp.connection(), story->id).value()->visible);
    CHECK_FALSE(mayLeaveNow(file));

    const RecordId open = desk.resource({file.sha256});
    CHECK(mayLeaveNow(file));

    REQUIRE(writer.remove(open, {u"amina"_s, {}}));
    CHECK_FALSE(mayLeaveNow(file));

    const FileRecipe inBin = desk.add(noise(1000, 8));
    REQUIRE(writer.remove(desk.resource({inBin.sha256}), {u"amina"_s, {}}));
    CHECK_FALSE(mayLeaveNow(inBin));
}
