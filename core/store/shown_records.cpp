// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shown_records.h"

#include "core/model/own_members.h"
#include "core/store/derived_values.h"
#include "core/store/facet_ids.h"
#include "core/store/text_index.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// The shared document, then the person's own members, of mirror row `m`.
#define FOURTHP_SHOWN_COLUMNS "coalesce(m.local, m.base), (SELECT doc FROM own o WHERE o.id = m.id)"

Document shownAt(const Row &row, int column)
{
    return shownDocument(Document::fromStored(row.bytes(column)),
        row.isNull(column + 1) ? Document() : Document::fromStored(row.bytes(column + 1)));
}

} // namespace

ShownRecords::ShownRecords(WriteSession &session, const Vocabularies &vocabularies, const Clock &clock)
    : m_session(session)
    , m_vocabularies(vocabularies)
    , m_clock(clock)
{
}

Result<ShownBefore> ShownRecords::before(const RecordId &id)
{
    const auto found = m_session.connection().one(
        u"SELECT r.docid, r.visible, " FOURTHP_SHOWN_COLUMNS " FROM record r JOIN mirror m ON m.row = r.mirror_row WHERE r.id = ?"_s,
        {id.value}, [](const Row &row) { return ShownBefore {row.integer(0), row.flag(1), shownAt(row, 2)}; });
    if (!found) {
        return passOn(found);
    }
    return found->value_or(ShownBefore {});
}

Result<void> ShownRecords::refresh(const RecordId &id)
{
    const Result<ShownBefore> was = before(id);
    return was ? after(id, *was) : passOn(was);
}

Result<std::optional<ShownRecords::Winner>> ShownRecords::winnerOf(const RecordId &id)
{
    return m_session.connection().one(
        u"SELECT m.row, m.dirty, m.deleted_at IS NOT NULL, m.channel = 'sample', " FOURTHP_SHOWN_COLUMNS " FROM mirror m"
        " JOIN channel c ON c.id = m.channel WHERE m.id = ? AND NOT (m.state = 'orphan' AND EXISTS (SELECT 1 FROM orphan_choice o"
        " WHERE o.channel = m.channel AND o.id = m.id AND o.choice = 'hide')) ORDER BY m.deleted_at IS NOT NULL DESC, m.dirty DESC, c.rank, m.row LIMIT 1"_s,
        {id.value}, [](const Row &row) {
            return Winner {row.integer(0), row.flag(1), row.flag(2), row.flag(3), shownAt(row, 4)};
        });
}

Result<void> ShownRecords::after(const RecordId &id, const ShownBefore &was)
{
    Result<std::optional<Winner>> found = winnerOf(id);
    if (!found) {
        return passOn(found);
    }
    if (!found->has_value()) {
        return forget(id, was);
    }
    const Winner &winner = **found;
    const DerivedValues values = derivedValues(winner.document, !winner.deleted, m_clock.nowUtc().date());
    const Result<qint64> docid = writeRow(id, winner, values, was.docid);
    if (!docid) {
        return passOn(docid);
    }
    if (auto done = writeText(*docid, was, winner.document, values.visible); !done) {
        return done;
    }
    if (auto done = writeLinks(id, winner.document, values.visible); !done) {
        return done;
    }
    m_session.touched(*docid);
    return {};
}

Result<void> ShownRecords::forget(const RecordId &id, const ShownBefore &was)
{
    if (was.docid == 0) {
        return {};
    }
    if (auto done = writeText(was.docid, was, {}, false); !done) {
        return done;
    }
    if (auto done = writeLinks(id, {}, false); !done) {
        return done;
    }
    if (auto done = m_session.connection().run(u"DELETE FROM record WHERE docid = ?"_s, {was.docid}); !done) {
        return done;
    }
    m_session.touched(was.docid);
    return {};
}

Result<qint64> ShownRecords::writeRow(
    const RecordId &id, const Winner &winner, const DerivedValues &values, qint64 docid)
{
    Connection &connection = m_session.connection();
    const Result<QByteArray> facets = facetsOf(winner, values);
    if (!facets) {
        return passOn(facets);
    }
    const auto day = [](const QDate &date) {
        return date.isNull() ? QVariant() : QVariant(date.toString(Qt::ISODate));
    };
    const QVariantList columns {winner.mirrorRow, typeCode(values.type), int(values.visible), int(winner.dirty),
        values.updatedAt, day(values.expiresOn), day(values.staleFrom), *facets};
    Result<void> done;
    if (docid == 0) {
        done = connection.run(u"INSERT INTO record(mirror_row, type, visible, dirty, updated_at, expires_on, stale_from, facets, id)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            columns + QVariantList {id.value});
    } else {
        done = connection.run(u"UPDATE record SET mirror_row = ?, type = ?, visible = ?, dirty = ?, updated_at = ?,"
                               " expires_on = ?, stale_from = ?, facets = ? WHERE docid = ?"_s,
            columns + QVariantList {docid});
    }
    if (!done) {
        return passOn(done);
    }
    return docid == 0 ? connection.lastInsertId() : docid;
}

Result<void> ShownRecords::writeText(qint64 docid, const ShownBefore &was, const Document &now, bool visible)
{
    const SearchText before = was.visible ? searchText(was.document, m_vocabularies) : SearchText {};
    const SearchText after = visible ? searchText(now, m_vocabularies) : SearchText {};
    if (was.visible == visible && before == after) {
        return {};
    }
    TextIndex &index = m_session.textIndex();
    return visible ? index.add(docid, after) : index.remove(docid);
}

Result<void> ShownRecords::writeLinks(const RecordId &id, const Document &document, bool visible)
{
    Connection &connection = m_session.connection();
    if (auto done = connection.run(u"DELETE FROM link WHERE from_id = ?"_s, {id.value}); !done || !visible) {
        return done;
    }
    int n = 0;
    for (const RecordLink &link : outgoingLinks(document)) {
        auto done = connection.run(u"INSERT INTO link(from_id, n, to_id, field, relation) VALUES (?, ?, ?, ?, ?)"_s,
            {id.value, n++, link.to.value, link.field, link.relation});
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<QByteArray> ShownRecords::facetsOf(const Winner &winner, const DerivedValues &values)
{
    std::vector<FacetValue> facets = values.facets;
    if (values.visible && winner.dirty) {
        facets.push_back(editedFacet());
    }
    if (values.visible && winner.sample) {
        facets.push_back({"is"_L1, u"sample"_s});
    }
    return facetIds(m_session, facets);
}

} // namespace fourthp
