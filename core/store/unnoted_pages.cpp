// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unnoted_pages.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> keepUnnoted(Connection &connection, const QString &channel, const std::vector<HubRow> &rows)
{
    if (rows.empty()) {
        return {};
    }
    QJsonObject revisions;
    for (const HubRow &row : rows) {
        revisions.insert(row.id.value, row.rev);
    }
    // One row a page: a row for each revision would be felt in long pulls.
    return connection.run(u"INSERT INTO unnoted_page(channel, revisions) VALUES (?, ?)"_s,
        {channel, QJsonDocument(revisions).toJson(QJsonDocument::Compact)});
}

Result<void> forgetUnnoted(Connection &connection, const QString &channel)
{
    return connection.run(u"DELETE FROM unnoted_page WHERE channel = ?"_s, {channel});
}

Result<UnnotedRevisions> unnotedRevisions(Connection &connection, const QString &channel)
{
    UnnotedRevisions all;
    const auto done = connection.forEach(u"SELECT revisions FROM unnoted_page WHERE channel = ? ORDER BY n"_s,
        {channel}, [&all](const Row &row) {
            const QJsonObject page = QJsonDocument::fromJson(row.bytes(0)).object();
            for (auto one = page.begin(); one != page.end(); ++one) {
                all.insert(one.key(), one.value().toString());
            }
        });
    return done ? Result<UnnotedRevisions>(std::move(all)) : passOn(done);
}

} // namespace fourthp
