// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/explain_query.h"
#include "core/model/story.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/channel_store.h"
#include "core/store/conflict_store.h"
#include "core/store/draft_store.h"
#include "core/store/outbox.h"
#include "core/store/record_reader.h"
#include "core/store/sample_library.h"
#include "core/store/saved_searches.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr int kHitsByDefault = 20;

QJsonObject facetsJson(const std::vector<FacetCounts> &facets)
{
    QJsonObject json;
    for (const FacetCounts &facet : facets) {
        QJsonObject values;
        for (const FacetCount &count : facet.values) {
            values.insert(count.value, count.count);
        }
        json.insert(facet.facet, values);
    }
    return json;
}

/// One line a facet, `sector: finance 9, technology 4`, for a person.
void sayFacets(const Session &session, const std::vector<FacetCounts> &facets)
{
    for (const FacetCounts &facet : facets) {
        QStringList values;
        for (const FacetCount &count : facet.values) {
            values.append(u"%1 %2"_s.arg(count.value.isEmpty() ? u"(none)"_s : count.value).arg(count.count));
        }
        if (!values.isEmpty()) {
            session.say(facet.facet + u": "_s + values.join(u", "_s));
        }
    }
}

/// Consent may have run out since a writer last looked; a library opened for reading cannot hide the story itself.
bool mayBeShown(const Session &session, const Document &document)
{
    return document.type() != RecordType::Story || document.isDeleted()
        || Story::from(document).mayBeShown(session.clock().nowUtc().date());
}

/// What is asked: the words behind the command, after the saved search that --saved names.
Result<QString> askedText(Session &session)
{
    const QString words = session.line().words.mid(1).join(u' ');
    if (!session.line().has(u"saved"_s)) {
        return words;
    }
    const QString name = session.line().option(u"saved"_s);
    const Result<Library *> library = session.library(Session::Need::Read);
    const auto saved = library ? SavedSearches(**library).list() : passOn(library);
    if (!saved) {
        return passOn(saved);
    }
    const auto found = std::find_if(saved->begin(), saved->end(), [&name](const SavedSearch &one) { return one.name == name.simplified(); });
    return found == saved->end() ? Result<QString>(fail(ErrorKind::NotFound, name)) : Result<QString>(QString(found->query + u' ' + words).trimmed());
}

