// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ready_record.h"

#include "core/model/own_members.h"
#include "core/store/facet_ids.h"
#include "core/store/journal.h"
#include "core/store/save_rules.h"
#include "core/store/text_index.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kPutMirror[] = "INSERT INTO mirror(channel, id, type, schema, local, dirty)"
                              " VALUES ('local', ?1, ?2, ?3, CAST(?4 AS BLOB), 1)";
constexpr char kPutOwn[] = "INSERT INTO own(id, doc) VALUES (?1, CAST(?2 AS BLOB))";
constexpr char kPutRecord[]
    = "INSERT INTO record(id, mirror_row, type, visible, dirty, updated_at, expires_on, stale_from, facets)"
      " VALUES (?1, ?2, ?3, ?4, 1, ?5, nullif(?6, ''), nullif(?7, ''), CAST(?8 AS BLOB))";
constexpr char kPutLink[] = "INSERT INTO link(from_id, n, to_id, field, relation) VALUES (?, ?, ?, ?, ?)";
constexpr char kPutChange[]
    = "INSERT INTO change(at, who, why, kind, record, channel, after)"
      " VALUES (?1, ?2, nullif(?3, ''), 'new', ?4, 'local', CAST(?5 AS BLOB))";

QByteArray dayOf(const QDate &date)
{
    return date.toString(Qt::ISODate).toUtf8();
}

} // namespace

Document newDocument(RecordType type, const RecordId &id, const QJsonObject &content, const Clock &clock)
{
    Document document = Document().patched(content);
    document.set(u"_id"_s, id.value);
    document.set(u"_rev"_s, {});
    document.set(u"_deleted"_s, {});
    document.set(u"origin"_s, {});
    document.set(u"type"_s, typeCode(type));
    document.set(u"schema"_s, kSupportedSchema);
    document.set(u"created_at"_s, clock.timestamp());
    const auto orDefault = [&document](const QString &key, const QString &value) {
        if (document.json().value(key).toString().isEmpty()) {
            document.set(key, value);
        }
    };
    // Whatever it was made from, nobody has reviewed this one.
    document.set(u"review_state"_s, u"draft"_s);
    document.set(u"review"_s, {});
    orDefault(u"tlp"_s, u"TLP:GREEN"_s);
    orDefault(u"verification"_s, u"V0"_s);
    return document;
}

Result<ReadyRecord> readyRecord(
    const Library &library, RecordType type, const QJsonObject &content, const Editor &editor)
{
    ReadyRecord ready {.id = RecordId::random(typeCode(type))};
    const Document made = newDocument(type, ready.id, content, library.clock());
    const Document document = stamped(withDerivedFields(made), library.clock(), editor);
    if (auto may = maySave({}, document, library.vocabularies()); !may) {
        return passOn(may);
    }
    const Document own = ownPart(document);
    ready.schema = document.schema();
    ready.whole = document.toJson();
    ready.shared = own.isEmpty() ? ready.whole : sharedPart(document).toJson();
    ready.own = own.isEmpty() ? QByteArray() : own.toJson();
    ready.values = derivedValues(document, true, library.clock().nowUtc().date());
    if (ready.values.visible) {
        ready.values.facets.push_back(editedFacet());
        ready.text = searchText(document, library.vocabularies());
        ready.links = outgoingLinks(document);
    }
    return ready;
}

ReadyRecordWriter::ReadyRecordWriter(Connection &connection)
    : m_connection(connection)
    , m_putMirror(connection, kPutMirror)
    , m_putOwn(connection, kPutOwn)
    , m_putRecord(connection, kPutRecord)
    , m_putLink(connection, kPutLink)
    , m_putChange(connection, kPutChange)
{ }

Result<qint64> ReadyRecordWriter::put(
    WriteSession &session, const ReadyRecord &record, const Editor &editor)
{
    Result<void> done = putMirror(record);
    done = done ? putShown(session, record) : done;
    done = done && !record.own.isEmpty() ? m_putOwn.run(record.id.value.toUtf8(), record.own) : done;
    return done ? putChange(record, editor) : passOn(done);
}

Result<void> ReadyRecordWriter::putMirror(const ReadyRecord &record)
{
    return m_putMirror.run(record.id.value.toUtf8(), typeCode(record.values.type).toUtf8(),
        qint64(record.schema), record.shared);
}

/// Right behind the row of the mirror.
Result<void> ReadyRecordWriter::putShown(WriteSession &session, const ReadyRecord &record)
{
    const qint64 mirrorRow = m_connection.lastInsertId();
    const DerivedValues &values = record.values;
    const Result<QByteArray> facets = facetIds(session, values.facets);
    if (!facets) {
        return passOn(facets);
    }
    const QByteArray id = record.id.value.toUtf8();
    Result<void> done = m_putRecord.run(id, mirrorRow, typeCode(values.type).toUtf8(),
        qint64(values.visible), values.updatedAt.toUtf8(), dayOf(values.expiresOn), dayOf(values.staleFrom),
        *facets);
    const qint64 docid = m_connection.lastInsertId();
    for (size_t n = 0; done && n < record.links.size(); ++n) {
        const RecordLink &link = record.links[n];
        done = m_putLink.run(
            id, qint64(n), link.to.value.toUtf8(), link.field.toUtf8(), link.relation.toUtf8());
    }
    if (done && values.visible) {
        done = session.textIndex().addNew(docid, record.text);
    }
    session.touched(docid);
    return done;
}

Result<qint64> ReadyRecordWriter::putChange(const ReadyRecord &record, const Editor &editor)
{
    Result<void> done = m_hasAbandoned ? Result<void>() : Journal(m_connection).abandonUndone();
    m_hasAbandoned = true;
    done = done ? m_putChange.run(record.values.updatedAt.toUtf8(), editor.who.toUtf8(),
                      editor.why.toUtf8(), record.id.value.toUtf8(), record.whole)
                : done;
    return done ? Result<qint64>(m_connection.lastInsertId()) : passOn(done);
}

} // namespace fourthp
