// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/audit_rules.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kDaysWithoutNotes = 7;
constexpr qint64 kDaysWithNotes = 30;
constexpr qint64 kPercentThatMustBeLeft = 95;

} // namespace

AuditReason auditReason(const AuditFacts &facts)
{
    if (facts.isAsked) {
        return AuditReason::Asked;
    }
    const bool knowsTimes = facts.hubNow.isValid();
    if (knowsTimes && facts.lastLook.isValid() && facts.tombstoneDays
        && facts.lastLook.daysTo(facts.hubNow) > *facts.tombstoneDays) {
        return AuditReason::LongAway;
    }
    if (facts.documentsBefore && facts.documentsNow
        && *facts.documentsNow * 100 < *facts.documentsBefore * kPercentThatMustBeLeft) {
        return AuditReason::FewerDocuments;
    }
    if (!knowsTimes || !facts.auditedAt.isValid()) {
        return AuditReason::None;
    }
    const qint64 days = facts.auditedAt.daysTo(facts.hubNow);
    if (facts.isWeak && days >= kDaysWithoutNotes) {
        return AuditReason::Weekly;
    }
    return days >= kDaysWithNotes ? AuditReason::Monthly : AuditReason::None;
}

QString auditReasonText(AuditReason reason)
{
    switch (reason) {
    case AuditReason::None:
        return {};
    case AuditReason::Asked:
        return u"checked: it was asked for"_s;
    case AuditReason::LongAway:
        return u"compared: we were away for longer than the hub keeps deletions"_s;
    case AuditReason::FewerDocuments:
        return u"compared: the hub holds far fewer documents than before"_s;
    case AuditReason::Weekly:
        return u"checked: the hub takes no notes, so it is done every week"_s;
    case AuditReason::Monthly:
        return u"checked: it is done every month"_s;
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
