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
    case ErrorKind::SignIn: return Text::tr("“%1” does not accept this name and password.").arg(about);
    case ErrorKind::Refused: return Text::tr("“%1” refused this.").arg(about);
    case ErrorKind::Busy: return Text::tr("“%1” is busy. Nothing is lost; try again later.").arg(about);
    case ErrorKind::NotAHub: return Text::tr("“%1” answered, but not as a knowledge hub.").arg(about);
    case ErrorKind::BadAnswer: return Text::tr("The answer of “%1” could not be used. Nothing is lost.").arg(about);
    case ErrorKind::Cancelled: return Text::tr("Stopped.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString explain(const Error &error)
{
    return error.detail.isEmpty() ? sentence(error) : sentence(error) + u" ("_s + error.detail + u')';
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
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
