// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands_edition_edit.h"

#include "app/cli/change_answer.h"
#include "app/cli/chosen_records.h"
#include "app/cli/edition_answer.h"
#include "core/curation/edition_create.h"
#include "core/curation/edition_edit.h"
#include "core/curation/edition_list.h"
#include "core/store/collections.h"

#include <QJsonArray>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

/// A working edition, open for a change.
struct Opened
{
    Library *library = nullptr;
    Edition edition {};
};

Result<Opened> opened(Session &session, const QString &name)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const Result<RecordId> id = connection ? findEdition(**connection, name) : passOn(connection);
    const Result<Document> document = id ? shownEdition(**connection, *id) : passOn(id);
    return document ? Result<Opened>(Opened {*library, Edition::from(*document)}) : passOn(document);
}

/// The id of a chapter that is named by it, or by its place counted from 1. What is neither goes on as it is,
/// and is not found.
QString chapterId(const Edition &edition, const QString &name)
{
    bool isPlace = false;
    const qulonglong place = name.toULongLong(&isPlace);
    const bool isThere = isPlace && place >= 1 && place <= edition.chapters.size();
    return isThere && !edition.chapterAt(name) ? edition.chapters[size_t(place - 1)].id : name;
}

/// Whether `--at` is given and is no place.
bool isPlaceMistyped(const Session &session)
{
    return !session.line().number(u"at"_s, 1, 1);
}

/// `--at P`, counted from 1, as a place counted from 0; the end without it.
std::optional<size_t> placeOf(const Session &session)
{
    const auto at = session.line().number(u"at"_s, 0, 1);
    return at && *at > 0 ? std::optional(size_t(*at - 1)) : std::nullopt;
}

int misusedPlace(const Session &session)
{
    return session.misused(u"--at takes a place, counted from 1."_s);
}

std::vector<RecordId> idsBehind(const Session &session, int first)
{
    std::vector<RecordId> ids;
    for (int n = first; !session.word(n).isEmpty(); ++n) {
        ids.push_back({session.word(n)});
    }
    return ids;
}

/// What `--query` finds, of case studies alone, in its order.
Result<std::vector<RecordId>> found(const Session &session, Library &library)
{
    const Result<Connection *> connection = library.connection();
    const auto docids = connection ? chosenRecords(session, library) : passOn(connection);
    auto ids = docids ? recordIds(**connection, *docids) : passOn(docids);
    if (ids) {
        std::erase_if(
            *ids, [](const RecordId &id) { return id.typeCode() != typeCode(RecordType::CaseStudy); });
    }
    return ids;
}

} // namespace

