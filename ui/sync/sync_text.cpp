// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_text.h"

#include "ui/common/formats.h"
#include "ui/sync/bundle_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncController)
};

std::optional<ErrorKind> kindNamed(const QString &name)
{
    for (int i = 0; i <= int(ErrorKind::Cancelled); ++i) {
        if (errorKindName(ErrorKind(i)) == name) {
            return ErrorKind(i);
        }
    }
    return {};
}

/// What `proxyThatAsks` answers, and no other detail of a refused sign-in is.
bool isProxyAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^\\s,]+:[0-9]+$"_s);
    return address.match(text).hasMatch();
}

/// The sentence for the word that `SyncLogEntry::detail` begins with.
QString reasonText(const SyncLogEntry &entry, const QString &kind)
{
    const QString word = entry.detail.section(u": "_s, 0, 0);
    if (word == u"replaced"_s) {
        return Text::tr("Another hub answers at this address, or its database was made anew.");
    }
    if (word == u"deletions"_s) {
        return Text::tr("The hub deleted unusually many records at once; none was removed here.");
    }
    if (word == u"checked"_s) {
        return Text::tr("Everything was compared with the hub, as is done now and then.");
    }
    if (word == u"fetched"_s) {
        return Text::tr("Everything was fetched anew.");
    }
    if (word == u"short"_s) {
        return Text::tr("The repository sent fewer records than it announced; they are compared later.");
    }
    if (word == u"compared"_s && kind == u"oai"_s) {
        return Text::tr("Some records are no longer listed by the repository; they stay here.");
    }
    if (word == u"compared"_s) {
        return Text::tr("The hub had lost its place, so everything was compared.");
    }
    const std::optional<ErrorKind> error = kindNamed(word);
    // The log does not keep which part of a bundle it was.
    const QString subject = kind == u"bundle"_s ? QString() : entry.channel;
    const bool isProxy = error == ErrorKind::SignIn && isProxyAddress(entry.detail.section(u": "_s, 1));
    return error ? channelProblem(
               {*error, isProxy ? u"proxy"_s : subject, entry.detail.section(u": "_s, 1)}, kind)
                       .what
                 : QString();
}

QString outcomeWord(const SyncLogEntry &entry)
{
    if (entry.outcome == u"done"_s) {
        return Text::tr("Done");
    }
    if (entry.outcome == u"stopped"_s) {
        return Text::tr("Stopped");
    }
    if (entry.outcome == u"needs_decision"_s) {
        return Text::tr("Your decision is needed");
    }
    return entry.outcome.isEmpty() ? Text::tr("Cut off") : Text::tr("Did not work");
}

} // namespace

QString sentenceOf(const SyncReport &report, const QString &kind)
{
    switch (report.state) {
    case SyncState::Done: {
        const bool isQuiet = report.pulled + report.removed + report.pushed + report.rejected == 0;
        QString text = isQuiet ? Sentences::tr("The library is up to date.")
            : report.pulled == 0 ? QString()
            : kind == u"couch"_s ? Sentences::tr("%Ln record(s) came from the hub.", nullptr, int(report.pulled))
                                 : Sentences::tr("%Ln record(s) came in.", nullptr, int(report.pulled));
        if (report.pushed > 0) {
            text += u' ' + Sentences::tr("%Ln change(s) were sent.", nullptr, int(report.pushed));
        }
        if (report.rejected > 0) {
            text += u' '
                + Sentences::tr("The hub refused %Ln change(s); they wait in the outbox.", nullptr, int(report.rejected));
        }
        if (report.removed > 0) {
            text += u' ' + Sentences::tr("%Ln record(s) were removed there.", nullptr, int(report.removed));
        }
        if (report.conflicts > 0) {
            text += u' '
                + Sentences::tr(
                    "%Ln record(s) were changed both here and on the hub. Nothing was overwritten.", nullptr,
                    int(report.conflicts));
        }
        if (report.quarantined > 0) {
            text += u' '
                + Sentences::tr(
                    "%Ln record(s) could not be read and were set aside.", nullptr, int(report.quarantined));
        }
        if (report.files > 0) {
            text += u' ' + Sentences::tr("%Ln attached file(s) were fetched.", nullptr, int(report.files));
        }
        if (report.filesFailed > 0) {
            text += u' '
                + Sentences::tr("%Ln attached file(s) could not be fetched; the next session tries again.", nullptr,
                    int(report.filesFailed));
        }
        return text.trimmed();
    }
    case SyncState::Stopped:
        return Sentences::tr("Stopped. What has arrived stays; the next time goes on from there.");
    case SyncState::NeedsDecision:
        return Sentences::tr("The hub is not as it was. Nothing was removed here; your decision is needed.");
    case SyncState::Failed:
        return channelProblem(report.error, kind).text();
    }
    Q_UNREACHABLE();
}

int percentOf(const SyncProgress &step)
{
    const Progress known = !step.file.isEmpty() ? step.fileBytes
        : step.remaining > 0                    ? Progress {step.records, step.records + step.remaining}
                                                : Progress();
    return known.total > 0 ? int(known.done * 100 / known.total) : -1;
}

