// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"

#include "app/cli/cli_text.h"
#include "core/model/validation.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

/// The sentence of a validation rule that a change broke; empty if the detail names no rule.
QString brokenRule(const Error &error)
{
    for (int i = 0; i <= int(Rule::BadId); ++i) {
        if (ruleName(Rule(i)) == error.detail) {
            const QString pattern = QCoreApplication::translate("Validation", rulePattern(Rule(i)));
            return pattern.contains("%1"_L1) ? pattern.arg(error.subject) : pattern;
        }
    }
    return {};
}

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence + u" ("_s + detail + u')';
}

} // namespace

QString explain(const Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) { // No default: the compiler points here when a kind is added.
    case ErrorKind::NotFound:
        return withDetail(CliText::tr("“%1” is not here. Nothing was changed.").arg(subject), error.detail);
    case ErrorKind::InvalidInput: {
        const QString rule = brokenRule(error);
        return (rule.isEmpty() ? withDetail(CliText::tr("“%1” cannot be used.").arg(subject), error.detail) : rule) + u' '
            + CliText::tr("Nothing was changed.");
    }
    case ErrorKind::Conflict:
        return withDetail(CliText::tr("“%1” is there already. Nothing was changed.").arg(subject), error.detail);
    case ErrorKind::Unsupported:
        return withDetail(CliText::tr("This is not possible with “%1”.").arg(subject), error.detail);
    case ErrorKind::Storage:
        return withDetail(CliText::tr("“%1” could not be read or written. What was saved before is safe.").arg(subject), error.detail);
    case ErrorKind::DiskFull:
        return CliText::tr("The disk is full; this was not saved. What was saved before is safe. Free some space and try again.");
    case ErrorKind::Damaged:
        return withDetail(CliText::tr("“%1” is damaged and was left as it is. A backup can be brought back with"
                                      " “restore-library”.").arg(subject), error.detail);
    case ErrorKind::NewerVersion:
        return CliText::tr("“%1” was made by a newer version of the program, which is needed to change it.").arg(subject);
    case ErrorKind::InUse:
        return CliText::tr("Another program is using “%1”. Close it and try again.").arg(subject);
    case ErrorKind::ReadOnly:
        return withDetail(CliText::tr("“%1” can be read but not changed.").arg(subject), error.detail);
    case ErrorKind::Network:
        return withDetail(CliText::tr("“%1” cannot be reached. Nothing is lost; try again when there is a connection.").arg(subject), error.detail);
    case ErrorKind::Certificate:
        return withDetail(CliText::tr("The identity of “%1” could not be verified, so nothing was sent. Check the date of this"
                                      " computer, or ask your administrator.").arg(subject), error.detail);
    case ErrorKind::SignIn:
        return CliText::tr("“%1” does not accept this name and password. The password comes from the variable FOURTHP_SECRET"
                           " or, with --secret-stdin, from standard input.").arg(subject);
    case ErrorKind::Refused:
        return withDetail(CliText::tr("“%1” refused this. Your work is safe here; ask the office that runs the hub.").arg(subject), error.detail);
    case ErrorKind::Busy:
        return CliText::tr("“%1” is busy. Nothing is lost; try again later.").arg(subject);
    case ErrorKind::NotAHub:
        return withDetail(CliText::tr("“%1” answered, but is not a hub. Check the address; a new database becomes a hub with"
                                      " “hub prepare”.").arg(subject), error.detail);
    case ErrorKind::BadAnswer:
        return withDetail(CliText::tr("The answer of “%1” could not be used. Nothing is lost; the next try goes on from there.").arg(subject), error.detail);
    case ErrorKind::Cancelled:
        return CliText::tr("Stopped. What was done before is kept.");
    }
    Q_UNREACHABLE();
}

QJsonValue errorJson(const Error &error)
{
    return QJsonObject {{u"error"_s,
        QJsonObject {{u"kind"_s, errorKindName(error.kind)}, {u"subject"_s, error.subject}, {u"detail"_s, error.detail},
            {u"message"_s, explain(error)}}}};
}

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network: case ErrorKind::Certificate: case ErrorKind::SignIn: case ErrorKind::Refused:
    case ErrorKind::Busy: case ErrorKind::NotAHub: case ErrorKind::BadAnswer:
        return ExitCode::Network;
    case ErrorKind::Cancelled:
        return ExitCode::Findings;
    case ErrorKind::NotFound: case ErrorKind::InvalidInput: case ErrorKind::Conflict: case ErrorKind::Unsupported:
    case ErrorKind::Storage: case ErrorKind::DiskFull: case ErrorKind::Damaged: case ErrorKind::NewerVersion:
    case ErrorKind::InUse: case ErrorKind::ReadOnly:
        return ExitCode::Data;
    }
    Q_UNREACHABLE();
}

} // namespace fourthp::cli
