// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_data.h"

#include "core/base/checked_file.h"
#include "core/curation/person_places.h"
#include "core/curation/person_words.h"
#include "core/model/field_catalogue.h"
#include "core/store/record_reader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

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

Result<PersonWords> readPersonWords(const QString &words)
{
    PersonWords read(words);
    return read.areEnough() ? Result<PersonWords>(std::move(read))
                            : fail(ErrorKind::InvalidInput, u"words"_s, u"too_short"_s);
}

bool isOnHub(const StoredRecord &record)
{
    return !record.hubRev.isEmpty() && record.state != "orphan"_L1;
}

std::vector<PersonalValue> findPersonIn(const StoredRecord &record, const PersonWords &words)
{
    std::vector<PersonalValue> all;
    const Document shown = record.shown();
    if (shown.isDeleted() || record.isWithdrawn) {
        return all;
    }
    words.visit(shown, [&](const Field &, const QString &path, const QString &value, bool isPersonal) {
        PersonalValue found {.id = record.id,
            .title = shown.json().value("title"_L1),
            .field = path,
            .value = value,
            .fate = fateOf(shown, path, isPersonal, words),
            .isOnHub = isOnHub(record)};
        addConsent(found, shown);
        all.push_back(std::move(found));
    });
    return all;
}

Result<std::vector<PersonalValue>> findPerson(
    Connection &connection, const QString &words, std::stop_token stop)
{
    const Result<PersonWords> person = readPersonWords(words);
    std::vector<PersonalValue> all;
    const auto look = [&](const StoredRecord &record) {
        std::vector<PersonalValue> found = findPersonIn(record, *person);
        std::move(found.begin(), found.end(), std::back_inserter(all));
        return true;
    };
    Result<void> done
        = person ? forEachRecord(connection, Layer::Shown, RecordType::Unknown, look, stop) : passOn(person);
    done = done ? findPersonBeside(
               connection, *person, KnownValues(all),
               [&all](PersonalValue value) { all.push_back(std::move(value)); }, stop)
                : done;
    return done ? Result<std::vector<PersonalValue>>(std::move(all)) : passOn(done);
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

} // namespace fourthp
