// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/leaving_options.h"

#include "core/store/settings_file.h"

using namespace Qt::StringLiterals;

namespace fourthp::cli {

std::vector<OwnRedaction> ownRedactionsOf(const Session &session)
{
    return ownRedactionsFrom(keptChoice(settingsFileFor(session.folder()), kOwnRedactions));
}

std::optional<Redaction> redactionOf(const Session &session)
{
    const CommandLine &line = session.line();
    if (!line.has(u"redaction"_s)) {
        return Redaction {.withPersonalData = line.has(u"personal-data"_s)};
    }
    return line.has(u"personal-data"_s)
        ? std::nullopt
        : redactionNamed(line.option(u"redaction"_s), ownRedactionsOf(session));
}

QString redactionMisuse(const Session &session)
{
    QStringList codes;
    for (const RedactionProfile &profile : redactionProfiles()) {
        codes.append(profile.code);
    }
    for (const OwnRedaction &one : ownRedactionsOf(session)) {
        codes.append(one.name);
    }
    return u"--redaction is one of %1, and goes without --personal-data."_s.arg(codes.join(u", "_s));
}

std::optional<ConsentChannel> madeForOf(const Session &session)
{
    return consentChannelFromCode(session.line().option(u"for"_s));
}

QString madeForMisuse()
{
    QStringList codes;
    for (const ConsentChannel channel : kConsentChannels) {
        codes.append(consentChannelCode(channel));
    }
    return u"--for is one of %1."_s.arg(codes.join(u", "_s));
}

QJsonObject scanJson(const PersonalScan &scan)
{
    QJsonArray findings;
    for (const PersonalFinding &finding : scan.findings) {
        findings.append(QJsonObject {{u"id"_s, finding.record.value}, {u"type"_s, typeCode(finding.type)},
            {u"title"_s, finding.title}, {u"field"_s, finding.path},
            {u"kind"_s, QString(personalKindCode(finding.place.kind))}, {u"excerpt"_s, finding.excerpt}});
    }
    return {{u"records"_s, scan.records}, {u"findings"_s, findings}, {u"total"_s, scan.total}};
}

bool tellFindings(Session &session, const PersonalScan &scan)
{
    if (scan.total > 0) {
        session.print(scanJson(scan));
        session.tell(u"Nothing was written: %1 places look as if they were about persons."_s.arg(scan.total));
    }
    return scan.total == 0;
}

void tellUnlessNoted(const Session &session, Noted noted)
{
    switch (noted) {
    case Noted::InLog: return;
    case Noted::NotReadOnly:
        session.tell(u"The library is open for reading alone: this does not stand in the access log."_s);
        return;
    case Noted::NotDiskFull:
        session.tell(u"The disk of the library is full: this does not stand in the access log."_s);
        return;
    }
}

} // namespace fourthp::cli
