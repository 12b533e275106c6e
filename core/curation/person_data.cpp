// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_data.h"

#include "core/base/checked_file.h"
#include "core/curation/person_places.h"
#include "core/curation/person_words.h"
#include "core/model/field_catalogue.h"
#include "core/store/changes_together.h"
#include "core/store/erasure_bytes.h"
#include "core/store/record_reader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<PersonWords> readWords(const QString &words)
{
    PersonWords read(words);
    return read.areEnough() ? Result<PersonWords>(std::move(read))
                            : fail(ErrorKind::InvalidInput, u"words"_s, u"too_short"_s);
}

/// The days of the consent that covers a field, if there is one.
void addConsent(PersonalValue &found, const Document &document)
{
    const QString group = found.field.section(u'.', 0, 0);
    const QString own = group + u".consent"_s;
    const QJsonObject consent = document.value(document.value(own).isObject() ? own : u"consent"_s).toObject();
    found.givenOn = consent.value("given_on"_L1).toString();
    found.expiresOn = consent.value("expires_on"_L1).toString();
    found.withdrawnOn = consent.value("withdrawn_on"_L1).toString();
}

bool isOnHub(const StoredRecord &record)
{
    return !record.hubRev.isEmpty() && record.state != "orphan"_L1;
}

QString fateName(PersonalFate fate)
{
    switch (fate) {
    case PersonalFate::Goes: return u"goes"_s;
    case PersonalFate::Named: return u"named"_s;
    case PersonalFate::Mentioned: return u"mentioned"_s;
    case PersonalFate::Waits: return u"waits"_s;
    }
    Q_UNREACHABLE();
}

QString placeName(PersonPlace place)
{
    switch (place) {
    case PersonPlace::Record: return u"record"_s;
    case PersonPlace::Draft: return u"draft"_s;
    case PersonPlace::Bin: return u"bin"_s;
    case PersonPlace::Earlier: return u"earlier_version"_s;
    case PersonPlace::Conflict: return u"conflict"_s;
    case PersonPlace::Hub: return u"hub"_s;
    case PersonPlace::Note: return u"note"_s;
    case PersonPlace::Collection: return u"collection"_s;
    case PersonPlace::Search: return u"search"_s;
    case PersonPlace::History: return u"history"_s;
    case PersonPlace::Log: return u"access_log"_s;
    }
    Q_UNREACHABLE();
}

QByteArray asText(const std::vector<PersonalValue> &all)
{
    QString text;
    QString last;
    for (const PersonalValue &found : all) {
        const QString place = found.id.isEmpty() ? placeName(found.place) : found.id.value;
        if (place != last) {
            text += (text.isEmpty() ? u""_s : u"\n"_s) + place + u'\n';
            last = place;
        }
        text += found.place == PersonPlace::Record || found.id.isEmpty() ? QString() : u"  (%1)"_s.arg(placeName(found.place));
        text += u"  %1: %2\n"_s.arg(found.field, found.value);
        if (!found.givenOn.isEmpty() || !found.expiresOn.isEmpty()) {
            text += u"    consent: %1 – %2\n"_s.arg(found.givenOn, found.expiresOn);
        }
    }
    return text.toUtf8();
}

/// Values of records as they are shown.
Result<std::vector<PersonalValue>> findInRecords(
    Connection &connection, const PersonWords &words, const std::stop_token &stop)
{
    std::vector<PersonalValue> all;
    const auto look = [&](const StoredRecord &record) {
        const Document shown = record.shown();
        if (shown.isDeleted() || record.isWithdrawn) {
            return true;
        }
        words.visit(shown, [&](const Field &, const QString &path, const QString &value, bool isPersonal) {
            PersonalValue found {.id = record.id, .title = shown.json().value("title"_L1), .field = path, .value = value,
                .fate = fateOf(path, shown.type(), isPersonal), .isOnHub = isOnHub(record)};
            addConsent(found, shown);
            all.push_back(std::move(found));
        });
        return true;
    };
    const auto done = forEachRecord(connection, Layer::Shown, RecordType::Unknown, look, stop);
    return done ? Result<std::vector<PersonalValue>>(std::move(all)) : passOn(done);
}

/// Takes out what is held beside records, where these are as they are to be.
Result<qint64> cleanBeside(Connection &connection, const PersonWords &words)
{
    const auto records = findInRecords(connection, words, {});
    return records ? cleanPersonBeside(connection, words, KnownValues(*records)) : passOn(records);
}

/// Where no record changes, `ChangesTogether` keeps nothing.
Result<qint64> cleanBesideAlone(Library &library, const PersonWords &words)
{
    Result<WriteSession> session = library.write();
    const Result<qint64> cleaned = session ? cleanBeside(session->connection(), words) : passOn(session);
    const Result<void> done = cleaned ? session->commit() : passOn(cleaned);
    return done ? cleaned : passOn(done);
}

/// Takes the person out of one record and counts it. Answers whether it could be changed.
Result<bool> takeOut(ChangesTogether &changes, const StoredRecord &record, const PersonWords &words, PersonErased &erased)
{
    const Result<void> done = changes.change(record.id, words.takenOutOf(record.shown()));
    if (!done && (done.error().kind == ErrorKind::ReadOnly || done.error().kind == ErrorKind::InvalidInput)) {
        ++erased.left; // It was refused before anything of it was written.
        return false;
    }
    ++erased.records;
    erased.onHub += isOnHub(record) ? 1 : 0;
    return done ? Result<bool>(true) : passOn(done);
}

