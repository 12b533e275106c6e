// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shown_row.h"

#include "core/model/merge_records.h"
#include "core/model/own_members.h"
#include "core/model/story.h"
#include "core/store/outbox.h"
#include "core/store/own_store.h"
#include "core/store/shown_records.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

} // namespace

bool ShownRow::isOfNewerSchema() const
{
    return state == "read_only_newer"_L1;
}

bool ShownRow::isAsOnHub(const Document &document) const
{
    if (base.isEmpty() || state == "deleted_on_hub"_L1) {
        return false;
    }
    return document.isDeleted() ? base.isDeleted() : sameContent(document, base);
}

bool ShownRow::isErased() const
{
    return local.isEmpty() && base.isDeleted() && withdrawsConsent(base);
}

Document ShownRow::shown() const
{
    return shownDocument(shared(), own);
}

Document ShownRow::shared() const
{
    return sharedPart(local.isEmpty() ? base : local);
}

Result<ShownRow> shownRow(Connection &connection, const RecordId &id)
{
    const auto found = connection.one(
        u"SELECT m.row, m.channel, m.hub_rev, m.state, m.base, m.local FROM record r JOIN mirror m ON m.row = r.mirror_row"
        " WHERE r.id = ?"_s,
        {id.value}, [&id](const Row &row) {
            return ShownRow {row.integer(0), id, row.text(1), row.text(2), row.text(3), documentOf(row, 4), documentOf(row, 5)};
        });
    const Result<Document> own = readOwn(connection, id);
    if (!found || !own) {
        return found ? passOn(own) : passOn(found);
    }
    ShownRow row = found->value_or(ShownRow {.id = id, .channel = u"local"_s, .state = u"ok"_s});
    row.own = *own;
    return row;
}

Result<void> setLocal(WriteSession &session, const Library &library, const ShownRow &row, const Document &document)
{
    Connection &connection = session.connection();
    const Document local = sharedPart(document);
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(row.id);
    if (!was) {
        return passOn(was);
    }
    Result<void> done;
    if (local.isEmpty() && row.base.isEmpty()) {
        done = connection.run(u"DELETE FROM mirror WHERE row = ?"_s, {row.row});
    } else if (!row.exists()) {
        done = connection.run(u"INSERT INTO mirror(channel, id, type, schema, local, dirty) VALUES (?, ?, ?, ?, ?, 1)"_s,
            {row.channel, row.id.value, typeCode(local.type()), local.schema(), local.toJson()});
    } else {
        done = connection.run(u"UPDATE mirror SET local = ?, dirty = ? WHERE row = ?"_s,
            {local.isEmpty() ? QVariant() : QVariant(local.toJson()), int(!local.isEmpty()), row.row});
    }
    if (done) {
        done = putOwn(connection, row.id, document);
    }
    if (done) {
        done = shown.after(row.id, *was);
    }
    return done ? refreshOutbox(connection, library, row.channel, row.id) : done;
}

} // namespace fourthp
