// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands_publish.h"

#include "app/cli/chosen_records.h"
#include "app/cli/edition_answer.h"
#include "app/cli/leaving_options.h"
#include "core/curation/edition_list.h"
#include "core/publish/chosen_cases.h"
#include "core/publish/compendium.h"
#include "core/publish/publish_run.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

const QStringList &partNames()
{
    static const QStringList names {u"contents"_s, u"numbers"_s, u"list"_s, u"indexes"_s, u"partners"_s};
    return names;
}

PublicationParts partsOf(const QStringList &named)
{
    return {.contents = named.contains(partNames()[0]),
        .numbers = named.contains(partNames()[1]),
        .caseList = named.contains(partNames()[2]),
        .indexes = named.contains(partNames()[3]),
        .partners = named.contains(partNames()[4])};
}

/// The parts that are named; all without the option.
QStringList namedParts(const Session &session)
{
    const CommandLine &line = session.line();
    return line.has(u"parts"_s) ? line.option(u"parts"_s).split(u',', Qt::SkipEmptyParts) : partNames();
}

/// Why the parts cannot be taken; empty if they can.
QString partsMisuse(const Session &session)
{
    for (const QString &part : namedParts(session)) {
        if (!partNames().contains(part)) {
            return u"--parts knows %1, not “%2”."_s.arg(partNames().join(u", "_s), part);
        }
    }
    return {};
}

PublicationOptions optionsOf(const Session &session)
{
    return {.language = session.line().option(u"lang"_s, u"en"_s),
        .parts = partsOf(namedParts(session)),
        .recipients = session.line().option(u"recipients"_s).simplified(),
        .date = session.clock().nowUtc().date()};
}

/// None for a paper that nobody knows.
std::optional<PaperSize> paperOf(const Session &session)
{
    return paperSizeOfName(session.line().option(u"paper"_s, paperSizeName(PaperSize::A4)));
}

AccessEntry entryOf(const Session &session, qint64 cases)
{
    return {.who = session.editor().who,
        .records = cases,
        .asked = session.line().option(u"query"_s),
        .redaction = redactionCode(redactionOf(session).value_or(Redaction {})),
        .recipients = session.line().option(u"recipients"_s).simplified()};
}

/// Writes it, and says what and where.
int write(Session &session, Library &library, const Result<Publication> &publication,
    PublishFormat format, qint64 cases)
{
    if (!publication) {
        return editionFails(session, publication.error());
    }
    const QString path = QFileInfo(session.line().option(u"out"_s)).absoluteFilePath();
    const Overwrite overwrite = session.line().has(u"replace"_s) ? Overwrite::Allowed : Overwrite::Never;
    const WritingRun run {.pages = {.paper = *paperOf(session)},
        .progress = {},
        .stop = session.stop(),
        .entry = entryOf(session, cases)};
    const Result<Noted> noted = writePublication(library, *publication, format, path, overwrite, run);
    if (!noted) {
        const int code = session.fails(noted.error());
        if (noted.error().kind == ErrorKind::Conflict) {
            session.tell(
                u"--replace replaces a file, and a folder that holds nothing but an earlier export."_s);
        }
        return code;
    }
    session.print(QJsonObject {{u"format"_s, QString(factsOf(format).code)}, {u"cases"_s, cases},
        {u"marking"_s, publication->marking}});
    tellUnlessNoted(session, *noted);
    return Done;
}

/// The form that was asked for of the chosen cases.
Result<Publication> chosenForm(const Session &session, const EditionContents &contents)
{
    const QString form = session.line().option(u"form"_s, u"book"_s);
    if (form == "sheet"_L1) {
        return caseSheetOf(contents, contents.cases.front().id(), optionsOf(session));
    }
    return form == "list"_L1 ? caseListOf(contents, optionsOf(session))
                             : compendiumOf(contents, optionsOf(session), session.stop());
}

QString misuse(const Session &session)
{
    const CommandLine &line = session.line();
    if (!line.has(u"out"_s)) {
        return u"export %1 takes --out."_s.arg(session.word(1));
    }
    if (!paperOf(session)) {
        return u"--paper is a4 or letter."_s;
    }
    if (!QStringList {u"book"_s, u"sheet"_s, u"list"_s}.contains(line.option(u"form"_s, u"book"_s))) {
        return u"--form is book, sheet or list."_s;
    }
    static const QStringList ofTables {u"columns"_s, u"preset"_s, u"codes"_s, u"column-each"_s,
        u"with-sources"_s, u"relations"_s, u"about"_s, u"personal-data"_s, u"scan"_s};
    for (const QString &option : ofTables) {
        if (line.has(option)) {
            return u"%1 knows no --%2."_s.arg(session.word(1), option);
        }
    }
    if (!redactionOf(session)) {
        return redactionMisuse(session);
    }
    const QString why = partsMisuse(session);
    return why.isEmpty() ? choiceMisuse(session) : why;
}

void tellWhatStays(const Session &session, const HeldBack &held)
{
    tellHeldBack(session, held);
    qint64 others = 0;
    for (const auto &[type, number] : held.notHeld) {
        others += number;
    }
    if (others > 0) {
        session.tell(u"%1 records are no case studies and left out."_s.arg(others));
    }
}

} // namespace

QString publishFormatCodes()
{
    QStringList codes;
    for (const PublishFacts &facts : publishFormats()) {
        codes.append(facts.code);
    }
    return codes.join(u", "_s);
}

int exportPublication(Session &session, PublishFormat format)
{
    if (const QString why = misuse(session); !why.isEmpty()) {
        return session.misused(why);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    Result<std::vector<qint64>> docids = library ? chosenRecords(session, **library) : passOn(library);
    if (!docids) {
        return session.fails(docids.error());
    }
    const PublicationOptions options = optionsOf(session);
    const auto chosen = contentsOfChosen(**library,
        {.docids = std::move(*docids),
            .title = session.line().option(u"title"_s).simplified(),
            .language = options.language,
            .recipients = options.recipients,
            .channel = channelOf(format),
            .redaction = *redactionOf(session)},
        editionTranslator(), session.stop());
    if (!chosen) {
        return session.fails(chosen.error());
    }
    tellWhatStays(session, chosen->heldBack);
    const qint64 cases = qint64(chosen->contents.cases.size());
    if (cases == 0) {
        return session.fails({ErrorKind::NotFound, u"case studies"_s, {}});
    }
    if (session.line().option(u"form"_s) == "sheet"_L1 && cases != 1) {
        return session.misused(u"A sheet holds one case study; %1 were chosen."_s.arg(cases));
    }
    return write(session, **library, chosenForm(session, chosen->contents), format, cases);
}

int publishEdition(Session &session)
{
    const auto format = publishFormatFromCode(session.line().option(u"format"_s, u"html"_s));
    if (!format || !session.line().has(u"out"_s) || !paperOf(session)) {
        return session.misused(
            u"edition publish takes --out, a --format (%1) and for pages --paper a4 or letter."_s.arg(
                publishFormatCodes()));
    }
    if (const QString why = partsMisuse(session); !why.isEmpty()) {
        return session.misused(why);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const Result<RecordId> id = connection ? findEdition(**connection, session.word(2)) : passOn(connection);
    const Result<EditionBook> book = id
        ? publicationOfEdition(**library, *id, optionsOf(session), editionTranslator(), session.stop())
        : passOn(id);
    if (!book) {
        return editionFails(session, book.error());
    }
    tellLeftOut(session, *book);
    return write(session, **library, book->publication, *format, book->cases);
}

} // namespace fourthp::cli
