// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_data.h"
#include "core/curation/person_erase.h"

#include "core/store/access_log.h"
#include "core/store/backup.h"
#include "core/store/bin.h"
#include "core/store/conflict_store.h"
#include "core/store/draft_store.h"
#include "core/store/integrity_check.h"
#include "core/store/journal.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/restore.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"
#include "tests/support/traces.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kOffice {u"stakeholder:office"_s};
const RecordId kStudy {u"case_study:study"_s};
const Editor kMe {u"me"_s, {}};
const QString kName = u"Élodie Vantrompe"_s;
const QJsonObject kConsent {{u"status"_s, u"given"_s}, {u"lawful_basis"_s, u"consent"_s},
    {u"asked_by"_s, u"office"_s}, {u"explained"_s, u"all"_s}, {u"given_on"_s, u"2026-01-10"_s},
    {u"expires_on"_s, u"2028-01-10"_s}};

struct Desk
{
    TempLibrary temp;

    Desk()
    {
        RecordWriter writer(*temp.library);
        REQUIRE(writer.create(RecordType::Stakeholder,
            {{u"_id"_s, kOffice.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Harbour office"_s}}},
                {u"focal_point"_s,
                    QJsonObject {
                        {u"role"_s, u"Liaison Qolmetsch"_s}, {u"person"_s, kName}, {u"consent"_s, kConsent}}},
                {u"local_notes"_s, u"Vantrompe called, +33 6 12 34 56 78"_s}},
            kMe));
        REQUIRE(writer.create(RecordType::CaseStudy,
            {{u"_id"_s, kStudy.value}, {u"title"_s, QJsonObject {{u"en"_s, u"A study"_s}}},
                {u"summary"_s, QJsonObject {{u"en"_s, u"As Elodie Vantrompe told us"_s}}}},
            kMe));
    }
    std::vector<PersonalValue> find(const QString &words) const
    {
        auto found = findPerson(temp.connection(), words);
        REQUIRE(found);
        return *found;
    }
    QJsonObject shown(const RecordId &id) const
    {
        return (*readRecord(temp.connection(), id))->shown().json();
    }

    /// Erases her here, goes on two days later with a copy of before, and puts that in the library's place.
    void eraseAndPutBack(const std::function<void(Library &lived)> &goOn)
    {
        const LibraryFolder folder = temp.library->folder();
        const LibraryFolder laptop {temp.folder.filePath(u"laptop"_s)};
        REQUIRE(QDir().mkpath(laptop.path));
        REQUIRE(backUpTo(temp.connection(), folder, laptop.database()));
        REQUIRE(erasePerson(*temp.library, u"Vantrompe"_s, kMe));
        temp.library.reset();
        FakeClock later;
        later.now = temp.clock.now.addDays(2);
        {
            auto options = temp.options();
            options.folder = laptop;
            options.clock = &later;
            const auto lived = Library::open(options);
            REQUIRE(lived);
            goOn(**lived);
        }
        QFile::remove(folder.database());
        REQUIRE(QFile::copy(laptop.database(), folder.database()));
        temp.reopen();
    }
};

} // namespace