int newEdition(Session &session)
{
    const QString title = session.line().option(u"title"_s);
    if (title.trimmed().isEmpty()) {
        return session.misused(u"edition new takes --title TEXT."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const QStringList languages
        = session.line().option(u"languages"_s, u"en"_s).split(u',', Qt::SkipEmptyParts);
    return answerChange(session,
        createEdition(**library,
            {.number = session.word(2),
                .title = {{languages.value(0, u"en"_s), title}},
                .languages = languages,
                .bySector = !session.line().has(u"without-chapters"_s)},
            session.editor()));
}

int nextEditionAfter(Session &session)
{
    const Result<Opened> last = opened(session, session.word(2));
    const auto next = last ? nextEdition(*last->library, last->edition.id, session.editor()) : passOn(last);
    if (!next) {
        return session.fails(next.error());
    }
    QJsonArray leftOut;
    for (const LeftOutCase &one : next->leftOut) {
        leftOut.append(QJsonObject {{u"id"_s, one.id.value}, {u"why"_s, leftOutName(one.why)}});
    }
    QJsonObject answer = changeJson(next->change);
    answer.insert(u"left_out"_s, leftOut);
    session.print(answer);
    return leftOut.isEmpty() ? Done : WithFindings;
}

int editChapter(Session &session)
{
    const QString act = session.word(2);
    if (isPlaceMistyped(session)) {
        return misusedPlace(session);
    }
    const Result<Opened> open = opened(session, session.word(3));
    if (!open) {
        return session.fails(open.error());
    }
    const RecordId &id = open->edition.id;
    if (act == "add"_L1) {
        const EditionChapter chapter {
            .id = {}, .title = session.word(4), .sector = session.line().option(u"sector"_s)};
        return answerChange(
            session, addChapter(*open->library, id, chapter, placeOf(session), session.editor()));
    }
    const QString chapter = chapterId(open->edition, session.word(4));
    if (act == "rename"_L1) {
        return answerChange(
            session, renameChapter(*open->library, id, chapter, session.word(5), session.editor()));
    }
    if (act == "remove"_L1) {
        return answerChange(session, removeChapter(*open->library, id, chapter, session.editor()));
    }
    if (act == "move"_L1 && placeOf(session)) {
        return answerChange(
            session, moveChapter(*open->library, id, chapter, *placeOf(session), session.editor()));
    }
    return session.misused(u"edition chapter takes add, rename, remove, or move with --at P."_s);
}

int addToEdition(Session &session)
{
    const Result<Opened> open = opened(session, session.word(2));
    if (!open) {
        return session.fails(open.error());
    }
    std::vector<RecordId> ids = idsBehind(session, 3);
    if (session.line().has(u"query"_s)) {
        const auto more = found(session, *open->library);
        if (!more) {
            return session.fails(more.error());
        }
        ids.insert(ids.end(), more->begin(), more->end());
    }
    if (ids.empty() && !session.line().has(u"query"_s)) {
        return session.misused(u"edition add takes ids of case studies, or --query Q."_s);
    }
    const QString chapter = session.line().option(u"chapter"_s);
    const auto added = addCases(*open->library, open->edition.id, ids,
        chapter.isEmpty() ? QString() : chapterId(open->edition, chapter), session.editor());
    if (!added) {
        return session.fails(added.error());
    }
    QJsonObject answer = changeJson(added->change);
    answer.insert(u"added"_s, idsJson(added->added));
    answer.insert(u"already_in"_s, idsJson(added->alreadyIn));
    answer.insert(u"not_here"_s, idsJson(added->notHere));
    answer.insert(u"without_chapter"_s, idsJson(added->withoutChapter));
    session.print(answer);
    return added->added.size() == ids.size() ? Done : WithFindings;
}

int removeFromEdition(Session &session)
{
    const std::vector<RecordId> ids = idsBehind(session, 3);
    if (ids.empty()) {
        return session.misused(u"edition remove takes ids of case studies."_s);
    }
    const Result<Opened> open = opened(session, session.word(2));
    return answerChange(session,
        open ? removeCases(*open->library, open->edition.id, ids, session.editor())
             : Result<SavedChange>(passOn(open)));
}

int moveInEdition(Session &session)
{
    if (session.word(3).isEmpty() || !session.line().has(u"chapter"_s)) {
        return session.misused(u"edition move takes the id of a case study and --chapter CHAPTER."_s);
    }
    if (isPlaceMistyped(session)) {
        return misusedPlace(session);
    }
    const Result<Opened> open = opened(session, session.word(2));
    if (!open) {
        return session.fails(open.error());
    }
    const QString chapter = chapterId(open->edition, session.line().option(u"chapter"_s));
    const size_t position = placeOf(session).value_or(open->edition.cases().size());
    return answerChange(session,
        moveCase(*open->library, open->edition.id, {session.word(3)}, chapter, position, session.editor()));
}

int editFrontMatter(Session &session)
{
    if (!session.line().has(u"text"_s)) {
        return session.misused(u"edition front takes --text TEXT; an empty one takes it away."_s);
    }
    const Result<Opened> open = opened(session, session.word(2));
    return answerChange(session,
        open ? setFrontMatter(*open->library, open->edition.id, session.line().option(u"language"_s, u"en"_s),
            session.line().option(u"text"_s), session.editor())
             : Result<SavedChange>(passOn(open)));
}

} // namespace fourthp::cli
