// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure_editions.h"

#include "core/model/edition.h"
#include "core/store/editor.h"
#include "core/store/file_intake.h"
#include "core/store/record_reader.h"
#include "core/store/shown_row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The contents of a frozen file without the records; none if it holds none of them.
std::optional<QByteArray> withoutRecords(const QByteArray &frozen, const QSet<QString> &ids)
{
    QJsonObject json = QJsonDocument::fromJson(frozen).object();
    bool holds = false;
    QJsonArray rest;
    const QJsonArray cases = json.value("cases"_L1).toArray();
    for (const QJsonValue one : cases) {
        const bool goes = ids.contains(one.toObject().value("_id"_L1).toString());
        holds = holds || goes;
        if (!goes) {
            rest.append(one);
        }
    }
    QJsonObject names = json.value("names"_L1).toObject();
    for (const QString &id : ids) {
        holds = holds || names.contains(id);
        names.remove(id);
    }
    if (!holds) {
        return std::nullopt;
    }
    json.insert(u"cases"_s, rest);
    json.insert(u"names"_s, names);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The frozen file of an edition, if it is whole here.
Result<std::optional<QByteArray>> frozenBytes(Library &library, const AttachedFile &file)
{
    const Result<Connection *> connection = library.connection();
    const auto known = connection ? findFile(**connection, file.sha256) : passOn(connection);
    if (!known || !known->has_value()) {
        return known ? Result<std::optional<QByteArray>>(std::nullopt) : passOn(known);
    }
    const FileRecipe &recipe = (*known)->recipe;
    Result<QByteArray> bytes = FileStore(library).read(recipe, 0, recipe.bytes());
    if (!bytes) {
        const bool isAbsent = bytes.error().kind == ErrorKind::NotFound || bytes.error().kind == ErrorKind::Damaged;
        return isAbsent ? Result<std::optional<QByteArray>>(std::nullopt) : passOn(bytes);
    }
    return std::optional(std::move(*bytes));
}

using Visit = std::function<Result<void>(const RecordId &edition, const AttachedFile &file, const QByteArray &rest)>;

/// Calls `visit` with each edition that holds one of the records, and what its file is without them.
Result<void> forEachHolding(Library &library, const std::vector<RecordId> &ids, const Visit &visit)
{
    QSet<QString> gone;
    for (const RecordId &id : ids) {
        gone.insert(id.value);
    }
    std::vector<std::pair<RecordId, AttachedFile>> frozen;
    const Result<Connection *> connection = library.connection();
    Result<void> done = connection ? forEachRecord(**connection, Layer::Shown, RecordType::Edition,
                                         [&frozen](const StoredRecord &record) {
                                             const Document shown = record.shown();
                                             const auto file = frozenFile(shown);
                                             if (Edition::isFrozenEdition(shown) && file) {
                                                 frozen.emplace_back(record.id, *file);
                                             }
                                             return true;
                                         })
                                   : passOn(connection);
    for (size_t i = 0; done && i < frozen.size(); ++i) {
        const auto &[id, file] = frozen[i];
        const auto bytes = gone.contains(id.value) ? Result<std::optional<QByteArray>>(std::nullopt) : frozenBytes(library, file);
        if (!bytes) {
            return passOn(bytes);
        }
        const auto rest = bytes->has_value() ? withoutRecords(**bytes, gone) : std::nullopt;
        done = rest ? visit(id, file, *rest) : done;
    }
    return done;
}

Document withFile(const Document &edition, const AttachedFile &before, const AttachedFile &after)
{
    QJsonArray files;
    const QJsonArray all = edition.json().value("files"_L1).toArray();
    for (const QJsonValue value : all) {
        QJsonObject file = value.toObject();
        if (file.value("sha256"_L1).toString() == before.sha256) {
            file.insert(u"sha256"_s, after.sha256);
            file.insert(u"bytes"_s, after.bytes);
        }
        files.append(file);
    }
    Document document = edition;
    document.set(u"files"_s, files);
    return document;
}

} // namespace

Result<std::vector<RecordId>> editionsHolding(Library &library, const std::vector<RecordId> &ids)
{
    std::vector<RecordId> editions;
    const auto done = forEachHolding(library, ids, [&editions](const RecordId &id, const AttachedFile &, const QByteArray &) {
        editions.push_back(id);
        return Result<void>();
    });
    return done ? Result<std::vector<RecordId>>(std::move(editions)) : passOn(done);
}

Result<std::vector<EditionWithout>> writeEditionsWithout(Library &library, const std::vector<RecordId> &ids)
{
    std::vector<EditionWithout> editions;
    const auto write = [&](const RecordId &id, const AttachedFile &file, const QByteArray &rest) -> Result<void> {
        FileIntake intake(library);
        const Result<void> added = intake.add(rest);
        const Result<FileRecipe> recipe = added ? intake.finish() : passOn(added);
        if (!recipe) {
            return passOn(recipe);
        }
        AttachedFile after = file;
        after.sha256 = recipe->sha256;
        after.bytes = recipe->bytes();
        editions.push_back({id, file, after});
        return {};
    };
    const auto done = forEachHolding(library, ids, write);
    return done ? Result<std::vector<EditionWithout>>(std::move(editions)) : passOn(done);
}

Result<void> putEditionsWithout(
    WriteSession &session, const Library &library, const std::vector<EditionWithout> &editions)
{
    Connection &connection = session.connection();
    Result<void> done;
    for (size_t i = 0; done && i < editions.size(); ++i) {
        const EditionWithout &edition = editions[i];
        const Result<ShownRow> row = shownRow(connection, edition.id);
        if (!row) {
            return passOn(row);
        }
        const Document after = withFile(row->shown(), edition.before, edition.after);
        const Editor same {after.json().value("updated_by"_L1).toString(), {}};
        done = setLocal(session, library, *row, stamped(after, library.clock(), same));
        done = done ? connection.run(u"INSERT OR IGNORE INTO erased_file(sha256) VALUES (?)"_s, {edition.before.sha256}) : done;
    }
    return done;
}

} // namespace fourthp