TEST_CASE("A person is found by name, without accents, and by telephone, with the days of the consent [R-55]",
    "[curation]")
{
    Desk desk;

    const auto byName = desk.find(u"elodie VANTROMPE"_s);
    REQUIRE(byName.size() == 2);
    CHECK(byName[0].id == kStudy);
    CHECK(byName[0].field == u"summary"_s);
    CHECK(byName[0].fate == PersonalFate::Mentioned);
    CHECK(byName[1].id == kOffice);
    CHECK(byName[1].field == u"focal_point.person"_s);
    CHECK(byName[1].value == kName);
    CHECK(byName[1].fate == PersonalFate::Goes);
    CHECK(byName[1].givenOn == u"2026-01-10"_s);
    CHECK(byName[1].expiresOn == u"2028-01-10"_s);

    const auto byNumber = desk.find(u"33 6 1234 5678"_s);
    REQUIRE(byNumber.size() == 1);
    CHECK(byNumber[0].field == u"local_notes"_s);
    CHECK(desk.find(u"Nobody Here"_s).empty());
    CHECK(findPerson(desk.temp.connection(), u" a "_s).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE(
    "What is found of a person is written for that person, and never into the library's folder", "[curation]")
{
    Desk desk;
    const QString path = desk.temp.folder.filePath(u"person.json"_s);
    REQUIRE(exportPerson(*desk.temp.library, u"Vantrompe"_s, path, PersonFormat::Json, u"me"_s));

    const QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
    CHECK(json.value("found"_L1).toArray().size() == 3);
    struct stat facts
    {
    };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
    const QString text = desk.temp.folder.filePath(u"person.txt"_s);
    REQUIRE(exportPerson(*desk.temp.library, u"Vantrompe"_s, text, PersonFormat::Text, u"me"_s));
    CHECK(contentOf(text).contains(kName.toUtf8()));
    const auto log = accessLog(desk.temp.connection());
    REQUIRE(log);
    REQUIRE(log->size() == 2);
    CHECK(log->front().way == ExitWay::Person);
    CHECK(log->front().who == u"me"_s);
    CHECK(log->front().records == 2);
    CHECK(log->front().asked.isEmpty()); // Whom it was about is nobody's to read there.
    CHECK(log->front().file == u"person.txt"_s);
    const QString inside = desk.temp.library->folder().path + u"/person.json"_s;
    CHECK(exportPerson(*desk.temp.library, u"Vantrompe"_s, inside, PersonFormat::Json, u"me"_s).error().kind
        == ErrorKind::InvalidInput);
}

TEST_CASE(
    "A backup that an erasure of values made is restored, and nothing else goes [R-53 R-55]", "[curation]")
{
    Desk desk;
    const LibraryFolder folder = desk.temp.library->folder();
    REQUIRE(makeBackup(desk.temp.connection(), folder, BackupReason::Asked));
    REQUIRE(erasePerson(*desk.temp.library, u"Qolmetsch"_s, kMe));
    const QStringList made = QDir(folder.backups()).entryList({u"*.db"_s});
    REQUIRE(made.size() == 1);
    const auto later = makeBackup(desk.temp.connection(), folder, BackupReason::Asked);
    REQUIRE(later);
    desk.temp.library.reset();

    REQUIRE(restoreBackup(folder.backups() + u'/' + made[0], folder));
    desk.temp.reopen();

    CHECK(QFile::exists(*later));
    CHECK(QDir(folder.path).entryList({u"library.db.replaced-*"_s}, QDir::Files).size() == 1);
}

TEST_CASE(
    "A record that cannot be changed does not keep the others from losing the data of a person", "[curation]")
{
    Desk desk;
    const RecordId newer {u"stakeholder:newer"_s};
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.create(RecordType::Stakeholder,
        {{u"_id"_s, newer.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Later office"_s}}},
            {u"focal_point"_s, QJsonObject {{u"role"_s, u"Liaison Qolmetsch"_s}}}},
        kMe));
    REQUIRE(desk.temp.connection().run(
        u"UPDATE mirror SET state = 'read_only_newer' WHERE id = ?"_s, {newer.value}));

    const auto erased = erasePerson(*desk.temp.library, u"Qolmetsch"_s, kMe);

    INFO((erased ? QString() : QString(erased.error().subject + erased.error().detail)).toStdString());
    REQUIRE(erased);
    CHECK(erased->records == 1);
    CHECK(erased->left == 1);
    CHECK_FALSE(desk.shown(kOffice).contains("focal_point"_L1));
    CHECK(desk.shown(newer).contains("focal_point"_L1));
    REQUIRE(desk.temp.library->write());
}

TEST_CASE("A draft loses the data of a person where no record holds them", "[curation]")
{
    Desk desk;
    Document typed = (*readRecord(desk.temp.connection(), kStudy))->shown();
    typed.set(u"local_notes"_s, u"Ask Qarbonelli"_s);
    REQUIRE(DraftStore(*desk.temp.library).put({kStudy, typed, {}, {}}));

    const auto erased = erasePerson(*desk.temp.library, u"Qarbonelli"_s, kMe);

    REQUIRE(erased);
    CHECK(erased->records == 0);
    CHECK(tracesIn(desk.temp.library->folder().path, {"Qarbonelli"}) == QStringList());
}

TEST_CASE("The data of a person go out of records, their history, drafts and copies, to the byte [R-50 R-55]",
    "[curation]")
{
    Desk desk;
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.edit(kOffice, {{u"acronym"_s, u"HO"_s}}, kMe));
    REQUIRE(writer.edit(kStudy, {{u"summary"_s, QJsonObject {{u"en"_s, u"As somebody told us"_s}}}}, kMe));
    Document typed = (*readRecord(desk.temp.connection(), kOffice))->shown();
    typed.set(u"website"_s, u"https://example.org"_s);
    REQUIRE(DraftStore(*desk.temp.library).put({kOffice, typed, typed, {}}));
    REQUIRE(noteLeaving(*desk.temp.library, {.asked = u"qolmetsch"_s, .file = u"Qolmetsch.csv"_s}));
    REQUIRE(noteLeaving(*desk.temp.library, {.asked = u"port"_s}));
    const LibraryFolder folder = desk.temp.library->folder();
    REQUIRE(makeBackup(desk.temp.connection(), folder, BackupReason::Asked));
    const QList<QByteArray> words {"Qolmetsch"};
    REQUIRE(tracesIn(folder.path, words).size() >= 2);

    const auto erased = erasePerson(*desk.temp.library, u"Qolmetsch"_s, kMe);

    REQUIRE(erased);
    CHECK(erased->records == 1);
    CHECK(erased->onHub == 0);
    CHECK(tracesIn(folder.path, words) == QStringList());
    CHECK(accessLog(desk.temp.connection())->back().asked.isEmpty());
    CHECK(accessLog(desk.temp.connection())->front().asked == u"port"_s);
    const QJsonObject office = desk.shown(kOffice);
    CHECK_FALSE(office.contains("focal_point"_L1)); // The name beside the role is the same person's.
    CHECK(office.value("acronym"_L1) == u"HO"_s);
    CHECK(office.value("local_notes"_L1).toString().contains(u"Vantrompe"_s)); // Was not asked for.
    CHECK(DraftStore(*desk.temp.library).find(kOffice)->value().document.json().value("website"_L1)
        == u"https://example.org"_s);
    CHECK(QDir(folder.backups()).entryList({u"*.db"_s}).size() == 1); // A new one.
    CHECK(writer.undo()->id == kStudy);
    CHECK(checkLibrary(*desk.temp.library, CheckMode::Report)->isSound());

    const auto none = erasePerson(*desk.temp.library, u"Nobody Here"_s, kMe);
    REQUIRE(none);
    CHECK(none->records == 0);
    REQUIRE(desk.temp.library->write()); // The turn was given back.
}

namespace {

bool holds(const std::vector<PersonalValue> &all, PersonPlace place, const QString &id, PersonalFate fate)
{
    return std::any_of(all.begin(), all.end(), [&](const PersonalValue &value) {
        return value.place == place && value.id.value == id && value.fate == fate;
    });
}

QStringList placesOf(const std::vector<PersonalValue> &all)
{
    QStringList places;
    for (const PersonalValue &value : all) {
        places.append(
            toJson(value).value("place"_L1).toString() + u' ' + value.id.value + u' ' + value.field);
    }
    return places;
}

} // namespace

TEST_CASE("A person is found in the bin, in earlier versions and in what was typed beside records, and goes "
          "from there [R-55]",
    "[curation]")
{
    Desk desk;
    RecordWriter writer(*desk.temp.library);
    // An office whose earlier version named the person, one in the bin, and words beside records.
    REQUIRE(writer.edit(kOffice, {{u"focal_point"_s, QJsonValue()}, {u"local_notes"_s, QJsonValue()}}, kMe));
    REQUIRE(writer.create(RecordType::Stakeholder,
        {{u"_id"_s, u"stakeholder:gone"_s}, {u"title"_s, QJsonObject {{u"en"_s, u"Closed office"_s}}},
            {u"focal_point"_s, QJsonObject {{u"role"_s, u"Liaison Vantrompe"_s}}}},
        {u"me"_s, u"asked by Vantrompe"_s}));
    REQUIRE(writer.remove({u"stakeholder:gone"_s}, kMe));
    REQUIRE(desk.temp.connection().run(
        u"INSERT INTO saved_search(name, query, place) VALUES ('Hers', 'vantrompe', 1)"_s));
    REQUIRE(desk.temp.connection().run(
        u"INSERT INTO collection(name, folded, note, place) VALUES ('To ask', 'to ask', 'Mme Vantrompe knows', 1)"_s));
    Conflict conflict {.id = kStudy,
        .channel = u"local"_s,
        .kind = u"fields"_s,
        .fields = {u"summary"_s},
        .hub = Document({{u"type"_s, u"case_study"_s},
            {u"summary"_s, QJsonObject {{u"en"_s, u"Vantrompe, from the hub"_s}}}}),
        .foundAt = u"2026-01-01T00:00:00Z"_s};
    REQUIRE(recordConflict(desk.temp.connection(), conflict));

    const auto all = desk.find(u"Vantrompe"_s);

    INFO(placesOf(all).join(u'\n').toStdString());
    CHECK(holds(all, PersonPlace::Earlier, kOffice.value, PersonalFate::Goes));
    CHECK(holds(all, PersonPlace::Bin, u"stakeholder:gone"_s, PersonalFate::Goes));
    CHECK(holds(all, PersonPlace::History, u"stakeholder:gone"_s, PersonalFate::Goes));
    CHECK(holds(all, PersonPlace::Search, {}, PersonalFate::Goes));
    CHECK(holds(all, PersonPlace::Collection, {}, PersonalFate::Mentioned));
    CHECK(holds(all, PersonPlace::Conflict, kStudy.value, PersonalFate::Waits));
    CHECK(holds(all, PersonPlace::Record, kStudy.value, PersonalFate::Mentioned));

    const auto erased = erasePerson(*desk.temp.library, u"Vantrompe"_s, kMe);

    REQUIRE(erased);
    CHECK(erased->records == 0);
    CHECK(erased->beside >= 4);
    const auto left = desk.find(u"Vantrompe"_s);
    INFO(placesOf(left).join(u'\n').toStdString());
    CHECK(std::none_of(left.begin(), left.end(),
        [](const PersonalValue &value) { return value.fate == PersonalFate::Goes; }));
    // The study, the note of the collection and the open conflict.
    CHECK(left.size() == 3);
    const auto bin = binnedRecords(desk.temp.connection());
    REQUIRE(bin);
    REQUIRE(bin->size() == 1);
    REQUIRE(
        restoreAll(*desk.temp.library, {{u"stakeholder:gone"_s}}, kMe)); // Everything else of it comes back.
    CHECK(desk.shown({u"stakeholder:gone"_s}).value("title"_L1).toObject().value("en"_L1)
        == u"Closed office"_s);
    CHECK_FALSE(desk.shown({u"stakeholder:gone"_s}).contains("focal_point"_L1));
    const auto check = checkLibrary(*desk.temp.library, CheckMode::Report);
    REQUIRE(check);
    CHECK(check->isSound());
}

TEST_CASE("The versions of a record that only mentions a person, and still does, stay", "[curation]")
{
    Desk desk;
    REQUIRE(erasePerson(*desk.temp.library, u"Vantrompe"_s, kMe));

    const auto history = Journal(desk.temp.connection()).historyOf(kStudy);

    REQUIRE(history);
    CHECK(history->size() == 1);
    CHECK(Journal(desk.temp.connection()).historyOf(kOffice)->empty());
}

TEST_CASE("Words about other things stay where they only hold the letters of a name", "[curation]")
{
    Desk desk;
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.edit(
        kStudy, {{u"summary"_s, QJsonObject {{u"en"_s, u"Of high quality"_s}}}}, {u"me"_s, u"validated"_s}));
    REQUIRE(writer.edit(kStudy, {{u"summary"_s, QJsonObject {{u"en"_s, u"Reworded"_s}}}}, kMe));
    REQUIRE(desk.temp.connection().run(
        u"INSERT INTO saved_search(name, query, place) VALUES ('Validation', 'qualities', 1)"_s));
    const auto before = Journal(desk.temp.connection()).historyOf(kStudy);

    REQUIRE(erasePerson(*desk.temp.library, u"Ali"_s, kMe));

    const auto after = Journal(desk.temp.connection()).historyOf(kStudy);
    REQUIRE((before && after));
    CHECK(after->size() == before->size());
    CHECK(after->at(1).why == u"validated"_s);
    CHECK(*desk.temp.connection().number(u"SELECT count(*) FROM saved_search"_s) == 1);
}

