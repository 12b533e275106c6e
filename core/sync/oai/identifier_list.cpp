// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/identifier_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostPages = 20'000;
constexpr int kMostPagesWithoutNews = 2;
constexpr int kMostEmptyPages = 100;
constexpr int kMostRestarts = 3;

Result<IdentifierList> readOnce(OaiClient &client, OaiListQuery query)
{
    IdentifierList list;
    LoopGuard guard;
    std::optional<qint64> announced;
    for (bool more = true; more;) {
        Result<OaiAnswer> page = client.list(query);
        if (!page) {
            return passOn(page);
        }
        if (auto fine = guard.admit(*page); !fine) {
            return passOn(fine);
        }
        for (OaiRecord &record : page->records) {
            list.headers.push_back(std::move(record.header));
        }
        const OaiToken token = page->token.value_or(OaiToken {});
        announced = announced ? announced : token.completeListSize;
        query.token = token.value;
        more = !token.value.isEmpty();
    }
    list.isShort = announced.value_or(0) > qint64(list.headers.size());
    return list;
}

} // namespace

Result<void> LoopGuard::admit(const OaiAnswer &page)
{
    bool isNew = false;
    for (const OaiRecord &record : page.records) {
        const quint64 hash = qHash(record.header.identifier);
        isNew = isNew || !m_identifiers.contains(hash);
        m_identifiers.insert(hash);
    }
    m_emptyPages = page.records.empty() ? m_emptyPages + 1 : 0;
    if (!page.records.empty()) {
        m_pagesWithoutNews = isNew ? 0 : m_pagesWithoutNews + 1;
    }
    const QString token = page.token ? page.token->value : QString();
    if (token.isEmpty()) {
        return {};
    }
    const bool isRepeated = m_tokens.contains(token);
    m_tokens.insert(token);
    if (isRepeated || m_pagesWithoutNews >= kMostPagesWithoutNews || m_emptyPages > kMostEmptyPages
        || ++m_pages > kMostPages) {
        return fail(ErrorKind::BadAnswer, {}, u"the list of the repository repeats itself or has no end"_s);
    }
    return {};
}

Result<IdentifierList> allIdentifiers(OaiClient &client, const OaiListQuery &query)
{
    for (int restarts = 0;; ++restarts) {
        Result<IdentifierList> list = readOnce(client, query);
        if (list || list.error().kind != ErrorKind::InvalidInput) {
            return list;
        }
        if (restarts == kMostRestarts) {
            return fail(
                ErrorKind::BadAnswer, {}, u"the repository forgets its lists before they can be read"_s);
        }
    }
}

} // namespace fourthp
