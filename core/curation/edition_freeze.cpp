// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_freeze.h"

#include "core/curation/edition_list.h"
#include "core/store/changes_together.h"
#include "core/store/file_intake.h"
#include "core/store/file_store.h"
#include "core/store/record_reader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kMediaType = "application/json"_L1;

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> keepFile(Library &library, const QByteArray &bytes)
{
    if (const auto room = FileStore(library).checkRoomFor(bytes.size()); !room) {
        return passOn(room);
    }
    FileIntake intake(library);
    const Result<void> added = intake.add(bytes);
    const Result<FileRecipe> recipe = added ? intake.finish() : passOn(added);
    return recipe ? Result<QString>(recipe->sha256) : passOn(recipe);
}

Result<EditionContents> contentsOfToday(Connection &connection, const Library &library, const RecordId &id,
    const QString &now, const QString &note, const EditionTranslator &translate)
{
    Result<EditionContents> contents
        = liveContents(connection, id, library.vocabularies(), translate, library.clock().nowUtc().date());
    if (contents) {
        contents->frozenAt = now;
        contents->note = note;
    }
    return contents;
}

/// Nothing but what `evenSo` may pass over stands against it.
Result<void> checkReady(Connection &connection, const Library &library, const RecordId &id,
    const QString &evenSo, std::stop_token stop)
{
    const auto readiness
        = checkEdition(connection, id, library.vocabularies(), library.clock().nowUtc().date(), stop);
    if (!readiness) {
        return passOn(readiness);
    }
    const bool isAllowed
        = evenSo.isEmpty() ? readiness->mayFreeze() : readiness->count(EditionWeight::Absolute) == 0;
    return isAllowed ? Result<void>() : fail(ErrorKind::InvalidInput, id.value, u"not_ready"_s);
}

Document frozen(const Document &edition, const AttachedFile &file, const QString &now, const QString &note)
{
    QJsonArray files;
    for (const QJsonValue value : edition.json().value("files"_L1).toArray()) {
        if (value.toObject().value("id"_L1).toString() != kFrozenFile) {
            files.append(value);
        }
    }
    files.append(attachedFileJson(file));
    Document after = edition;
    after.set(u"state"_s, u"frozen"_s);
    after.set(u"frozen_at"_s, now);
    after.set(u"freeze_note"_s, note.isEmpty() ? QJsonValue() : QJsonValue(note));
    after.set(u"files"_s, files);
    return after;
}

/// Cases that say they are in the edition, or that are.
Result<std::vector<RecordId>> casesToTell(Connection &connection, const Edition &edition)
{
    auto ids = connection.all(u"SELECT DISTINCT from_id FROM link WHERE to_id = ?1 ORDER BY 1"_s,
        {edition.id.value}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids) {
        return passOn(ids);
    }
    std::vector<RecordId> all = edition.cases();
    for (RecordId &id : *ids) {
        if (!edition.placeOf(id)) {
            all.push_back(std::move(id));
        }
    }
    return all;
}

/// The case with its place in this edition, or without one; places in other editions stay.
Document withPlace(const Document &study, const Edition &edition, const EditionContents &contents)
{
    QJsonArray places;
    for (const QJsonValue value : study.json().value("editions"_L1).toArray()) {
        if (value.toObject().value("edition"_L1).toString() != edition.id.value) {
            places.append(value);
        }
    }
    if (const auto place = edition.placeOf(study.id())) {
        // Always the same id for the same edition, so that two desks that freeze it name one place, not two.
        const QUuid id = QUuid::createUuidV5(QUuid(), edition.id.value);
        places.append(
            QJsonObject {{u"id"_s, id.toString(QUuid::WithoutBraces)}, {u"edition"_s, edition.id.value},
                {u"chapter"_s, contents.titleOf(edition.chapters[place->chapter], edition.languages.first())},
                {u"order"_s, int(place->item) + 1}});
    }
    Document after = study;
    after.set(u"editions"_s, places.isEmpty() ? QJsonValue() : QJsonValue(places));
    return after;
}