TEST_CASE("A record in the bin with a settled conflict, and a decision that was undone, outlive the erasure "
          "of a person",
    "[curation]")
{
    Desk desk;
    RecordWriter writer(*desk.temp.library);
    Connection &connection = desk.temp.connection();
    const QByteArray hub
        = Document({{u"type"_s, u"stakeholder"_s},
                       {u"focal_point"_s, QJsonObject {{u"role"_s, u"Liaison Qolmetsch"_s}}}})
              .toJson();
    const auto settle = [&](const RecordId &id, const QString &resolution) {
        REQUIRE(
            connection.run(u"INSERT INTO conflict(id, channel, kind, hub, found_at, resolved_at, resolution)"
                           " VALUES (?, 'local', 'fields', ?, '2026-01-01', '2026-01-02', ?)"_s,
                {id.value, hub, resolution}));
    };
    settle(kStudy, u"mine:999"_s);
    REQUIRE(writer.remove(kStudy, kMe));
    REQUIRE(writer.edit(kOffice, {{u"website"_s, u"https://office.example"_s}}, kMe));
    REQUIRE(writer.undo());
    const auto undone = connection.number(u"SELECT max(id) FROM change WHERE undone_at IS NOT NULL"_s);
    REQUIRE(undone);
    settle(kOffice, u"mine:%1"_s.arg(*undone)); // Open again, for the change is undone.

    REQUIRE(erasePerson(*desk.temp.library, u"Qolmetsch"_s, kMe));

    REQUIRE(binnedRecords(connection));
    CHECK(binnedRecords(connection)->size() == 1);
    CHECK(*connection.number(
              u"SELECT count(*) FROM conflict WHERE id = 'stakeholder:office' AND resolved_at IS NULL"_s)
        == 1);
    CHECK(*connection.number(u"SELECT count(*) FROM conflict WHERE CAST(hub AS TEXT) LIKE '%Qolmetsch%'"
                             " AND id = 'case_study:study'"_s)
        == 0);
}