QString progressText(const SyncProgress &step, const QString &kind)
{
    if (!step.file.isEmpty()) {
        const QString name = Formats::isolated(step.file);
        const QString percent = Formats::count(std::max(percentOf(step), 0));
        return step.phase == SyncPhase::Sending ? Sentences::tr("Sending the file “%1”: %2%").arg(name, percent)
                                                : Sentences::tr("Fetching the file “%1”: %2%").arg(name, percent);
    }
    if (step.phase == SyncPhase::WorkingUp) {
        return Sentences::tr("Preparing for search: %1 of %2 records.")
            .arg(Formats::count(step.records), Formats::count(step.records + step.remaining));
    }
    if (step.records == 0) {
        return kind == u"couch"_s ? Sentences::tr("Comparing with the hub…") : Sentences::tr("Looking what is new…");
    }
    return step.remaining > 0
        ? Sentences::tr("Copying the library: %1 of %2 records. You can already search what has arrived.")
              .arg(Formats::count(step.records), Formats::count(step.records + step.remaining))
        : Sentences::tr("Copying the library: %1 records. You can already search what has arrived.")
              .arg(Formats::count(step.records));
}

UserMessage hubProblem(const Error &error)
{
    const auto says
        = [&error](QLatin1StringView words) { return error.detail.contains(words, Qt::CaseInsensitive); };
    switch (error.kind) {
    case ErrorKind::NotFound:
        return {Text::tr("The hub's database is not there: it was moved or deleted."),
            Text::tr("Nothing was changed here. Ask the office that runs the hub for the new address.")};
    case ErrorKind::Refused:
        if (says("status 410"_L1)) {
            return {Text::tr("This hub was closed."), Text::tr("What it sent stays here.")};
        }
        if (says("locked"_L1)) {
            return {Text::tr("The hub paused this account after wrong passwords."),
                Text::tr("Your work is safe here. Try again in ten minutes.")};
        }
        return ErrorText::explain(error);
    case ErrorKind::InvalidInput:
        if (error.subject == u"ca_file"_s) {
            return {Text::tr("The file of the hub's own authority cannot be used."),
                Text::tr(
                    "Nothing was sent. Remove the hub, keeping its records, and connect with another file.")};
        }
        [[fallthrough]];
    case ErrorKind::Unsupported:
    case ErrorKind::Conflict:
        return {Text::tr("The hub did not understand what was asked."),
            Text::tr("Nothing is lost. Details are in the log.")};
    default:
        return ErrorText::explain(error);
    }
}

UserMessage channelProblem(const Error &error, const QString &kind)
{
    if (kind == u"bundle"_s) {
        return {bundleProblem(error), {}};
    }
    if (kind != u"oai"_s) {
        return hubProblem(error);
    }
    switch (error.kind) {
    case ErrorKind::NotAHub:
        return {Text::tr("This address answered, but not as a repository (OAI-PMH)."),
            Text::tr("It may be the login page of a network. Check the address and the connection.")};
    case ErrorKind::NotFound:
        return {Text::tr("There is no repository at this address any more."),
            Text::tr("What it sent stays here. Ask whoever runs it for the new address.")};
    case ErrorKind::Refused:
        return {Text::tr("The repository refused this."),
            Text::tr("Some want to be asked before they are read by a program. Write to whoever runs it.")};
    case ErrorKind::InvalidInput:
    case ErrorKind::Unsupported:
    case ErrorKind::Conflict:
        return {Text::tr("The repository did not understand what was asked."),
            Text::tr("Nothing is lost. Details are in the log.")};
    default:
        return ErrorText::explain(error);
    }
}

QString addingProblem(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput && error.subject == u"url"_s) {
        return Text::tr(
            "This is not the address of a hub's database. It has https, ends with the name of the "
            "database and holds no password, like this: %1")
            .arg(u"https://hub.example.org/hub"_s);
    }
    if (error.kind == ErrorKind::InvalidInput && error.subject == u"name"_s) {
        return Text::tr("Choose a name of at most 64 characters.");
    }
    return ErrorText::explain(error).text();
}

QString countsText(const SyncLogEntry &entry)
{
    const std::pair<qint64, QString> counts[] {{entry.pulled, Text::tr("%1 received")}, {entry.pushed, Text::tr("%1 sent")},
        {entry.removed, Text::tr("%1 removed")}, {entry.conflicts, Text::tr("%1 in conflict")},
        {entry.quarantined, Text::tr("%1 set aside")}};
    QStringList parts;
    for (const auto &[count, words] : counts) {
        if (count > 0) {
            parts.append(words.arg(Formats::count(count)));
        }
    }
    return parts.isEmpty() ? Text::tr("nothing new") : Formats::list(parts);
}

QString detailsText(const SyncLogEntry &entry, const QString &kind)
{
    QStringList lines {outcomeText(entry, kind), countsText(entry)};
    lines.append(entry.endedAt.isEmpty()
            ? Text::tr("Began %1 and was cut off. What had arrived by then is here.").arg(Formats::dateTime(entry.startedAt))
            : Text::tr("Began %1, ended %2; %3 were received.")
                  .arg(Formats::dateTime(entry.startedAt), Formats::dateTime(entry.endedAt), Formats::bytes(entry.bytes)));
    if (!entry.detail.isEmpty()) {
        lines.append(Text::tr("Technical: %1").arg(Formats::isolated(entry.detail)));
    }
    return lines.join(u'\n');
}

QString outcomeText(const SyncLogEntry &entry, const QString &kind)
{
    const QString reason = reasonText(entry, kind);
    return reason.isEmpty() ? outcomeWord(entry) : QString(outcomeWord(entry) + u'\n' + reason);
}

} // namespace fourthp::ui