Result<void> tellCases(ChangesTogether &changes, const Edition &edition, const EditionContents &contents)
{
    const auto ids = casesToTell(changes.connection(), edition);
    if (!ids) {
        return passOn(ids);
    }
    for (const RecordId &id : *ids) {
        const Result<Document> study = changes.shown(id);
        if (!study && study.error().kind == ErrorKind::NotFound) {
            continue; // Its link outlived it.
        }
        if (!study) {
            return passOn(study);
        }
        if (study->type() != RecordType::CaseStudy) {
            continue;
        }
        const auto told = changes.change(id, withPlace(*study, edition, contents));
        if (!told && told.error().kind != ErrorKind::ReadOnly) { // Of a newer schema: the edition names it all the same.
            return told;
        }
    }
    return {};
}

/// The contents as they are now, on a connection of the calling thread.
Result<EditionContents> readyContents(Library &library, const RecordId &id, const QString &now,
    const QString &note, const EditionTranslator &translate, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
    const Result<Document> edition = snapshot ? shownEdition(**connection, id) : passOn(snapshot);
    if (!edition) {
        return passOn(edition);
    }
    if (library.isReadOnly() || Edition::from(*edition).isFrozen) {
        return fail(ErrorKind::ReadOnly, id.value, u"the edition is frozen"_s);
    }
    const Result<void> ready = checkReady(**connection, library, id, note, stop);
    return ready ? contentsOfToday(**connection, library, id, now, note, translate) : passOn(ready);
}

} // namespace

Result<FrozenEdition> freezeEdition(Library &library, const RecordId &id, const QString &evenSo,
    const EditionTranslator &translate, const Editor &editor, std::stop_token stop)
{
    const QString now = library.clock().timestamp();
    const QString note = evenSo.trimmed();
    const Result<EditionContents> contents = readyContents(library, id, now, note, translate, stop);
    if (!contents) {
        return passOn(contents);
    }
    // The file first: a record must not name what is not on the disk. Without the record it is cleaned away.
    const QByteArray bytes = contents->toBytes();
    const Result<QString> sha256 = keepFile(library, bytes);
    if (!sha256) {
        return passOn(sha256);
    }
    const Edition edition = Edition::from(contents->edition);
    FrozenEdition result {.changes = {},
        .file = {.id = QString(kFrozenFile),
            .name = u"edition-%1.json"_s.arg(edition.number.isEmpty() ? u"0"_s : edition.number),
            .sha256 = *sha256,
            .mediaType = QString(kMediaType),
            .bytes = bytes.size()}};
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    const auto today = changes ? contentsOfToday(changes->connection(), library, id, now, note, translate)
                               : passOn(changes);
    if (!today) {
        return passOn(today);
    }
    if (*today != *contents) {
        return fail(ErrorKind::Conflict, id.value, u"a case was changed meanwhile"_s);
    }
    const Result<Document> shown = changes->shown(id);
    Result<void> done = shown ? changes->change(id, frozen(*shown, result.file, now, note)) : passOn(shown);
    if (done) {
        done = tellCases(*changes, edition, *contents);
    }
    return committed(*changes, done, std::move(result));
}

Result<EditionContents> contentsOf(
    Library &library, const RecordId &id, const EditionTranslator &translate, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    Result<Document> edition = shownEdition(**connection, id);
    if (!edition) {
        return passOn(edition);
    }
    if (!Edition::from(*edition).isFrozen) {
        const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
        return snapshot ? liveContents(**connection, id, library.vocabularies(), translate,
                              library.clock().nowUtc().date(), std::move(stop))
                        : passOn(snapshot);
    }
    const std::optional<AttachedFile> file = frozenFile(*edition);
    if (!file) {
        return fail(ErrorKind::Damaged, id.value, u"the edition is frozen and names no file"_s);
    }
    const auto known = findFile(**connection, file->sha256);
    if (!known) {
        return passOn(known);
    }
    if (!known->has_value()) {
        return fail(ErrorKind::NotFound, file->name, u"file_not_here"_s);
    }
    const FileRecipe &recipe = (*known)->recipe;
    const Result<QByteArray> bytes = FileStore(library).read(recipe, 0, recipe.bytes());
    if (!bytes) {
        return bytes.error().kind == ErrorKind::NotFound
            ? fail(ErrorKind::NotFound, file->name, u"file_not_here"_s)
            : passOn(bytes);
    }
    if (sha256Of(*bytes) != file->sha256) {
        return fail(ErrorKind::Damaged, file->name, u"it is not what was frozen"_s);
    }
    return EditionContents::fromBytes(*bytes);
}

} // namespace fourthp
