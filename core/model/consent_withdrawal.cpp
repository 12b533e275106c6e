// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/consent_withdrawal.h"

#include "core/model/story.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kMember = u"withdrawal"_s; // Of a proposal.

QJsonObject withdrawn(QJsonObject consent, const QDate &day)
{
    consent.insert(u"status"_s, u"withdrawn"_s);
    consent.insert(u"withdrawn_on"_s, day.toString(Qt::ISODate));
    return consent;
}

std::optional<ConsentWithdrawal> inConsent(const QJsonObject &consent)
{
    const QString day = consent.value("withdrawn_on"_L1).toString();
    const bool isWithdrawn = !day.isEmpty() || consent.value("status"_L1) == "withdrawn"_L1;
    return isWithdrawn ? std::optional(ConsentWithdrawal {QDate::fromString(day, Qt::ISODate)})
                       : std::nullopt;
}

} // namespace

std::optional<Document> withConsentWithdrawn(const Document &shown, const QDate &day)
{
    Document after = shown;
    if (shown.type() == RecordType::Story) {
        after.set(u"consent"_s, withdrawn(shown.json().value("consent"_L1).toObject(), day));
        return after;
    }
    if (shown.type() != RecordType::Stakeholder || shown.value(u"focal_point.person").toString().isEmpty()) {
        return std::nullopt;
    }
    QJsonObject point = shown.json().value("focal_point"_L1).toObject();
    point.remove("person"_L1);
    point.insert(u"consent"_s, withdrawn(point.value("consent"_L1).toObject(), day));
    after.set(u"focal_point"_s, point);
    return after;
}

std::optional<ConsentWithdrawal> withdrawalIn(const Document &document)
{
    const bool mayBearConsent = document.type() == RecordType::Story || document.type() == RecordType::Stakeholder;
    if (document.isDeleted()) {
        return mayBearConsent && withdrawsConsent(document) ? std::optional(ConsentWithdrawal()) : std::nullopt;
    }
    switch (document.type()) {
    case RecordType::Story:
        return inConsent(document.json().value("consent"_L1).toObject());
    case RecordType::Stakeholder:
        return inConsent(document.value(u"focal_point.consent").toObject());
    default:
        return std::nullopt;
    }
}

std::optional<ConsentWithdrawal> proposedWithdrawal(const Document &proposal)
{
    const QJsonValue member = proposal.json().value(kMember);
    return member.isObject() ? std::optional(ConsentWithdrawal {
               QDate::fromString(member.toObject().value("withdrawn_on"_L1).toString(), Qt::ISODate)})
                             : std::nullopt;
}

void proposeWithdrawal(Document &proposal, const ConsentWithdrawal &withdrawal)
{
    QJsonObject member;
    if (withdrawal.day.isValid()) {
        member.insert(u"withdrawn_on"_s, withdrawal.day.toString(Qt::ISODate));
    }
    proposal.set(kMember, member);
}

} // namespace fourthp
