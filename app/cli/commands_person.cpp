// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/leaving_options.h"

#include "core/curation/person_data.h"
#include "core/curation/person_erase.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString words(const Session &session)
{
    return session.line().words.mid(2).join(u' ');
}

Result<std::vector<PersonalValue>> findIn(Session &session, Library &library)
{
    const Result<Connection *> connection = library.connection();
    return connection ? findPerson(**connection, words(session), session.stop()) : passOn(connection);
}

void printAll(const Session &session, const std::vector<PersonalValue> &all)
{
    QJsonArray lines;
    for (const PersonalValue &value : all) {
        lines.append(toJson(value));
    }
    session.print(lines);
}

int find(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const auto found = library ? findIn(session, **library) : passOn(library);
    if (!found) {
        return session.fails(found.error());
    }
    printAll(session, *found);
    return Done;
}

int exportTo(Session &session)
{
    const QString path = session.line().option(u"out"_s);
    if (path.isEmpty()) {
        return session.misused(u"person export takes words and --out FILE."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const PersonFormat format = path.endsWith(".txt"_L1, Qt::CaseInsensitive) ? PersonFormat::Text : PersonFormat::Json;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<Noted> done = library
        ? exportPerson(**library, words(session), absolute, format, session.editor().who, session.stop())
        : passOn(library);
    if (!done) {
        return session.fails(done.error());
    }
    tellUnlessNoted(session, *done);
    session.print(QJsonObject {{u"saved"_s, absolute}});
    return Done;
}

/// Without --yes the plan alone.
int erase(Session &session)
{
    const bool isAgreed = session.line().has(u"yes"_s);
    const Result<Library *> library = session.library(isAgreed ? Session::Need::Write : Session::Need::Read);
    const auto found = library ? findIn(session, **library) : passOn(library);
    if (!found) {
        return session.fails(found.error());
    }
    if (!isAgreed) {
        printAll(session, *found);
        session.tell(u"Nothing was changed. With --yes what “goes” is emptied, and the earlier versions of these records and the copies of the library in its folder go too. What “waits” goes when a conflict is decided, or a hub took a change: ask again then."_s);
        return WithFindings;
    }
    const Result<PersonErased> erased = erasePerson(**library, words(session), session.editor());
    if (!erased) {
        return session.fails(erased.error());
    }
    const auto stays = std::count_if(
        found->begin(), found->end(), [](const PersonalValue &value) { return value.fate != PersonalFate::Goes; });
    session.print(QJsonObject {{u"records"_s, erased->records}, {u"beside"_s, erased->beside}, {u"on_hub"_s, erased->onHub}, {u"left"_s, erased->left}, {u"stays"_s, qint64(stays)}});
    if (erased->left > 0) {
        session.tell(u"%1 record(s) could not be changed and still hold a value: find shows them."_s.arg(erased->left));
    }
    if (erased->onHub > 0) {
        session.tell(u"A hub has the values until the next sync has sent the change."_s);
    }
    return stays + erased->left > 0 ? WithFindings : Done;
}

int person(Session &session)
{
    const QString what = session.word(1);
    return what == "find"_L1 ? find(session)
        : what == "export"_L1 ? exportTo(session)
        : what == "erase"_L1  ? erase(session)
                              : session.misused(u"person takes find, export or erase, and words."_s);
}

} // namespace

std::span<const Command> personCommands()
{
    static constexpr Command commands[] {
        {"person", "person find WORDS…  |  person export WORDS… --out FILE  |  person erase WORDS… [--yes] [--note WHY] [--as WHO]", "finds the data of one person in the whole library, writes them into a file for that person, or empties them", person, 2, -1},
    };
    return commands;
}

} // namespace fourthp::cli
