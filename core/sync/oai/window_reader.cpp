// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/window_reader.h"

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostRestarts = 3;
constexpr int kMostBadInARow = 4;
constexpr size_t kRecordsAtOnce = 20; // Of those asked for one by one: some seconds of work.

} // namespace

Result<void> WindowReader::readAll(HarvestPlace &place)
{
    while (!place.isAtEnd) {
        const Result<ListEnd> end = readList(place);
        if (!end) {
            return passOn(end);
        }
        Result<void> done;
        switch (*end) {
        case ListEnd::Whole:
            break;
        case ListEnd::TokenLost:
            done = beginAnew(place);
            break;
        case ListEnd::Unreadable:
            done = isolate(place);
            break;
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

OaiListQuery WindowReader::queryFor(const HarvestPlace &place, const QString &verb) const
{
    return {.verb = verb, .set = m_scope.set, .from = place.from, .until = place.until};
}

Result<void> WindowReader::goTo(HarvestPlace &place, const HarvestPlace &next)
{
    place = next;
    return m_store.keepPlace(place.toText(), m_scope.session);
}

Result<WindowReader::ListEnd> WindowReader::readList(HarvestPlace &place)
{
    LoopGuard guard(place.token);
    const QString window = place.from + u' ' + place.until;
    const int restarts = place.restarts;
    do {
        OaiListQuery query = queryFor(place, u"ListRecords"_s);
        query.token = place.token;
        const Result<OaiAnswer> page = m_client.list(query);
        if (!page) {
            switch (page.error().kind) {
            case ErrorKind::InvalidInput:
                return ListEnd::TokenLost;
            case ErrorKind::BadAnswer:
                return ListEnd::Unreadable;
            default:
                return passOn(page);
            }
        }
        if (auto fine = guard.admit(*page); !fine) {
            // What came is kept; the next session begins the list anew.
            auto done = m_intake.take(page->records, listAnew(place).toText(), m_scope.session);
            return done ? passOn(fine) : passOn(done);
        }
        if (auto done = storePage(*page, place); !done) {
            return passOn(done);
        }
    } while (!place.token.isEmpty());
    qCDebug(logSync) << "window" << window << "read after" << restarts << "restarts";
    return ListEnd::Whole;
}

Result<void> WindowReader::storePage(const OaiAnswer &page, HarvestPlace &place)
{
    m_single.answered();
    const OaiToken token = page.token.value_or(OaiToken {});
    HarvestPlace next = place;
    next.received += qint64(page.records.size());
    next.announced = place.announced < 0 ? token.completeListSize.value_or(-1) : place.announced;
    next.token = token.value;
    next.expires = token.expires;
    if (token.value.isEmpty()) {
        next.wasShort = next.wasShort || next.announced > next.received;
        next = afterWindow(next, m_scope.repository);
    }
    if (auto done = m_intake.take(page.records, next.toText(), m_scope.session); !done) {
        return done;
    }
    place = next;
    m_scope.afterPage(place);
    return {};
}

Result<void> WindowReader::beginAnew(HarvestPlace &place)
{
    HarvestPlace next = listAnew(place);
    if (++next.restarts <= kMostRestarts) {
        return goTo(place, next);
    }
    const std::optional<HarvestPlace> half = halved(place, m_scope.repository);
    if (!half) {
        return fail(ErrorKind::BadAnswer, {}, u"the repository forgets its lists before they can be read"_s);
    }
    return goTo(place, *half);
}

Result<void> WindowReader::isolate(HarvestPlace &place)
{
    const Result<OaiAnswer> first = m_client.list(queryFor(place, u"ListIdentifiers"_s));
    if (!first && first.error().kind != ErrorKind::BadAnswer) {
        return passOn(first);
    }
    const bool isOnePage = first && (!first->token || first->token->value.isEmpty());
    const std::optional<HarvestPlace> half = isOnePage ? std::nullopt : halved(place, m_scope.repository);
    return half ? goTo(place, *half) : readOneByOne(place);
}

Result<void> WindowReader::readOneByOne(HarvestPlace &place)
{
    const Result<IdentifierList> list = allIdentifiers(m_client, queryFor(place, u"ListIdentifiers"_s));
    if (!list) {
        return passOn(list);
    }
    const Result<QHash<QString, QString>> known = m_store.datestamps();
    if (!known) {
        return passOn(known);
    }
    std::vector<HubRow> rows;
    for (const OaiHeader &header : list->headers) {
        if (!header.isDeleted && !header.datestamp.isEmpty()
            && known->value(header.identifier) == header.datestamp) {
            continue;
        }
        Result<HubRow> row = m_single.row(header);
        if (!row) {
            return passOn(row);
        }
        rows.push_back(std::move(*row));
        if (rows.size() >= kRecordsAtOnce) {
            if (auto done = m_intake.take(std::exchange(rows, {})); !done) {
                return done;
            }
            m_scope.afterPage(place);
        }
    }
    HarvestPlace next = place;
    next.wasShort = next.wasShort || list->isShort;
    next = afterWindow(next, m_scope.repository);
    if (auto done = m_intake.take(std::move(rows), next.toText(), m_scope.session); !done) {
        return done;
    }
    place = next;
    m_scope.afterPage(place);
    return {};
}

Result<HubRow> SingleRecords::row(const OaiHeader &header)
{
    if (header.isDeleted) {
        return m_intake.rowOf({.header = header});
    }
    const Result<OaiRecord> record = m_client.record(header.identifier);
    if (record) {
        m_badInARow = 0;
        return m_intake.rowOf(*record);
    }
    const ErrorKind kind = record.error().kind;
    if (kind == ErrorKind::BadAnswer && ++m_badInARow > kMostBadInARow) {
        return passOn(record);
    }
    if (kind != ErrorKind::BadAnswer && kind != ErrorKind::NotFound) {
        return passOn(record);
    }
    return m_intake.unreadable(header, QString(errorKindName(kind) + u": "_s + record.error().detail));
}

} // namespace fourthp
