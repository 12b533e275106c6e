// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/saved_searches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<std::vector<SavedSearch>> readAll(Connection &connection)
{
    return connection.all(u"SELECT id, name, query FROM saved_search ORDER BY place, id"_s, {},
        [](const Row &row) { return SavedSearch {row.integer(0), row.text(1), row.text(2)}; });
}

Result<void> mustHaveName(const QString &name)
{
    return name.simplified().isEmpty() ? Result<void>(fail(ErrorKind::InvalidInput, u"name"_s, u"a saved search needs a name"_s)) : Result<void>();
}

/// The statement before must have met one saved search.
Result<void> mustHaveChanged(const Connection &connection, const Result<void> &done, qint64 id)
{
    return done && connection.changedRows() == 0 ? Result<void>(fail(ErrorKind::NotFound, QString::number(id))) : done;
}

/// Numbers the places anew with this one at `index`.
Result<void> place(Connection &connection, qint64 id, int index)
{
    Result<std::vector<SavedSearch>> all = readAll(connection);
    if (!all) {
        return passOn(all);
    }
    const auto found = std::find_if(all->begin(), all->end(), [id](const SavedSearch &one) { return one.id == id; });
    if (found == all->end()) {
        return fail(ErrorKind::NotFound, QString::number(id));
    }
    const SavedSearch moved = *found;
    all->erase(found);
    all->insert(all->begin() + std::clamp(index, 0, int(all->size())), moved);
    for (size_t at = 0; at < all->size(); ++at) {
        auto done = connection.run(u"UPDATE saved_search SET place = ? WHERE id = ?"_s, {qint64(at), (*all)[at].id});
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<std::vector<SavedSearch>> SavedSearches::list() const
{
    const Result<Connection *> connection = m_library.connection();
    return connection ? readAll(**connection) : passOn(connection);
}

Result<SavedSearch> SavedSearches::add(const QString &name, const QString &query)
{
    if (auto named = mustHaveName(name); !named) {
        return passOn(named);
    }
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    SavedSearch search {0, name.simplified(), query};
    auto done = session->connection().run(u"INSERT INTO saved_search(name, query, place)"
                                          " VALUES (?, ?, (SELECT coalesce(max(place), -1) + 1 FROM saved_search))"_s,
        {search.name, search.query});
    search.id = session->connection().lastInsertId();
    if (done) {
        done = session->commit();
    }
    return done ? Result<SavedSearch>(search) : passOn(done);
}

Result<void> SavedSearches::rename(qint64 id, const QString &name)
{
    if (auto named = mustHaveName(name); !named) {
        return named;
    }
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    auto done = mustHaveChanged(connection, connection.run(u"UPDATE saved_search SET name = ? WHERE id = ?"_s, {name.simplified(), id}), id);
    return done ? session->commit() : done;
}

Result<void> SavedSearches::move(qint64 id, int index)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    auto done = place(session->connection(), id, index);
    return done ? session->commit() : done;
}

Result<void> SavedSearches::remove(qint64 id)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    auto done = mustHaveChanged(connection, connection.run(u"DELETE FROM saved_search WHERE id = ?"_s, {id}), id);
    return done ? session->commit() : done;
}

Result<void> SavedSearches::putBack(const SavedSearch &search, int index)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<qint64> taken = connection.number(u"SELECT count(*) FROM saved_search WHERE id = ?"_s, {search.id});
    if (!taken) {
        return passOn(taken);
    }
    auto done = connection.run(u"INSERT INTO saved_search(id, name, query, place) VALUES (?, ?, ?, 0)"_s,
        {*taken == 0 ? QVariant(search.id) : QVariant(), search.name, search.query});
    if (done) {
        done = place(connection, connection.lastInsertId(), index);
    }
    return done ? session->commit() : done;
}

} // namespace fourthp
