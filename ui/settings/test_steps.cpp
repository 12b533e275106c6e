// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/test_steps.h"

#include "ui/common/formats.h"
#include "ui/settings/sources_text.h"
#include "ui/sync/sync_text.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString accountText(const QString &role)
{
    if (role.isEmpty()) {
        return SourcesText::tr("The account is accepted; the server does not say what it may do.");
    }
    if (role == "curator"_L1 || role == "_admin"_L1) {
        return SourcesText::tr("The account may change records.");
    }
    return role == "contributor"_L1 ? SourcesText::tr("The account may propose changes.")
                                    : SourcesText::tr("The account may read.");
}

QString clockText(const TestStep &step)
{
    bool isNumber = false;
    const qint64 seconds = step.value.toLongLong(&isNumber);
    if (!isNumber) {
        return SourcesText::tr("The server does not tell its time.");
    }
    if (step.ok) {
        return SourcesText::tr("The clock of this computer is right.");
    }
    const int minutes = int(qAbs(seconds) / 60);
    return seconds < 0
        ? SourcesText::tr("The clock of this computer is %Ln minute(s) behind the server.", nullptr, minutes)
        : SourcesText::tr(
            "The clock of this computer is %Ln minute(s) ahead of the server.", nullptr, minutes);
}

} // namespace

QString sentenceOf(const TestStep &step)
{
    if (step.id == "clock"_L1) {
        return clockText(step);
    }
    if (!step.ok) {
        return step.error.kind == ErrorKind::Conflict
            ? SourcesText::tr("Another hub answers at this address than before.")
            : hubProblem(step.error).text();
    }
    const QString value = Formats::isolated(step.value);
    if (step.id == "address"_L1) {
        return SourcesText::tr("The address can be used.");
    }
    if (step.id == "name"_L1) {
        return step.value.isEmpty() ? SourcesText::tr("The name is left to the proxy.")
                                    : SourcesText::tr("The name was found: %1.").arg(value);
    }
    if (step.id == "connection"_L1) {
        return SourcesText::tr("The server answers.");
    }
    if (step.id == "tls"_L1) {
        return SourcesText::tr("The line is encrypted, and the server proved who it is.");
    }
    if (step.id == "server"_L1) {
        return step.value.isEmpty() ? SourcesText::tr("The server does not tell what it is.")
                                    : SourcesText::tr("The server is %1.").arg(value);
    }
    if (step.id == "database"_L1) {
        return SourcesText::tr("The database %1 is there.").arg(value);
    }
    if (step.id == "identity"_L1) {
        return step.value.isEmpty() ? SourcesText::tr("It is a plain hub without an identity of its own.")
                                    : SourcesText::tr("It is the hub that is expected here.");
    }
    if (step.id == "account"_L1) {
        return accountText(step.value);
    }
    if (step.id == "records"_L1) {
        return SourcesText::tr("It holds %Ln record(s).", nullptr, step.value.toInt());
    }
    if (step.id == "age"_L1) {
        return step.value.isEmpty()
            ? SourcesText::tr("Nothing was taken from there yet.")
            : SourcesText::tr("Last taken from there: %1.").arg(Formats::dateTime(step.value));
    }
    return step.detail; // A step that this version has no words for.
}

} // namespace fourthp::ui
