// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_store.h"
#include "tests/unit/curation/edition_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

TEST_CASE(
    "A frozen edition gives the same bytes after its cases were changed and the library was opened again",
    "[curation]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const RecordId hotel = desk.publish(u"hotel"_s, u"supply_chain"_s);
    desk.add({bank, hotel});
    const auto frozen = desk.freeze();
    INFO((frozen ? QString() : frozen.error().detail).toStdString());
    REQUIRE(frozen.has_value());
    const EditionContents before = desk.contents();

    desk.retitle(bank, u"Another title"_s);
    REQUIRE(RecordWriter(*desk.temp.library).remove(hotel, desk.ana));
    REQUIRE(RecordWriter(*desk.temp.library).edit(desk.edition, {{u"state"_s, u"frozen"_s}}, desk.ana));
    REQUIRE(FileStore(*desk.temp.library).removeUnused()); // It is in use.
    desk.temp.clock.now = desk.temp.clock.now.addYears(3);
    desk.temp.reopen();

    CHECK(desk.contents() == before);
    CHECK(sha256(desk.contents().toBytes()) == frozen->file.sha256.toUtf8());
    CHECK(desk.contents().find(hotel) != nullptr);
}

TEST_CASE(
    "Freezing names the file, keeps it by its checksum, and tells every case where it stands", "[curation]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const RecordId shop = desk.publish(u"shop"_s);
    desk.add({bank, shop});
    const QByteArray before = desk.shown(desk.edition).toJson();
    const QByteArray caseBefore = desk.shown(shop).toJson();

    const auto frozen = desk.freeze();

    REQUIRE(frozen.has_value());
    const Document edition = desk.shown(desk.edition);
    CHECK(edition.json().value(u"state") == u"frozen"_s);
    CHECK(edition.json().value(u"frozen_at") == desk.temp.clock.timestamp());
    REQUIRE(frozenFile(edition).has_value());
    CHECK(*frozenFile(edition) == frozen->file);
    const auto status = FileStore(*desk.temp.library).verify(frozen->file.sha256);
    REQUIRE(status.has_value());
    CHECK(status->state == FileState::Whole);
    CHECK(status->bytes == frozen->file.bytes);
    const QJsonObject place = desk.shown(shop).json().value(u"editions").toArray().at(0).toObject();
    CHECK(place.value(u"edition") == desk.edition.value);
    CHECK(place.value(u"chapter") == u"Financial sector"_s);
    CHECK(place.value(u"order") == 2);

    SECTION("and one undo takes all of it back")
    {
        REQUIRE(RecordWriter(*desk.temp.library).undo());
        CHECK(desk.shown(desk.edition).toJson() == before);
        CHECK(desk.shown(shop).toJson() == caseBefore);
    }
    SECTION("and a case that says so no longer stands in it is told when it is frozen anew")
    {
        REQUIRE(RecordWriter(*desk.temp.library).edit(desk.edition, {{u"state"_s, u"working"_s}}, desk.ana));
        REQUIRE(removeCases(*desk.temp.library, desk.edition, {shop}, desk.ana));
        REQUIRE(desk.freeze());
        CHECK_FALSE(desk.shown(shop).json().contains(u"editions"));
        CHECK(desk.shown(bank).json().contains(u"editions"));
        CHECK(attachedFiles(desk.shown(desk.edition)).size() == 1);
    }
}

TEST_CASE("A frozen edition cannot be edited by any way, but for its state and files", "[curation]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    REQUIRE(desk.freeze());
    Library &library = *desk.temp.library;
    CHECK(addChapter(library, desk.edition, {.id = {}, .title = u"X"_s}, {}, desk.ana).error().kind
        == ErrorKind::ReadOnly);
    const auto typed = RecordWriter(library).edit(
        desk.edition, {{u"front_matter"_s, QJsonObject {{u"en"_s, u"X"_s}}}}, desk.ana);
    REQUIRE_FALSE(typed);
    CHECK(typed.error().kind == ErrorKind::ReadOnly);
    CHECK(desk.freeze().error().kind == ErrorKind::ReadOnly);
    CHECK(RecordWriter(library).edit(desk.edition, {{u"local_notes"_s, u"mine"_s}}, desk.ana).has_value());
    CHECK(RecordWriter(library).edit(desk.edition, {{u"state"_s, u"working"_s}}, desk.ana).has_value());
    CHECK(addChapter(library, desk.edition, {.id = {}, .title = u"X"_s}, {}, desk.ana).has_value());
}