int search(Session &session)
{
    if (!session.typesAreKnown()) {
        return session.misused(u"“%1” is no type of record."_s.arg(session.line().option(u"type"_s)));
    }
    const Result<QString> text = askedText(session);
    if (!text) {
        return session.fails(text.error());
    }
    ParsedQuery parsed = parseQuery(*text, queryNames(session));
    if (session.line().has(u"type"_s)) {
        parsed.query.filters.push_back({u"type"_s, session.line().option(u"type"_s).split(u','), false});
    }
    if (session.line().has(u"sort"_s)) {
        const SearchQuery order = parseQuery(u"sort:"_s + session.line().option(u"sort"_s)).query;
        if (!order.text.isEmpty()) { // What is no order comes back as a word.
            return session.misused(u"--sort is relevance, title, updated, type or a field; -F turns it round."_s);
        }
        parsed.query.sort = order.sort;
    }
    const auto limit = session.line().number(u"limit"_s, kHitsByDefault, 0);
    const auto offset = session.line().number(u"offset"_s, 0, 0);
    if (!limit || !offset) {
        return session.misused(u"--limit and --offset take whole numbers."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    SearchEngine engine(**library);
    const Result<SearchAnswer> answer = engine.search(parsed.query, session.stop());
    if (!answer) {
        return session.fails(answer.error());
    }
    const auto first = std::min(qsizetype(*offset), qsizetype(answer->docids.size()));
    const auto last = std::min(first + *limit, qsizetype(answer->docids.size()));
    const std::vector<qint64> page(answer->docids.begin() + first, answer->docids.begin() + last);
    Result<std::vector<Hit>> hits = engine.hits(page, parsed.query, session.labels(), session.stop());
    if (!hits) {
        return session.fails(hits.error());
    }
    std::erase_if(*hits, [&session](const Hit &hit) { return !mayBeShown(session, hit.record.shown()); });
    if (!session.json()) {
        for (const Hit &hit : *hits) {
            session.say(hit.record.id.value + u'\t' + hit.title.text);
        }
        if (session.line().has(u"facets"_s)) {
            sayFacets(session, answer->facets);
        }
        if (session.line().has(u"explain"_s)) {
            for (const QString &line : explainedLines(parsed)) {
                session.say(line);
            }
        }
        session.tell(u"%1 found"_s.arg(answer->docids.size()));
        if (!answer->didYouMean.isEmpty()) {
            session.tell(u"Did you mean “%1”?"_s.arg(answer->didYouMean.first()));
        }
        return Done;
    }
    std::vector<qint64> docids;
    for (const Hit &hit : *hits) {
        docids.push_back(hit.record.docid);
    }
    const Result<std::vector<double>> scores = engine.fits(docids, parsed.query, session.stop());
    if (!scores) {
        return session.fails(scores.error());
    }
    QJsonArray list;
    for (size_t i = 0; i < hits->size(); ++i) {
        const Hit &hit = (*hits)[i];
        list.append(QJsonObject {{u"id"_s, hit.record.id.value}, {u"type"_s, typeCode(hit.record.shown().type())},
            {u"title"_s, hit.title.text}, {u"snippet"_s, hit.snippet.text}, {u"score"_s, (*scores)[i]}});
    }
    QJsonObject json {{u"total"_s, qint64(answer->docids.size())}, {u"hits"_s, list}, {u"query"_s, printQuery(parsed.query)}};
    if (session.line().has(u"facets"_s)) {
        json.insert(u"facets"_s, facetsJson(answer->facets));
    }
    if (session.line().has(u"explain"_s)) {
        QJsonObject explained = explainedJson(parsed);
        explained.insert(u"did_you_mean"_s, QJsonArray::fromStringList(answer->didYouMean));
        json.insert(u"explain"_s, explained);
    }
    session.print(json);
    return Done;
}

int show(Session &session)
{
    if (session.line().has(u"base"_s) && session.line().has(u"local"_s)) {
        return session.misused(u"show takes one of --base and --local."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const RecordId id {session.word(1)};
    const auto record = readRecord(**(*library)->connection(), id);
    if (!record) {
        return session.fails(record.error());
    }
    const Document layer = !record->has_value() ? Document()
        : session.line().has(u"base"_s)        ? (*record)->base
        : session.line().has(u"local"_s)       ? (*record)->local
                                               : (*record)->shown();
    const bool asShown = !session.line().has(u"base"_s) && !session.line().has(u"local"_s);
    if (layer.isEmpty() || (asShown && layer.isDeleted())) {
        return session.fails({ErrorKind::NotFound, id.value, {}});
    }
    // A consent withdrawn here holds for what the hub still has as well.
    if ((*record)->isWithdrawn || !mayBeShown(session, layer) || !mayBeShown(session, (*record)->shown())) {
        return session.fails({ErrorKind::NotFound, id.value, u"the consent to this story does not stand"_s});
    }
    session.print(layer.json());
    return Done;
}

int status(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    Connection &connection = **(*library)->connection();
    const auto counts = countsByType(connection);
    const auto unsent = unsentCount(connection);
    const auto outbox = outboxCounts(connection);
    const auto conflicts = openConflictCount(connection);
    const auto samples = sampleCount(connection);
    const auto channels = listChannels(connection);
    const auto drafts = DraftStore(**library).count();
    if (!outbox) {
        return session.fails(outbox.error());
    }
    if (!counts || !unsent || !conflicts || !samples || !channels || !drafts) {
        return session.fails(!counts ? counts.error() : !unsent ? unsent.error() : !conflicts ? conflicts.error() : !samples ? samples.error() : !channels ? channels.error() : drafts.error());
    }
    QJsonObject byType;
    qint64 total = 0;
    for (const auto &[type, count] : *counts) {
        byType.insert(typeCode(type), count);
        total += count;
    }
    QJsonObject waiting;
    for (const auto &[state, count] : *outbox) {
        waiting.insert(outboxStateName(state), count);
    }
    QString lastSync;
    for (const Channel &channel : *channels) {
        lastSync = std::max(lastSync, channel.lastSync);
    }
    session.print(QJsonObject {{u"records"_s, total}, {u"by_type"_s, byType}, {u"unsent"_s, *unsent}, {u"outbox"_s, waiting}, {u"conflicts"_s, *conflicts},
        {u"samples"_s, *samples}, {u"drafts"_s, *drafts}, {u"channels"_s, qint64(channels->size())},
        {u"last_sync"_s, lastSync.isEmpty() ? QJsonValue() : QJsonValue(lastSync)}, {u"read_only"_s, (*library)->isReadOnly()}});
    return Done;
}

int dump(Session &session)
{
    const QString name = session.line().option(u"layer"_s, u"shown"_s);
    if (name != u"shown"_s && name != u"base"_s && name != u"local"_s) {
        return session.misused(u"--layer is shown, base or local."_s);
    }
    const QString type = session.line().option(u"type"_s);
    if (!session.typesAreKnown() || type.contains(u',')) {
        return session.misused(u"“%1” is no type of record."_s.arg(type));
    }
    const Layer layer = name == u"base"_s ? Layer::Base : name == u"local"_s ? Layer::Local : Layer::Shown;
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const auto done = forEachRecord(**(*library)->connection(), layer, typeFromCode(type),
        [&session, layer](const StoredRecord &record) {
            const Document document = layer == Layer::Base ? record.base : layer == Layer::Local ? record.local : record.shown();
            if (record.isWithdrawn && !document.isDeleted()) {
                return true;
            }
            session.print(QJsonObject {{u"id"_s, record.id.value}, {u"rev"_s, record.hubRev.isEmpty() ? QJsonValue() : QJsonValue(record.hubRev)},
                {u"deleted"_s, document.isDeleted()}, {u"dirty"_s, record.dirty}, {u"doc"_s, document.json()}});
            return !session.outputFailed();
        },
        session.stop());
    return done ? Done : session.fails(done.error());
}

} // namespace

std::span<const Command> readCommands()
{
    static constexpr Command commands[] {
        {"search", "search QUERY [--saved NAME] [--type T] [--limit N] [--offset N] [--sort F] [--facets] [--explain]", "finds records, best match first", search, 0, -1},
        {"show", "show ID [--base | --local]", "prints a record as it is shown, or one of its layers", show, 1, 1},
        {"status", "status", "counts, unsent changes, conflicts, last synchronisation", status, 0, 0},
        {"dump", "dump [--type T] [--layer shown|base|local]", "every record as NDJSON, sorted by id", dump, 0, 0},
    };
    return commands;
}

} // namespace fourthp::cli
