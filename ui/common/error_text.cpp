// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include "core/model/field_catalogue.h"
#include "core/model/validation.h"
#include "core/store/access_log.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString fieldLabel(const QString &path)
{
    static const QRegularExpression position(u"\\.[0-9]+"_s);
    const QString plain = QString(path).remove(position);
    for (const RecordType type : kReaderTypes) {
        if (const Field *field = findField(type, plain)) {
            return labelOf(*field);
        }
        if (const Field *field = findField(type, plain.section(u'.', 0, 0))) {
            return labelOf(*field);
        }
    }
    return path;
}

} // namespace

QString ErrorText::explainUnnoted(Noted noted)
{
    switch (noted) {
    case Noted::InLog: return {};
    case Noted::NotReadOnly: return tr("It does not stand in the log of what left: the library is open for reading alone.");
    case Noted::NotDiskFull: return tr("It does not stand in the log of what left: the disk is full. Make room, and write down by hand what left.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::withUnnoted(const QString &sentence, Noted noted)
{
    const QString unnoted = explainUnnoted(noted);
    return unnoted.isEmpty() ? sentence : sentence + u' ' + unnoted;
}

QString ErrorText::explainRule(const QString &path, const QString &name)
{
    for (int i = 0; i <= int(Rule::BadId); ++i) {
        if (ruleName(Rule(i)) == name) {
            const QString pattern = translated("Validation", rulePattern(Rule(i)));
            return pattern.contains(u"%1"_s) ? pattern.arg(fieldLabel(path)) : pattern;
        }
    }
    return {};
}

UserMessage ErrorText::explain(const Error &error)
{
    const QString file = QFileInfo(error.subject).fileName();
    switch (error.kind) { // No default: the compiler points here when a kind is added.
    case ErrorKind::NotFound:
        return {tr("This record is not here any more."), tr("It may have been deleted or taken out meanwhile.")};
    case ErrorKind::InvalidInput: {
        const QString rule = explainRule(error.subject, error.detail);
        return {rule.isEmpty() ? tr("This cannot be saved as it is: %1").arg(error.detail) : rule,
            tr("Nothing was changed, and your text is still open.")};
    }
    case ErrorKind::Conflict:
        return {tr("There already is something of that name."), tr("Nothing was changed. Choose another name.")};
    case ErrorKind::Unsupported:
        return {tr("This is not possible on this computer."), tr("Nothing was changed. Details are in the log.")};
    case ErrorKind::Storage:
        return {tr("“%1” could not be read or written.").arg(file),
            tr("What was saved before is safe. Check the disk and the rights of the folder.")};
    case ErrorKind::DiskFull:
        return {tr("The disk is full; the last change was not saved."),
            tr("Your text is still open. Free some space and save again.")};
    case ErrorKind::Damaged:
        return {tr("The file “%1” is damaged.").arg(file), tr("It was left as it is. You can restore a backup.")};
    case ErrorKind::NewerVersion:
        return {tr("This library was made by a newer version of the program."),
            tr("It can be opened for reading only. Get the new version to change it.")};
    case ErrorKind::InUse:
        return {tr("The library is in use by another program."), tr("Close the other one, or open it for reading only.")};
    case ErrorKind::ReadOnly:
        return {tr("This can be read but not changed here."), tr("Nothing was changed.")};
    case ErrorKind::Network:
        return {tr("You are offline, or %1 cannot be reached.").arg(error.subject),
            tr("Your changes are safe on this computer. Try again when there is a connection.")};
    case ErrorKind::Certificate:
        return {tr("The identity of %1 could not be verified, so nothing was sent.").arg(error.subject),
            tr("Check the date of this computer, or ask your administrator.")};
    case ErrorKind::SignIn:
        if (error.subject == u"proxy"_s) {
            return {tr("The proxy %1 of this network asks for a name and a password.").arg(Formats::isolated(error.detail)),
                tr("Nothing was sent, and your changes are safe on this computer.")};
        }
        return {tr("%1 does not accept this name and password.").arg(error.subject),
            tr("You can keep working offline. Sign in again to continue.")};
    case ErrorKind::Refused:
        return {tr("%1 refused this.").arg(error.subject), tr("Your work is safe here. Ask the office that runs the hub.")};
    case ErrorKind::Busy:
        return {tr("%1 is busy.").arg(error.subject), tr("Nothing is lost. Try again later.")};
    case ErrorKind::NotAHub:
        return {tr("This address answered, but not as a knowledge hub."),
            tr("It may be the login page of a hotel or airport. Check the address and the connection.")};
    case ErrorKind::BadAnswer:
        return {tr("The answer of %1 could not be used.").arg(error.subject),
            tr("Nothing is lost; the next try continues from there.")};
    case ErrorKind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace fourthp::ui
