// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chosen_records.h"

#include "app/cli/explain_query.h"
#include "core/search/filter_keys.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/collections.h"
#include "core/store/record_reader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

Result<std::vector<qint64>> chosenRecords(const Session &session, Library &library)
{
    if (session.line().has(u"ids"_s)) {
        QFile file(session.line().option(u"ids"_s));
        const bool opened = file.fileName() == u"-"_s ? file.open(stdin, QIODevice::ReadOnly)
                                                      : file.open(QIODevice::ReadOnly);
        if (!opened) {
            return fail(ErrorKind::NotFound, file.fileName(), file.errorString());
        }
        std::vector<qint64> docids;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const RecordId id {QString::fromUtf8(line).trimmed()};
            if (id.isEmpty()) {
                continue;
            }
            const auto docid = docidOf(**library.connection(), id);
            if (!docid) {
                return passOn(docid);
            }
            if (!docid->has_value()) {
                return fail(ErrorKind::NotFound, id.value);
            }
            docids.push_back(**docid);
        }
        return docids;
    }
    SearchQuery query = parseQuery(session.line().option(u"query"_s), queryNames(session)).query;
    if (session.line().has(u"type"_s)) {
        query.filters.push_back({u"type"_s, session.line().option(u"type"_s).split(u','), false});
    }
    if (session.line().has(u"collection"_s)) {
        const QString name = session.line().option(u"collection"_s);
        const auto collection = Collections(library).find(name);
        if (!collection || !collection->has_value()) {
            return collection ? Result<std::vector<qint64>>(fail(ErrorKind::NotFound, name))
                              : passOn(collection);
        }
        query.filters.push_back({filter_keys::kCollection, {name}, false});
    }
    SearchEngine engine(library);
    const Result<SearchAnswer> answer = engine.search(query, session.stop());
    return answer ? Result<std::vector<qint64>>(answer->docids) : passOn(answer);
}

QString choiceMisuse(const Session &session)
{
    const CommandLine &line = session.line();
    if (!session.typesAreKnown()) {
        return u"“%1” is no type of record."_s.arg(line.option(u"type"_s));
    }
    if (line.has(u"ids"_s) && (line.has(u"query"_s) || line.has(u"type"_s) || line.has(u"collection"_s))) {
        return u"--ids names the records; leave --query, --type and --collection out."_s;
    }
    if (line.has(u"recipients"_s) && line.option(u"recipients"_s).simplified().isEmpty()) {
        return u"--recipients needs the name of a group."_s;
    }
    return {};
}

void tellHeldBack(const Session &session, const HeldBack &held)
{
    if (held.unshared() > 0) {
        session.tell(u"%1 records held back: they must not leave this computer."_s.arg(held.unshared()));
    }
    if (held.otherChannels > 0) {
        session.tell(u"%1 of them are stories whose consent is for other channels than this way out."_s.arg(
            held.otherChannels));
    }
    if (held.withoutRecipients > 0) {
        session.tell(u"%1 of them are marked TLP:AMBER: --recipients GROUP says who they are for."_s.arg(
            held.withoutRecipients));
    }
}

} // namespace fourthp::cli