TEST_CASE(
    "A backup kept elsewhere loses a person again when it is restored, and no one else [R-53]", "[curation]")
{
    Desk desk;
    const RecordId second {u"stakeholder:second"_s};
    const RecordId other {u"stakeholder:other"_s};
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.create(RecordType::Stakeholder,
        {{u"_id"_s, second.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Second office"_s}}},
            {u"focal_point"_s,
                QJsonObject {
                    {u"role"_s, u"Liaison"_s}, {u"person"_s, u"Aban Tesmerian"_s}, {u"consent"_s, kConsent}}},
            {u"local_notes"_s, u"Zyxquorble said so"_s}},
        kMe));
    REQUIRE(writer.create(RecordType::Stakeholder,
        {{u"_id"_s, other.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Other office"_s}}},
            {u"focal_point"_s,
                QJsonObject {
                    {u"role"_s, u"Liaison"_s}, {u"person"_s, u"Bela Ormonde"_s}, {u"consent"_s, kConsent}}}},
        kMe));
    REQUIRE(writer.edit(kOffice, {{u"acronym"_s, u"HO"_s}}, {u"me"_s, u"as Zyxquorble wished"_s}));
    // Of an earlier version alone.
    REQUIRE(writer.edit(second, {{u"local_notes"_s, u"nothing"_s}}, kMe));
    REQUIRE(writer.edit(kOffice, {{u"local_notes"_s, u"Zyxquorble called"_s}}, kMe));
    const LibraryFolder folder = desk.temp.library->folder();
    const QString elsewhere = desk.temp.folder.filePath(u"elsewhere.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, elsewhere));
    REQUIRE(contentOf(elsewhere).contains("Zyxquorble"));

    REQUIRE(erasePerson(*desk.temp.library, u"Zyxquorble"_s, kMe));
    const QByteArray list = contentOf(folder.path + u"/erased.json"_s);
    CHECK_FALSE(list.isEmpty());
    CHECK_FALSE(list.toLower().contains("zyxquorble"));
    CHECK_FALSE(list.contains("stakeholder"));

    SECTION("put in the library's place by a restore")
    {
        desk.temp.library.reset();
        const auto restored = restoreBackup(elsewhere, folder);
        INFO((restored ? QString() : QString(restored.error().subject + u": "_s + restored.error().detail))
                 .toStdString());
        REQUIRE(restored);
        // Before anybody opens it.
        CHECK(tracesIn(folder.path, {"Zyxquorble"}) == QStringList());
        desk.temp.reopen();
    }
    SECTION("put in its place by hand")
    {
        desk.temp.library.reset();
        for (const QString &name : {folder.database(), QString(folder.database() + u"-wal"_s),
                 QString(folder.database() + u"-shm"_s)}) {
            QFile::remove(name);
        }
        REQUIRE(QFile::copy(elsewhere, folder.database()));
        desk.temp.reopen();
    }
    SECTION("when the file beside the library is lost")
    {
        REQUIRE(QFile::remove(folder.path + u"/erased.json"_s));
        desk.temp.library.reset();
        REQUIRE(restoreBackup(elsewhere, folder));
        desk.temp.reopen();
    }

    CHECK(tracesIn(folder.path, {"Zyxquorble"}) == QStringList());
    CHECK(desk.find(u"Zyxquorble"_s).empty());
    CHECK(desk.shown(kOffice).value("acronym"_L1) == u"HO"_s);
    CHECK(desk.shown(kOffice).value("focal_point"_L1).toObject().value("person"_L1) == kName);
    CHECK(desk.shown(second).value("focal_point"_L1).toObject().value("person"_L1) == u"Aban Tesmerian"_s);
    CHECK(desk.shown(second).value("local_notes"_L1) == u"nothing"_s);
    CHECK(desk.shown(other).value("focal_point"_L1).toObject().value("person"_L1) == u"Bela Ormonde"_s);
    const auto report = checkLibrary(*desk.temp.library, CheckMode::Report);
    REQUIRE(report);
    CHECK(report->isSound());

    // What is written afterwards outlives the restore of a backup that knows of the erasure.
    REQUIRE(
        RecordWriter(*desk.temp.library).edit(kOffice, {{u"local_notes"_s, u"Zyxquorble is back"_s}}, kMe));
    const QString later = desk.temp.folder.filePath(u"later.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, later));
    desk.temp.library.reset();
    REQUIRE(restoreBackup(later, folder));
    desk.temp.reopen();
    CHECK(desk.shown(kOffice).value("local_notes"_L1) == u"Zyxquorble is back"_s);
}

TEST_CASE(
    "Who is written down in a copy with which somebody went on after the erasure stays [R-53]", "[curation]")
{
    Desk desk;
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(kStudy, {{u"tags"_s, QJsonArray {u"seen"_s}}}, {u"me"_s, u"Vantrompe asked"_s}));
    const QJsonObject before = desk.shown(kOffice);

    desk.eraseAndPutBack([&before](Library &lived) {
        const QJsonObject point {{u"person"_s, u"Newcomer Tesmerian"_s}, {u"consent"_s, kConsent}};
        REQUIRE(
            RecordWriter(lived).edit(kOffice, {{u"focal_point"_s, point}}, {u"me"_s, u"Tesmerian wrote"_s}));
        REQUIRE(RecordWriter(lived).edit(kOffice, {{u"local_notes"_s, u"Tesmerian asks"_s}}, kMe));
        // Not saved yet, so that its stamp is of before.
        Document draft(before);
        draft.set(u"local_notes"_s, u"Tesmerian will call"_s);
        REQUIRE(DraftStore(lived).put(
            {.record = kOffice, .document = draft, .startedFrom = Document(before), .savedAt = {}}));
    });

    CHECK(desk.shown(kOffice).value("local_notes"_L1) == u"Tesmerian asks"_s);
    const auto draft = DraftStore(*desk.temp.library).find(kOffice);
    REQUIRE(draft);
    REQUIRE(draft->has_value());
    CHECK((*draft)->document.json().value("local_notes"_L1) == u"Tesmerian will call"_s);
    CHECK_FALSE((*draft)->document.toJson().contains("Vantrompe"));
    CHECK_FALSE((*draft)->startedFrom.toJson().contains("Vantrompe"));
    CHECK(desk.temp.connection().number(u"SELECT count(*) FROM change WHERE why = 'Tesmerian wrote'"_s) == 1);
    CHECK(desk.temp.connection().number(u"SELECT count(*) FROM change WHERE why = 'Vantrompe asked'"_s) == 0);
    CHECK(
        desk.shown(kOffice).value("focal_point"_L1).toObject().value("person"_L1) == u"Newcomer Tesmerian"_s);
}

TEST_CASE("What was tried and undone, tagged, deleted and brought back in such a copy makes old notes no "
          "younger [R-53]",
    "[curation]")
{
    Desk desk;

    desk.eraseAndPutBack([](Library &lived) {
        RecordWriter writer(lived);
        REQUIRE(writer.edit(kOffice, {{u"local_notes"_s, u"Something else"_s}}, kMe));
        REQUIRE(writer.undo());
        REQUIRE(writer.edit(kOffice, {{u"local_tags"_s, QJsonArray {u"new"_s}}}, kMe));
        REQUIRE(writer.remove(kOffice, kMe));
        REQUIRE(writer.restore(kOffice, kMe));
    });

    const QJsonObject shown = desk.shown(kOffice);
    CHECK(shown.value("local_tags"_L1) == QJsonArray {u"new"_s});
    CHECK_FALSE(shown.value("local_notes"_L1).toString().contains(u"Vantrompe"_s));
    const auto own = desk.temp.connection().one(
        u"SELECT doc FROM own WHERE id = ?"_s, {kOffice.value}, [](const Row &row) { return row.bytes(0); });
    REQUIRE(own);
    CHECK_FALSE(own->value_or(QByteArray()).contains("Vantrompe"));
    CHECK(desk.temp.connection().number(
              u"SELECT count(*) FROM change WHERE instr(coalesce(before, ''), 'Vantrompe called') > 0 OR"
              " instr(coalesce(after, ''), 'Vantrompe called') > 0"_s)
        == 0);
}

TEST_CASE("Words that another library holds stay when it is put in the place of one in which somebody was "
          "erased [R-53]",
    "[curation]")
{
    TempLibrary other;
    REQUIRE(other.connection().run(
        u"INSERT INTO saved_search(name, query, place) VALUES ('Partners of the north', 'partner north', 1)"_s));
    const QString elsewhere = other.folder.filePath(u"other.db"_s);
    REQUIRE(backUpTo(other.connection(), other.library->folder(), elsewhere));
    Desk desk;
    REQUIRE(desk.temp.connection().run(
        u"INSERT INTO saved_search(name, query, place) VALUES ('Where Zyxquorble is', 'Zyxquorble', 1)"_s));
    REQUIRE(erasePerson(*desk.temp.library, u"Zyxquorble"_s, kMe));
    const LibraryFolder folder = desk.temp.library->folder();
    desk.temp.library.reset();

    REQUIRE(restoreBackup(elsewhere, folder));
    desk.temp.reopen();

    CHECK(desk.temp.connection().number(u"SELECT count(*) FROM saved_search"_s) == 1);
}

TEST_CASE("What is written while somebody looks for a person goes as well", "[curation]")
{
    Desk desk;
    const auto found = lookForPerson(*desk.temp.library, u"Vantrompe"_s);
    REQUIRE(found);

    const RecordId late {u"stakeholder:late"_s};
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.create(RecordType::Stakeholder,
        {{u"_id"_s, late.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Late office"_s}}},
            {u"focal_point"_s,
                QJsonObject {{u"role"_s, u"Liaison"_s}, {u"person"_s, kName}, {u"consent"_s, kConsent}}}},
        {u"me"_s, u"Vantrompe asked"_s}));
    // Written and written over: in the journal alone.
    const RecordId gone {u"stakeholder:gone"_s};
    REQUIRE(writer.create(RecordType::Stakeholder,
        {{u"_id"_s, gone.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Another"_s}}},
            {u"local_notes"_s, u"Vantrompe"_s}},
        kMe));
    REQUIRE(writer.edit(gone, {{u"local_notes"_s, u"nobody"_s}}, kMe));
    // By something that keeps no journal, as a session.
    REQUIRE(desk.temp.connection().run(
        u"UPDATE mirror SET local = CAST(replace(CAST(local AS TEXT), 'A study', 'Of a study') AS BLOB)"
        " WHERE id = ?"_s,
        {kStudy.value}));

    const auto erased = eraseFound(*desk.temp.library, *found, kMe);
    REQUIRE(erased);
    CHECK(erased->records == 2);
    const auto left = desk.find(u"Vantrompe"_s);
    REQUIRE(left.size() == 1);
    CHECK(left[0].fate == PersonalFate::Mentioned);
    CHECK_FALSE(
        contentOf(desk.temp.library->folder().database()).contains(kName.toUtf8())); // With its accent.
}
