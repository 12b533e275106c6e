// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QtGlobal>

namespace fourthp::tables {

/// A person's consent, the same wherever one is asked for: to a story, and to being named as a contact.
inline constexpr Field kConsent[] {
    field::code("status", QT_TRANSLATE_NOOP("Field", "Consent"), "consent_status"),
    field::code("lawful_basis", QT_TRANSLATE_NOOP("Field", "Lawful basis"), "lawful_basis"),
    field::text("asked_by", QT_TRANSLATE_NOOP("Field", "Asked by")).personal().needed(ReviewState::Submitted),
    field::text("explained", QT_TRANSLATE_NOOP("Field", "What was explained")).needed(ReviewState::Submitted),
    field::codes("channels", QT_TRANSLATE_NOOP("Field", "Channels allowed"), "consent_channel"),
    field::date("given_on", QT_TRANSLATE_NOOP("Field", "Given on")).needed(ReviewState::Submitted),
    field::date("expires_on", QT_TRANSLATE_NOOP("Field", "Expires on")).needed(ReviewState::Submitted),
    field::date("withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn on")),
    field::flag("risk_assessed", QT_TRANSLATE_NOOP("Field", "Risk assessment done")),
    field::text("reviewer", QT_TRANSLATE_NOOP("Field", "Reviewer")).personal(),
};

} // namespace fourthp::tables
