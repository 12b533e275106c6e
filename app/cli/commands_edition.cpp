// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands_edition_edit.h"

#include "app/cli/commands.h"
#include "app/cli/commands_publish.h"
#include "app/cli/edition_answer.h"
#include "core/curation/edition_freeze.h"
#include "core/curation/edition_list.h"
#include "core/publish/markdown_book.h"
#include "core/publish/publish_run.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString language(const Session &session)
{
    return session.line().option(u"lang"_s, u"en"_s);
}

/// An edition by the word that names it, with what it is printed from.
struct Named
{
    Library *library = nullptr;
    RecordId id {};
    EditionContents contents {};
};

Result<Named> named(Session &session, const QString &word)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const Result<RecordId> id = connection ? findEdition(**connection, word) : passOn(connection);
    Result<EditionContents> contents = id ? contentsOf(**library, *id, editionTranslator()) : passOn(id);
    if (!contents) {
        return passOn(contents);
    }
    return Named {*library, *id, std::move(*contents)};
}

int list(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto editions = connection ? listEditions(**connection) : passOn(connection);
    if (!editions) {
        return session.fails(editions.error());
    }
    QJsonArray all;
    for (const Document &document : *editions) {
        all.append(editionJson(document));
        const Edition edition = Edition::from(document);
        if (!session.json()) {
            session.say(u"%1\t%2\t%3 cases\t%4\t%5"_s.arg(edition.number,
                edition.isFrozen ? u"frozen "_s + edition.frozenAt : u"working"_s,
                QString::number(edition.cases().size()), edition.id.value,
                document.title(session.labels().languages()).text));
        }
    }
    if (session.json()) {
        session.print(all);
    }
    return Done;
}

int show(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const Result<RecordId> id = connection ? findEdition(**connection, session.word(2)) : passOn(connection);
    const Result<Document> document = id ? shownEdition(**connection, *id) : passOn(id);
    if (!document) {
        return session.fails(document.error());
    }
    if (session.json()) {
        session.print(editionJson(*document));
        return Done;
    }
    const auto contents = contentsOf(**library, *id, editionTranslator());
    if (!contents) {
        return editionFails(session, contents.error());
    }
    session.say(outline(Edition::from(*document), *contents, language(session)));
    return Done;
}

int check(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const Result<RecordId> id = connection ? findEdition(**connection, session.word(2)) : passOn(connection);
    const auto readiness = id ? checkEdition(**connection, *id, session.vocabularies(),
                               session.clock().nowUtc().date(), session.stop())
                              : passOn(id);
    if (!readiness) {
        return session.fails(readiness.error());
    }
    if (session.json()) {
        session.print(readinessJson(*readiness));
    } else {
        session.say(readinessText(*readiness));
    }
    return readiness->mayFreeze() ? Done : WithFindings;
}

