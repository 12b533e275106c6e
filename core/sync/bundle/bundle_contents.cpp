// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_contents.h"

#include "core/store/bundle_rows_store.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

QStringList channelsOf(const BundleOrder &order)
{
    QStringList channels {order.channel};
    if (order.kind == BundleKind::Contribution) {
        channels.append(u"local"_s);
    }
    return channels;
}

OutgoingRow outgoing(const MirrorState &mirror, bool wasSent, const BundleOrder &order, const QDate &today)
{
    return order.kind == BundleKind::Rows ? outgoingRow(mirror, wasSent, order.privacy, today)
                                          : outgoingProposal(mirror, order.privacy, today);
}

namespace {

/// What goes, if its readers had nothing yet.
Result<void> forEachGoing(Library &library, const BundleOrder &order,
    const std::function<void(const HubRow &)> &visit, const std::stop_token &stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const QDate today = library.clock().nowUtc().date();
    const auto look = [&](const MirrorState &mirror) -> Result<void> {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        if (const OutgoingRow out = outgoing(mirror, false, order, today); out.row) {
            visit(*out.row);
        }
        return {};
    };
    for (const QString &channel : channelsOf(order)) {
        if (auto done = forEachMirrorRow(**connection, channel, look); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<FilesAlong> filesForBundle(Library &library, const BundleOrder &order, std::stop_token stop)
{
    QSet<QString> named;
    const auto done = forEachGoing(
        library, order,
        [&named](const HubRow &row) {
            for (const QString &sha256 : filesNamedBy(row)) {
                named.insert(sha256);
            }
        },
        stop);
    return done ? filesHere(library, named, stop) : passOn(done);
}

Result<void> forEachInBundle(Library &library, const BundleOrder &order,
    const std::function<void(std::span<const Document>)> &visit, std::stop_token stop)
{
    return forEachGoing(
        library, order,
        [&visit](const HubRow &row) {
            if (row.deleted) {
                return;
            }
            std::vector<Document> documents {row.document};
            for (const QString &member : {u"doc"_s, u"base"_s}) { // Of a proposal.
                if (const Document inner(row.document.json().value(member).toObject()); !inner.isEmpty()) {
                    documents.push_back(inner);
                }
            }
            visit(documents);
        },
        stop);
}

} // namespace fourthp
