// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/oai/oai_client.h"

#include <QSet>

namespace fourthp {

/// Notices that a repository sends the same again and again, which occurs.
class LoopGuard
{
public:
    /// `token` is the one that a resumed list goes on with.
    explicit LoopGuard(const QString &token = {}) { m_tokens.insert(token); }
    /// BadAnswer if this page shows that the list has no end.
    [[nodiscard]] Result<void> admit(const OaiAnswer &page);

private:
    QSet<QString> m_tokens;
    QSet<quint64> m_identifiers; ///< Hashes: only whether a whole page is old matters.
    int m_pages = 0;
    int m_pagesWithoutNews = 0;
    int m_emptyPages = 0;
};

struct IdentifierList
{
    std::vector<OaiHeader> headers {};
    bool isShort = false; ///< Fewer than the repository announced.
};

/// All headers of a list, from its start; begun anew up to three times if its token is lost.
[[nodiscard]] Result<IdentifierList> allIdentifiers(OaiClient &client, const OaiListQuery &query);

} // namespace fourthp
