// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/distinct_pairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QVariantList inOrder(const RecordId &one, const RecordId &other)
{
    const auto [first, second] = std::minmax(one, other);
    return {first.value, second.value};
}

} // namespace

Result<std::vector<DistinctPair>> distinctPairs(Connection &connection)
{
    return connection.all(u"SELECT first, second, who, why, at FROM distinct_pair ORDER BY first, second"_s, {},
        [](const Row &row) {
            return DistinctPair {{row.text(0)}, {row.text(1)}, row.text(2), row.text(3), row.text(4)};
        });
}

Result<void> markDistinct(Library &library, const RecordId &one, const RecordId &other, const Editor &editor)
{
    if (!one.isValid() || !other.isValid() || one == other) {
        return fail(ErrorKind::InvalidInput, other.value, u"two ids of different records"_s);
    }
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<void> done
        = session->connection().run(u"INSERT OR REPLACE INTO distinct_pair(first, second, who, why, at) VALUES (?, ?, ?, ?, ?)"_s,
            inOrder(one, other) + QVariantList {editor.who, editor.why, library.clock().timestamp()});
    return done ? session->commit() : done;
}

Result<void> unmarkDistinct(Library &library, const RecordId &one, const RecordId &other)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<void> done = session->connection().run(
        u"DELETE FROM distinct_pair WHERE first = ? AND second = ?"_s, inOrder(one, other));
    if (!done) {
        return done;
    }
    if (session->connection().changedRows() == 0) {
        return fail(ErrorKind::NotFound, other.value, u"nobody said that these are two"_s);
    }
    return session->commit();
}

} // namespace fourthp