TEST_CASE(
    "What blocks is refused unless somebody says why, and what must not be printed even then", "[curation]")
{
    EditionDesk desk;
    const RecordId draft = desk.draft(u"draft"_s);
    desk.add({draft});
    const auto refused = desk.freeze();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"not_ready"_s);
    CHECK_FALSE(desk.now().isFrozen);
    SECTION("a note of why stays in the record and in the file")
    {
        REQUIRE(desk.freeze(u"The printer closes today."_s));
        CHECK(desk.shown(desk.edition).json().value(u"freeze_note") == u"The printer closes today."_s);
        CHECK(desk.contents().note == u"The printer closes today."_s);
    }
    SECTION("a case that is marked too strictly is not printed")
    {
        REQUIRE(RecordWriter(*desk.temp.library).edit(draft, {{u"tlp"_s, u"TLP:AMBER"_s}}, desk.ana));
        CHECK(desk.freeze(u"Even so."_s).error().detail == u"not_ready"_s);
        CHECK(desk.contents().find(draft) == nullptr);
    }
}

TEST_CASE("A frozen text that is on the hub only, or is damaged, is said to be so", "[curation]")
{
    EditionDesk desk;
    desk.add({desk.publish(u"bank"_s)});
    const auto frozen = desk.freeze();
    REQUIRE(frozen.has_value());
    const QString path = desk.temp.library->folder().files() + u'/' + frozen->file.sha256;
    REQUIRE(QFile::exists(path)); // Small enough for one part, which bears the name of the whole.
    SECTION("absent")
    {
        REQUIRE(QFile::remove(path));
        const auto read = contentsOf(*desk.temp.library, desk.edition, inEnglish);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::NotFound);
        CHECK(read.error().detail == u"file_not_here"_s);
    }
    SECTION("damaged")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(10);
        file.write("x");
        file.close();
        CHECK(contentsOf(*desk.temp.library, desk.edition, inEnglish).error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("A frozen file holds no reviewer, no note of one's own and no name that is marked more strictly",
    "[curation]")
{
    EditionDesk desk;
    const auto partner
        = RecordWriter(*desk.temp.library)
              .create(RecordType::Stakeholder,
                  {{u"title"_s, QJsonObject {{u"en"_s, u"Secret Shelter"_s}}}, {u"tlp"_s, u"TLP:RED"_s}},
                  desk.ana);
    REQUIRE(partner.has_value());
    const RecordId bank = desk.publish(u"bank"_s);
    QJsonArray partners = desk.shown(bank).json().value(u"partners").toArray();
    partners.append(
        QJsonObject {{u"id"_s, u"px"_s}, {u"stakeholder"_s, partner->id.value}, {u"side"_s, u"civil"_s}});
    REQUIRE(
        RecordWriter(*desk.temp.library)
            .edit(bank, {{u"partners"_s, partners}, {u"local_notes"_s, u"ask the minister"_s}}, desk.ana));
    desk.add({bank});
    REQUIRE(desk.freeze());
    const QByteArray bytes = desk.contents().toBytes();
    CHECK(bytes.contains("Practice of bank"));
    CHECK_FALSE(bytes.contains("Secret Shelter"));
    CHECK_FALSE(bytes.contains("ask the minister"));
    CHECK_FALSE(bytes.contains("\"ben\""));
    CHECK_FALSE(bytes.contains("\"ana\""));
}
