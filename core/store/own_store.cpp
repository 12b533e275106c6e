// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/own_store.h"

#include "core/model/own_members.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<Document> readOwn(Connection &connection, const RecordId &id)
{
    const auto found = connection.one(u"SELECT doc FROM own WHERE id = ?"_s, {id.value},
        [](const Row &row) { return Document::fromStored(row.bytes(0)); });
    return found ? Result<Document>(found->value_or(Document())) : passOn(found);
}

Result<void> putOwn(Connection &connection, const RecordId &id, const Document &document)
{
    const Document own = ownPart(document);
    return own.isEmpty() ? connection.run(u"DELETE FROM own WHERE id = ?"_s, {id.value})
                         : connection.run(u"INSERT OR REPLACE INTO own(id, doc) VALUES (?, ?)"_s, {id.value, own.toJson()});
}

Result<void> eraseOwn(Connection &connection, const RecordId &id)
{
    const auto done = putOwn(connection, id, {});
    return done ? connection.run(u"DELETE FROM collection_item WHERE record = ?"_s, {id.value}) : done;
}

} // namespace fourthp