int freeze(Session &session)
{
    const QString note = session.line().option(u"even-so"_s);
    if (session.line().has(u"even-so"_s) && note.trimmed().isEmpty()) {
        return session.misused(u"--even-so takes a note of why; it stays in the edition."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const Result<RecordId> id = connection ? findEdition(**connection, session.word(2)) : passOn(connection);
    const auto done = id
        ? freezeEdition(**library, *id, note, editionTranslator(), session.editor(), session.stop())
        : passOn(id);
    if (!done) {
        return editionFails(session, done.error());
    }
    session.print(QJsonObject {{u"id"_s, id->value}, {u"changes"_s, qint64(done->changes.size())},
        {u"file"_s, attachedFileJson(done->file)}});
    return Done;
}

int text(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const Result<RecordId> id = connection ? findEdition(**connection, session.word(2)) : passOn(connection);
    const PublicationOptions options {
        .language = language(session), .recipients = session.line().option(u"recipients"_s).simplified()};
    const Result<EditionBook> book = id
        ? publicationOfEdition(**library, *id, options, editionTranslator(), session.stop())
        : passOn(id);
    if (!book) {
        return editionFails(session, book.error());
    }
    tellLeftOut(session, *book);
    const QString out = session.line().option(u"out"_s);
    if (!out.isEmpty()) {
        const auto saved = writePublication(**library, book->publication, PublishFormat::Markdown,
            QFileInfo(out).absoluteFilePath(), Overwrite::Allowed,
            {.stop = session.stop(), .entry = {.who = session.editor().who, .records = book->cases}});
        return saved ? Done : session.fails(saved.error());
    }
    QString markdown = QString::fromUtf8(markdownBook(book->publication));
    markdown.chop(1); // The line end comes with the answer.
    if (session.json()) {
        session.print(
            QJsonObject {{u"id"_s, id->value}, {u"frozen_at"_s, book->frozenAt}, {u"text"_s, markdown}});
    } else {
        session.say(markdown);
    }
    return Done;
}

int changes(Session &session)
{
    const Result<Named> before = named(session, session.word(2));
    const Result<Named> after
        = before ? named(session, session.line().option(u"to"_s, u"working"_s)) : passOn(before);
    if (!after) {
        return editionFails(session, after.error());
    }
    const EditionChanges found = editionChanges(before->contents, after->contents, language(session));
    if (session.json() && !session.line().has(u"markdown"_s)) {
        session.print(changesJson(found, session.labels()));
    } else {
        session.say(changesMarkdown(found, session.labels()));
    }
    return Done;
}

int numbers(Session &session)
{
    const Result<Named> edition = named(session, session.word(2));
    if (!edition) {
        return editionFails(session, edition.error());
    }
    const EditionNumbers counted = editionNumbers(edition->contents, language(session));
    if (session.json()) {
        session.print(numbersJson(counted));
    } else {
        session.say(numbersText(counted));
    }
    return Done;
}

int edition(Session &session)
{
    static const QHash<QString, int (*)(Session &)> acts {{u"list"_s, list}, {u"show"_s, show},
        {u"check"_s, check}, {u"freeze"_s, freeze}, {u"text"_s, text}, {u"changes"_s, changes},
        {u"numbers"_s, numbers}, {u"publish"_s, publishEdition}, {u"new"_s, newEdition},
        {u"next"_s, nextEditionAfter}, {u"chapter"_s, editChapter}, {u"add"_s, addToEdition},
        {u"remove"_s, removeFromEdition}, {u"move"_s, moveInEdition}, {u"front"_s, editFrontMatter}};
    const QString act = session.word(1);
    if (!acts.contains(act)) {
        return session.misused(u"edition does not know “%1”."_s.arg(act));
    }
    if (act != "list"_L1 && session.word(2).isEmpty()) {
        return session.misused(u"edition %1 takes the number or the id of an edition."_s.arg(act));
    }
    return acts.value(act)(session);
}

} // namespace

std::span<const Command> editionCommands()
{
    static constexpr Command commands[] {
        {"edition",
            "edition list  |  edition show|check|numbers N  |  edition new N --title TEXT [--languages "
            "en,fr] [--without-chapters]  |  "
            "edition next N  |  edition chapter add N [TITLE] [--sector CODE] [--at P]  |  "
            "edition chapter rename|remove|move N CHAPTER [TITLE] [--at P]  |  "
            "edition add N [ID…] [--query Q] [--chapter CHAPTER]  |  edition remove N ID…  |  "
            "edition move N ID --chapter CHAPTER [--at P]  |  edition front N --language L --text TEXT  |  "
            "edition freeze N [--even-so NOTE]  |  edition text N [--out FILE] [--recipients GROUP]  |  "
            "edition publish N --out PATH [--format html|pdf|md|odt|docx] [--paper a4|letter] [--lang L] "
            "[--parts a,b] [--recipients GROUP] [--replace]  |  edition changes N [--to "
            "M] [--markdown]  |  "
            "all that change: [--note WHY] [--as WHO]",
            "prepares an edition of the Compendium, freezes it, prints it and compares it", edition, 1, -1},
    };
    return commands;
}

} // namespace fourthp::cli