/// Records that hold something that goes.
Result<std::vector<StoredRecord>> affectedBy(Connection &connection, const PersonWords &words)
{
    std::vector<StoredRecord> affected;
    const auto done = forEachRecord(connection, Layer::Shown, RecordType::Unknown, [&](const StoredRecord &record) {
        const Document shown = record.shown();
        if (!shown.isDeleted() && !record.isWithdrawn && words.takenOutOf(shown) != shown) {
            affected.push_back(record);
        }
        return true;
    });
    return done ? Result<std::vector<StoredRecord>>(std::move(affected)) : passOn(done);
}

} // namespace

QJsonObject toJson(const PersonalValue &found)
{
    QJsonObject line {{u"id"_s, found.id.value}, {u"title"_s, found.title}, {u"field"_s, found.field},
        {u"value"_s, found.value}, {u"fate"_s, fateName(found.fate)},
        {u"place"_s, placeName(found.place)}, {u"on_hub"_s, found.isOnHub}};
    const std::pair<QString, QString> days[] {
        {u"given_on"_s, found.givenOn}, {u"expires_on"_s, found.expiresOn}, {u"withdrawn_on"_s, found.withdrawnOn}};
    for (const auto &[key, day] : days) {
        if (!day.isEmpty()) {
            line.insert(key, day);
        }
    }
    return line;
}

Result<std::vector<PersonalValue>> findPerson(Connection &connection, const QString &words, std::stop_token stop)
{
    const Result<PersonWords> person = readWords(words);
    if (!person) {
        return passOn(person);
    }
    auto all = findInRecords(connection, *person, stop);
    if (!all) {
        return all;
    }
    const auto done = findPersonBeside(
        connection, *person, KnownValues(*all), [&all](PersonalValue value) { all->push_back(std::move(value)); }, stop);
    return done ? std::move(all) : passOn(done);
}

Result<Noted> exportPerson(Library &library, const QString &words, const QString &path, PersonFormat format,
    const QString &who, std::stop_token stop)
{
    if (auto outside = library.folder().refuseInside(path); !outside) {
        return passOn(outside);
    }
    const Result<Connection *> connection = library.connection();
    const auto all = connection ? findPerson(**connection, words, std::move(stop)) : passOn(connection);
    if (!all) {
        return passOn(all);
    }
    QJsonArray lines;
    QSet<QString> records;
    for (const PersonalValue &found : *all) {
        lines.append(toJson(found));
        if (!found.id.isEmpty()) {
            records.insert(found.id.value);
        }
    }
    const QJsonObject json {{u"asked_on"_s, library.clock().timestamp()}, {u"words"_s, words}, {u"found"_s, lines}};
    Result<CheckedFile> file = CheckedFile::create(path);
    Result<void> done = file
        ? file->write(format == PersonFormat::Json ? QJsonDocument(json).toJson(QJsonDocument::Indented) : asText(*all))
        : passOn(file);
    if (!done) {
        return passOn(done);
    }
    const AccessEntry entry {.who = who,
        .way = ExitWay::Person,
        .format = format == PersonFormat::Json ? u"json"_s : u"txt"_s,
        .records = qint64(records.size()),
        .file = QFileInfo(path).fileName()};
    return leaveNoted(library, entry, [&file] { return file->commit(); });
}

Result<PersonErased> erasePerson(
    Library &library, const QString &words, const Editor &editor, const ProgressSink &progress)
{
    const Result<PersonWords> person = readWords(words);
    Result<ChangesTogether> changes
        = person ? ChangesTogether::begin(library, editor, ChangesTogether::Remember::Numbers) : passOn(person);
    const auto affected = changes ? affectedBy(changes->connection(), *person) : passOn(changes);
    if (!affected) {
        return passOn(affected);
    }
    PersonErased erased;
    Result<void> done;
    std::vector<RecordId> changed;
    for (size_t i = 0; done && i < affected->size(); ++i) {
        const Result<bool> isOut = takeOut(*changes, (*affected)[i], *person, erased);
        done = isOut ? Result<void>() : passOn(isOut);
        if (isOut && *isOut) {
            changed.push_back((*affected)[i].id);
        }
    }
    for (const RecordId &id : changed) {
        done = done ? forgetEarlier(changes->connection(), id) : done;
    }
    if (done && !changed.empty()) {
        done = noteBytesDue(changes->connection(), CopiesInside::Replaced);
        const Result<qint64> beside = done ? cleanBeside(changes->connection(), *person) : passOn(done);
        erased.beside = beside.value_or(0);
        done = beside ? Result<void>() : passOn(beside);
    }
    const auto saved = done ? changes->commit() : passOn(done);
    { const auto ended = std::move(changes); } // Gives the turn of the writer back, whether anything was written or not.
    done = saved ? Result<void>() : passOn(saved);
    if (done && changed.empty()) {
        const Result<qint64> beside = cleanBesideAlone(library, *person);
        erased.beside = beside.value_or(0);
        done = beside ? Result<void>() : passOn(beside);
    }
    done = done ? removeErasedBytes(library, progress) : done;
    return done ? Result<PersonErased>(erased) : passOn(done);
}

} // namespace fourthp
