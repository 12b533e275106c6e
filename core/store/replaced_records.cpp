// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replaced_records.h"

#include "core/store/record_reader.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<bool> isOnHub(Connection &connection, const QString &channel, const RecordId &id)
{
    const Result<qint64> count = connection.number(
        u"SELECT count(*) FROM mirror WHERE channel = ? AND id = ? AND coalesce(hub_rev, '') <> '' AND state "
        u"<> 'orphan'"
        " AND base IS NOT NULL AND coalesce(json_extract(CAST(base AS TEXT), '$._deleted'), 0) = 0"_s,
        {channel, id.value});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

} // namespace

Result<bool> waitsForReplacement(Connection &connection, const QString &channel, const Document &deletion)
{
    const RecordId named {deletion.json().value("superseded_by"_L1).toString()};
    if (!deletion.isDeleted() || !named.isValid()) {
        return false;
    }
    // That record may have been merged into another one since.
    const Result<RecordId> standing = standingFor(connection, named);
    if (!standing) {
        return passOn(standing);
    }
    const auto record = readRecord(connection, *standing);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value() || (*record)->shown().isDeleted()) {
        return false;
    }
    const Result<bool> isThere = isOnHub(connection, channel, *standing);
    return isThere ? Result<bool>(!*isThere) : passOn(isThere);
}

} // namespace fourthp
