// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_data.h"

#include "core/base/checked_file.h"
#include "core/curation/person_words.h"
#include "core/model/field_catalogue.h"
#include "core/store/access_log.h"
#include "core/store/changes_together.h"
#include "core/store/erasure_bytes.h"
#include "core/store/journal.h"
#include "core/store/record_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

PersonalFate fateOf(const QString &path, RecordType type, bool isPersonal)
{
    const Field *top = findField(type, path.section(u'.', 0, 0));
    return !isPersonal                              ? PersonalFate::Mentioned
        : top != nullptr && isEditorial(*top)       ? PersonalFate::Named
                                                    : PersonalFate::Goes;
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
    }
    Q_UNREACHABLE();
}

QByteArray asText(const std::vector<PersonalValue> &all)
{
    QString text;
    RecordId last;
    for (const PersonalValue &found : all) {
        if (found.id != last) {
            text += (text.isEmpty() ? u""_s : u"\n"_s) + found.id.value + u'\n';
            last = found.id;
        }
        text += u"  %1: %2\n"_s.arg(found.field, found.value);
        if (!found.givenOn.isEmpty() || !found.expiresOn.isEmpty()) {
            text += u"    consent: %1 – %2\n"_s.arg(found.givenOn, found.expiresOn);
        }
    }
    return text.toUtf8();
}

/// Drafts are what somebody typed: what they hold of the person goes as well, and the rest stays.
Result<void> cleanDrafts(Connection &connection, const PersonWords &words)
{
    const auto drafts = connection.all(u"SELECT record, doc, started_from FROM draft"_s, {},
        [](const Row &row) { return std::tuple(row.text(0), row.bytes(1), row.bytes(2)); });
    Result<void> done = drafts ? Result<void>() : passOn(drafts);
    for (size_t i = 0; done && i < drafts->size(); ++i) {
        const auto &[record, doc, from] = (*drafts)[i];
        const Document before = Document::fromStored(doc);
        const Document started = Document::fromStored(from);
        const Document after = words.takenOutOf(before);
        const Document startedAfter = words.takenOutOf(started);
        if (after == before && startedAfter == started) {
            continue;
        }
        done = connection.run(u"UPDATE draft SET doc = ?, started_from = ? WHERE record = ?"_s,
            {after.toJson(), started.isEmpty() ? QVariant() : QVariant(startedAfter.toJson()), record});
        done = done ? noteBytesDue(connection, CopiesInside::Replaced) : done;
    }
    return done;
}

/// What the log of what left says of the person, in a question, a group or the name of a file.
Result<void> cleanAccessLog(Connection &connection, const PersonWords &words)
{
    const auto entries = accessLog(connection);
    Result<void> done = entries ? Result<void>() : passOn(entries);
    for (size_t i = 0; done && i < entries->size(); ++i) {
        const AccessEntry &entry = (*entries)[i];
        if (words.standIn(entry.asked) || words.standIn(entry.recipients) || words.standIn(entry.file)) {
            done = connection.run(
                u"UPDATE access_log SET asked = '', recipients = '', file = '' WHERE n = ?"_s, {entry.number});
            done = done ? noteBytesDue(connection, CopiesInside::Replaced) : done;
        }
    }
    return done;
}

/// What holds the person beside records.
Result<void> cleanBeside(Connection &connection, const PersonWords &words)
{
    const auto done = cleanDrafts(connection, words);
    return done ? cleanAccessLog(connection, words) : done;
}

/// Where no record changes, `ChangesTogether` keeps nothing.
Result<void> cleanBesideAlone(Library &library, const PersonWords &words)
{
    Result<WriteSession> session = library.write();
    const Result<void> done = session ? cleanBeside(session->connection(), words) : passOn(session);
    return done ? session->commit() : done;
}

/// What the journal and settled conflicts still hold of a record that was changed here.
Result<void> forgetEarlier(Connection &connection, const RecordId &id)
{
    const auto done = Journal(connection).forget(id);
    return done ? connection.run(u"DELETE FROM conflict WHERE id = ? AND resolved_at IS NOT NULL"_s, {id.value}) : done;
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
        {u"value"_s, found.value}, {u"fate"_s, fateName(found.fate)}, {u"on_hub"_s, found.isOnHub}};
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
    std::vector<PersonalValue> all;
    const auto look = [&](const StoredRecord &record) {
        const Document shown = record.shown();
        if (shown.isDeleted() || record.isWithdrawn) {
            return true;
        }
        person->visit(shown, [&](const Field &, const QString &path, const QString &value, bool isPersonal) {
            PersonalValue found {.id = record.id, .title = shown.json().value("title"_L1), .field = path, .value = value,
                .fate = fateOf(path, shown.type(), isPersonal), .isOnHub = isOnHub(record)};
            addConsent(found, shown);
            all.push_back(std::move(found));
        });
        return true;
    };
    const auto done = forEachRecord(connection, Layer::Shown, RecordType::Unknown, look, std::move(stop));
    return done ? Result<std::vector<PersonalValue>>(std::move(all)) : passOn(done);
}

Result<void> exportPerson(
    Library &library, const QString &words, const QString &path, PersonFormat format, std::stop_token stop)
{
    if (auto outside = library.folder().refuseInside(path); !outside) {
        return outside;
    }
    const Result<Connection *> connection = library.connection();
    const auto all = connection ? findPerson(**connection, words, std::move(stop)) : passOn(connection);
    if (!all) {
        return passOn(all);
    }
    QJsonArray lines;
    for (const PersonalValue &found : *all) {
        lines.append(toJson(found));
    }
    const QJsonObject json {{u"asked_on"_s, library.clock().timestamp()}, {u"words"_s, words}, {u"found"_s, lines}};
    Result<CheckedFile> file = CheckedFile::create(path);
    Result<void> done = file
        ? file->write(format == PersonFormat::Json ? QJsonDocument(json).toJson(QJsonDocument::Indented) : asText(*all))
        : passOn(file);
    return done ? file->commit() : done;
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
        done = done ? cleanBeside(changes->connection(), *person) : done;
    }
    const auto saved = done ? changes->commit() : passOn(done);
    { const auto ended = std::move(changes); } // Gives the turn of the writer back, whether anything was written or not.
    done = saved ? Result<void>() : passOn(saved);
    done = done && changed.empty() ? cleanBesideAlone(library, *person) : done;
    done = done ? removeErasedBytes(library, progress) : done;
    return done ? Result<PersonErased>(erased) : passOn(done);
}

} // namespace fourthp
