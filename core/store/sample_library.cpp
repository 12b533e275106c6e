// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sample_library.h"

#include "core/model/document.h"
#include "core/store/erasure_list.h"
#include "core/store/shown_records.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kFolder = ":/starter"_L1;
constexpr QLatin1StringView kAbout = "about.json"_L1;

Result<QJsonDocument> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, path, file.errorString());
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Damaged, path, error.errorString());
    }
    return json;
}

Result<void> putBase(WriteSession &session, ShownRecords &shown, const Document &document)
{
    const RecordId id = document.id();
    const Result<ShownBefore> was = shown.before(id);
    if (!was) {
        return passOn(was);
    }
    auto done = session.connection().run(
        u"INSERT INTO mirror(channel, id, type, schema, base) VALUES ('sample', ?, ?, ?, ?)"
        " ON CONFLICT(channel, id) DO UPDATE SET base = excluded.base, type = excluded.type, schema = excluded.schema"_s,
        {id.value, typeCode(document.type()), document.schema(), document.toJson()});
    return done ? shown.after(id, *was) : done;
}

} // namespace

Result<SampleFacts> sampleFacts()
{
    const Result<QJsonDocument> about = readJson(kFolder + u'/' + kAbout);
    if (!about) {
        return passOn(about);
    }
    const QJsonObject facts = about->object();
    return SampleFacts {QDate::fromString(facts.value("date"_L1).toString(), Qt::ISODate), facts.value("records"_L1).toInt()};
}

Result<int> installSample(Library &library)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<ErasureList> erased = ErasureList::read(session->connection());
    if (!erased) {
        return passOn(erased);
    }
    ShownRecords shown(*session, library.vocabularies(), library.clock());
    int count = 0;
    const QDir folder(kFolder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == kAbout) {
            continue;
        }
        const Result<QJsonDocument> json = readJson(folder.filePath(name));
        if (!json) {
            return passOn(json);
        }
        for (const QJsonValue value : json->array()) {
            const Document document = withDerivedFields(Document(value.toObject()));
            if (erased->holds(document.id())) {
                continue;
            }
            if (auto done = putBase(*session, shown, document); !done) {
                return passOn(done);
            }
            ++count;
        }
    }
    const Result<void> done = session->commit();
    if (!done) {
        return passOn(done);
    }
    return count;
}

Result<int> removeSample(Library &library)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const auto ids = connection.all(u"SELECT id, local IS NOT NULL FROM mirror WHERE channel = 'sample'"_s, {},
        [](const Row &row) { return std::pair(RecordId {row.text(0)}, row.flag(1)); });
    if (!ids) {
        return passOn(ids);
    }
    ShownRecords shown(*session, library.vocabularies(), library.clock());
    int removed = 0;
    for (const auto &[id, edited] : *ids) {
        const Result<ShownBefore> was = shown.before(id);
        if (!was) {
            return passOn(was);
        }
        // An edited record becomes one of this computer; its base would be nobody's any more.
        auto done = connection.run(edited
                ? u"UPDATE mirror SET channel = 'local', base = NULL WHERE channel = 'sample' AND id = ?"_s
                : u"DELETE FROM mirror WHERE channel = 'sample' AND id = ?"_s,
            {id.value});
        if (done) {
            done = connection.run(u"UPDATE conflict SET channel = 'local' WHERE channel = 'sample' AND id = ?"_s, {id.value});
        }
        if (done) {
            done = shown.after(id, *was);
        }
        if (!done) {
            return passOn(done);
        }
        removed += edited ? 0 : 1;
    }
    const Result<void> done = session->commit();
    if (!done) {
        return passOn(done);
    }
    return removed;
}

Result<qint64> sampleCount(Connection &connection)
{
    return connection.number(u"SELECT count(*) FROM mirror WHERE channel = 'sample' AND local IS NULL"_s);
}

} // namespace fourthp
