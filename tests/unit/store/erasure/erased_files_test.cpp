// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_intake.h"
#include "tests/unit/store/erasure/erasure_desk.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kHolder {u"resource:holder"_s};

/// Of more than one part, so that something is stored before the file is whole.
QByteArray largeFile()
{
    return QByteArray(qsizetype(kFilePartBytes), 'x') + "the rest";
}

/// A record with a large file, erased but for its bytes.
struct Desk
{
    TempLibrary temp;
    QString path = temp.folder.filePath(u"large.bin"_s);
    QString sha256;

    Desk()
    {
        writeFile(path, largeFile());
        const auto recipe = FileStore(*temp.library).add(path);
        REQUIRE(recipe);
        sha256 = recipe->sha256;
        REQUIRE(RecordWriter(*temp.library)
                    .create(RecordType::Resource,
                        {{u"_id"_s, kHolder.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Holder"_s}}},
                            {u"files"_s,
                                QJsonArray {attachedFileJson(
                                    {u"f1"_s, u"a.bin"_s, sha256, u"text/plain"_s, recipe->bytes()})}}},
                        kEditor));
        Result<WriteSession> session = temp.library->write();
        REQUIRE(session);
        Result<ErasureList> list = ErasureList::read(session->connection());
        REQUIRE(list);
        REQUIRE(eraseInside(*session, *temp.library, *list, kHolder, true));
        REQUIRE(session->commit());
        REQUIRE(asked() == 1);
    }
    qint64 asked() { return temp.connection().number(u"SELECT count(*) FROM erased_file"_s).value_or(-1); }
    FileState state() { return FileStore(*temp.library).status(sha256)->state; }
};

} // namespace

TEST_CASE("A file that is attached while an erasure of the same bytes ends is whole [R-50]", "[store]")
{
    Desk desk;
    SECTION("taken in before the erasure comes to it, it stays")
    {
        REQUIRE(FileStore(*desk.temp.library).add(desk.path));
        REQUIRE(removeErasedBytes(*desk.temp.library, {}));
    }
    SECTION("half taken in when the erasure comes to it, it is taken in once more")
    {
        bool isErased = false;
        const ProgressSink between = [&](const Progress &) {
            if (!isErased) {
                isErased = true;
                REQUIRE(removeErasedBytes(*desk.temp.library, {}));
            }
        };
        REQUIRE(FileStore(*desk.temp.library).add(desk.path, between));
        CHECK(isErased);
    }
    CHECK(desk.state() == FileState::Whole);
    CHECK(desk.asked() == 0);
}

TEST_CASE("A file of which an erasure took a part away meanwhile is not taken for whole", "[store]")
{
    Desk desk;
    FileIntake intake(*desk.temp.library);
    REQUIRE(intake.add(largeFile()));
    REQUIRE(removeErasedBytes(*desk.temp.library, {}));

    const auto recipe = intake.finish();

    REQUIRE_FALSE(recipe);
    CHECK(recipe.error().kind == ErrorKind::InUse);
    CHECK(desk.state() == FileState::Absent);
}
