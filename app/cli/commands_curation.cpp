// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_answer.h"
#include "app/cli/commands.h"

#include "core/curation/duplicate_finder.h"
#include "core/curation/merge_duplicates.h"
#include "core/store/distinct_pairs.h"
#include "core/store/record_reader.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QJsonArray namesOf(const std::vector<DuplicateReason> &reasons)
{
    QJsonArray names;
    for (const DuplicateReason reason : reasons) {
        names.append(duplicateReasonName(reason));
    }
    return names;
}

QJsonObject pairJson(const DuplicatePair &pair)
{
    return {{u"first"_s, pair.first.value}, {u"second"_s, pair.second.value},
        {u"likelihood"_s, std::round(pair.score.likelihood * 1000) / 1000}, {u"reasons"_s, namesOf(pair.score.reasons)}};
}

int findAll(Session &session)
{
    const QString code = session.line().option(u"type"_s);
    const RecordType type = code.isEmpty() ? RecordType::Stakeholder : typeFromCode(code);
    const auto limit = session.line().number(u"limit"_s, 0, 1);
    if (!limit || !canBeDuplicate(type)) {
        return session.misused(u"--type is stakeholder, resource or case_study, --limit a number."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto found = connection ? findDuplicates(**connection, type, {}, session.stop()) : passOn(connection);
    if (!found) {
        return session.fails(found.error());
    }
    QJsonArray pairs;
    for (const DuplicatePair &pair : *found) {
        if (*limit == 0 || pairs.size() < *limit) {
            pairs.append(pairJson(pair));
        }
    }
    session.print(QJsonObject {{u"total"_s, qint64(found->size())}, {u"pairs"_s, pairs}});
    return found->empty() ? Done : WithFindings;
}

int setApart(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    const RecordId one {session.word(2)};
    const RecordId other {session.word(3)};
    if (!library) {
        return session.fails(library.error());
    }
    const Result<Connection *> connection = (*library)->connection();
    for (const RecordId &id : {one, other}) {
        const Result<std::optional<qint64>> docid = connection ? docidOf(**connection, id) : passOn(connection);
        if (!docid || !docid->has_value()) {
            return session.fails(docid ? Error {ErrorKind::NotFound, id.value, {}} : docid.error());
        }
    }
    const Result<void> done = markDistinct(**library, one, other, session.editor());
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"apart"_s, QJsonArray {one.value, other.value}}});
    return Done;
}

int takeTogether(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    const Result<void> done
        = library ? unmarkDistinct(**library, {session.word(2)}, {session.word(3)}) : passOn(library);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"together"_s, QJsonArray {session.word(2), session.word(3)}}});
    return Done;
}

int listApart(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto pairs = connection ? distinctPairs(**connection) : passOn(connection);
    if (!pairs) {
        return session.fails(pairs.error());
    }
    QJsonArray all;
    for (const DistinctPair &pair : *pairs) {
        all.append(QJsonObject {{u"first"_s, pair.first.value}, {u"second"_s, pair.second.value}, {u"who"_s, pair.who},
            {u"why"_s, pair.why}, {u"at"_s, pair.at}});
    }
    session.print(all);
    return Done;
}

int duplicates(Session &session)
{
    const QString word = session.word(1);
    const qsizetype ids = session.line().words.size() - 2;
    if (word.isEmpty()) {
        return findAll(session);
    }
    if (word == "apart"_L1 && ids == 0) {
        return listApart(session);
    }
    if (word == "apart"_L1 && ids == 2) {
        return setApart(session);
    }
    if (word == "together"_L1 && ids == 2) {
        return takeTogether(session);
    }
    return session.misused(u"duplicates takes nothing, apart [ID ID] or together ID ID."_s);
}

/// What `--field NAME=keep|other|both`, given once or several times, says; none if it cannot be meant.
std::optional<QHash<QString, MergeChoice>> choicesOf(const Session &session)
{
    static const QHash<QString, MergeChoice> words {
        {u"keep"_s, MergeChoice::Keep}, {u"other"_s, MergeChoice::Other}, {u"both"_s, MergeChoice::Both}};
    QHash<QString, MergeChoice> choices;
    for (const QString &given : session.line().values(u"field"_s)) {
        const QString name = given.section(u'=', 0, 0);
        const QString choice = given.section(u'=', 1);
        if (name.isEmpty() || !words.contains(choice) || choices.contains(name)) {
            return {};
        }
        choices.insert(name, words.value(choice));
    }
    return choices;
}

QString choiceName(MergeChoice choice)
{
    return choice == MergeChoice::Keep ? u"keep"_s : choice == MergeChoice::Other ? u"other"_s : u"both"_s;
}

/// What there is to choose, and what would come out.
int planMerge(Session &session, const QHash<QString, MergeChoice> &choices)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto shown = [&](const QString &id) -> Result<Document> {
        const auto record = connection ? readRecord(**connection, {id}) : passOn(connection);
        if (!record) {
            return passOn(record);
        }
        const Document document = record->has_value() ? (*record)->shown() : Document();
        return document.isEmpty() || document.isDeleted() ? fail(ErrorKind::NotFound, id) : Result<Document>(document);
    };
    const Result<Document> keep = shown(session.word(1));
    const Result<Document> other = keep ? shown(session.word(2)) : passOn(keep);
    if (!other) {
        return session.fails(other.error());
    }
    QJsonArray units;
    for (const MergeUnit &unit : mergeUnits(*keep, *other)) {
        units.append(QJsonObject {{u"field"_s, unit.name}, {u"proposed"_s, choiceName(unit.proposed)}, {u"both"_s, unit.canBeBoth}});
    }
    session.print(QJsonObject {{u"choices"_s, units}, {u"result"_s, mergedDocument(*keep, *other, choices).json()}});
    return Done;
}

int merge(Session &session)
{
    const auto choices = choicesOf(session);
    if (!choices) {
        return session.misused(u"--field takes NAME=keep, NAME=other or NAME=both, each name once."_s);
    }
    if (session.line().has(u"dry-run"_s)) {
        return planMerge(session, *choices);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    const auto merged = library
        ? mergeDuplicates(**library, {session.word(1)}, {session.word(2)}, *choices, session.editor())
        : passOn(library);
    if (!merged) {
        return session.fails(merged.error());
    }
    QJsonArray changes;
    for (const SavedChange &change : merged->changes) {
        changes.append(changeJson(change));
    }
    QJsonArray pointing;
    for (const RecordId &id : merged->leftPointing) {
        pointing.append(id.value);
    }
    session.print(QJsonObject {{u"id"_s, session.word(1)}, {u"changes"_s, changes}, {u"left_pointing"_s, pointing}});
    return pointing.isEmpty() ? Done : WithFindings;
}

} // namespace

std::span<const Command> curationCommands()
{
    static constexpr Command commands[] {
        {"duplicates", "duplicates [--type stakeholder|resource|case_study] [--limit N]  |  duplicates apart [ID ID] [--note WHY] [--as WHO]  |  duplicates together ID ID",
            "finds records that may be one thing; apart says of two that they are not", duplicates, 0, 3},
        {"merge", "merge KEEP OTHER [--field NAME=keep|other|both]… [--dry-run] [--note WHY] [--as WHO]",
            "makes one record of two; one undo brings both back", merge, 2, 2},
    };
    return commands;
}

} // namespace fourthp::cli
