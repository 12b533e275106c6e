// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/own_store.h"

#include "core/model/own_members.h"
#include "core/model/story.h"
#include "core/store/draft_store.h"

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
    return own.isEmpty()
        ? connection.run(u"DELETE FROM own WHERE id = ?"_s, {id.value})
        : connection.run(u"INSERT OR REPLACE INTO own(id, doc) VALUES (?, ?)"_s, {id.value, own.toJson()});
}

Result<void> eraseOwn(Connection &connection, const RecordId &id, Typed typed)
{
    auto done = putOwn(connection, id, {});
    if (done) {
        done = connection.run(u"DELETE FROM collection_item WHERE record = ?"_s, {id.value});
    }
    return done && typed == Typed::Goes ? eraseDrafts(connection, id) : done;
}

Result<void> eraseDrafts(Connection &connection, const RecordId &id)
{
    const auto done = connection.run(u"DELETE FROM note_draft WHERE record = ?"_s, {id.value});
    return done ? discardDraft(connection, id) : done;
}

Result<bool> holdsDrafts(Connection &connection, const RecordId &id)
{
    const auto count = connection.number(
        u"SELECT (SELECT count(*) FROM draft WHERE record = ?) + (SELECT count(*) FROM note_draft WHERE record = ?)"_s,
        {id.value, id.value});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

bool isConsentWithdrawn(const StoredRecord &record)
{
    const Document shown = record.shown();
    return record.isWithdrawn || (shown.isDeleted() && withdrawsConsent(shown));
}

} // namespace fourthp
