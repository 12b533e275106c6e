// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"

#include "app/cli/command_line.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::cli)
};

QString sentence(const Error &error)
{
    const QString &about = error.subject;
    switch (error.kind) {
    case ErrorKind::NotFound: return Text::tr("“%1” is not here.").arg(about);
    case ErrorKind::InvalidInput: return Text::tr("“%1” cannot be accepted as it is. Nothing was changed.").arg(about);
    case ErrorKind::Conflict: return Text::tr("“%1” is already taken. Nothing was changed.").arg(about);
    case ErrorKind::Unsupported: return Text::tr("This is not possible here: “%1”.").arg(about);
    case ErrorKind::Storage: return Text::tr("“%1” could not be read or written. What was saved before is safe.").arg(about);
    case ErrorKind::DiskFull: return Text::tr("The disk is full; this was not saved. What was saved before is safe.");
    case ErrorKind::Damaged: return Text::tr("“%1” is damaged. It was left as it is; a backup can be restored.").arg(about);
    case ErrorKind::NewerVersion: return Text::tr("The library was made by a newer version of the program. Nothing was changed.");
    case ErrorKind::InUse: return Text::tr("The library is in use by another program. Nothing was changed.");
    case ErrorKind::ReadOnly: return Text::tr("“%1” can be read but not changed.").arg(about);
    case ErrorKind::Network: return Text::tr("“%1” cannot be reached. Changes are safe on this computer.").arg(about);
    case ErrorKind::Certificate: return Text::tr("The identity of “%1” could not be verified, so nothing was sent.").arg(about);
    case ErrorKind::SignIn:
        if (about == u"proxy"_s) {
            return Text::tr("A proxy of this network asks for a name and a password. Nothing was sent. Keep them with secret keep --proxy, or give FOURTHP_PROXY_SECRET.");
        }
        return Text::tr("“%1” does not accept this name and password.").arg(about);
    case ErrorKind::Refused: return Text::tr("“%1” refused this.").arg(about);
    case ErrorKind::Busy: return Text::tr("“%1” is busy. Nothing is lost; try again later.").arg(about);
    case ErrorKind::NotAHub: return Text::tr("“%1” answered, but not as a knowledge hub.").arg(about);
    case ErrorKind::BadAnswer: return Text::tr("The answer of “%1” could not be used. Nothing is lost.").arg(about);
    case ErrorKind::Cancelled: return Text::tr("Stopped.");
    }
    Q_UNREACHABLE();
}

/// Whether the error is an answer of a hub, in a session with one. Files and options are of here even then.
bool isAnswerOfHub(const Error &error, Place place)
{
    const bool isOfHere = error.subject == u"ca_file"_s || error.subject == u"url"_s;
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::Unsupported:
    case ErrorKind::Refused:
        return place != Place::Here && !isOfHere;
    default:
        return false; // These say the same in either place.
    }
}

QString sentenceOfRepository(const Error &error)
{
    const QString &about = error.subject;
    switch (error.kind) {
    case ErrorKind::NotFound: return Text::tr("There is no repository at “%1” any more. What it sent stays here.").arg(about);
    case ErrorKind::NotAHub: return Text::tr("“%1” answered, but not as a repository.").arg(about);
    case ErrorKind::Refused: return Text::tr("The repository “%1” refused this. Some want to be asked first.").arg(about);
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::Unsupported: return Text::tr("“%1” did not understand what was asked. Nothing is lost.").arg(about);
    default: return sentence(error);
    }
}

QString sentenceOfHub(const Error &error)
{
    const QString &about = error.subject;
    if (error.kind == ErrorKind::NotFound) {
        return Text::tr(
            "The database of the hub “%1” is not there: it was moved or deleted. Nothing was changed here.")
            .arg(about);
    }
    if (error.kind == ErrorKind::Conflict) {
        return Text::tr("“%1” cannot be used for this as it is. Nothing was changed there.").arg(about);
    }
    if (error.kind != ErrorKind::Refused) {
        return Text::tr("“%1” did not understand what was asked. Nothing is lost.").arg(about);
    }
    if (error.detail.contains("status 410"_L1)) {
        return Text::tr("The hub “%1” was closed. What it sent stays here.").arg(about);
    }
    if (error.detail.contains("locked"_L1, Qt::CaseInsensitive)) {
        return Text::tr("“%1” paused this account after wrong passwords. Try again in ten minutes.")
            .arg(about);
    }
    return sentence(error);
}

} // namespace

QString explain(const Error &error, Place place)
{
    const bool isOfRepository = place == Place::Repository && (isAnswerOfHub(error, place) || error.kind == ErrorKind::NotAHub);
    const QString words = isOfRepository  ? sentenceOfRepository(error)
        : isAnswerOfHub(error, place) ? sentenceOfHub(error)
                                      : sentence(error);
    return error.detail.isEmpty() ? words : words + u" ("_s + error.detail + u')';
}

QString helpForLibrary()
{
    return Text::tr("backup --list shows what restore-library can bring back; with --salvage it saves what can be read of a damaged library, with --anew it begins an empty one. The file is kept in any case.");
}

int exitCodeOf(const Error &error, Place place)
{
    if (isAnswerOfHub(error, place)) {
        return NetworkProblem;
    }
    switch (error.kind) {
    case ErrorKind::Network: case ErrorKind::Certificate: case ErrorKind::SignIn: case ErrorKind::Refused: case ErrorKind::Busy:
    case ErrorKind::NotAHub: case ErrorKind::BadAnswer:
        return NetworkProblem;
    case ErrorKind::NotFound: case ErrorKind::InvalidInput: case ErrorKind::Conflict: case ErrorKind::Unsupported:
    case ErrorKind::Storage: case ErrorKind::DiskFull: case ErrorKind::Damaged: case ErrorKind::NewerVersion:
    case ErrorKind::InUse: case ErrorKind::ReadOnly:
        return DataProblem;
    case ErrorKind::Cancelled:
        return WithFindings; // What was done before is kept.
    }
    Q_UNREACHABLE();
}

} // namespace fourthp::cli
