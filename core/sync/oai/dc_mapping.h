// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabularies.h"
#include "core/store/hub_page.h"
#include "core/sync/oai/oai_answer.h"

#include <QUuid>

namespace fourthp {

/// Where records come from, as far as the records name it.
struct OaiOrigin
{
    QUuid source {}; ///< See `oaiSourceUuid`.
    QString repository {}; ///< Its name; empty if it tells none.
};

/// The UUID of a repository: version 5 of its base address without the scheme, which changes when a
/// repository takes up TLS. Not of the set: one record in two sets stays one record.
QUuid oaiSourceUuid(const QString &baseUrl);
/// `resource:` and the version 5 UUID of the repository and the OAI identifier: the same on every computer
/// (sync contract, C).
RecordId oaiRecordId(const QUuid &source, const QString &identifier);

/// One record of a repository as a row of a feed: a resource, a tombstone, or a row for quarantine with its
/// reason. Its revision is a hash of the document, for repositories have none. Pure; any thread.
///
/// The resource is `published` (its repository did publish it) if it has what our published records need,
/// else `draft`; it is TLP:CLEAR, and verified by nobody (`V0`). The metadata stay in `origin.raw` if they
/// are small.
HubRow toResource(const OaiRecord &record, const OaiOrigin &origin, const Vocabularies &vocabularies);

/// A row for quarantine: only the header is known, and why there is no more.
HubRow unreadableRecord(const OaiHeader &header, const OaiOrigin &origin, const QString &why);
/// The identifier that a row of quarantine is to be asked for by; empty if it says none.
QString identifierInQuarantine(const QByteArray &raw);

} // namespace fourthp
