// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/redaction.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace fourthp {

/// A redaction that a person made, under the name that the person chose it by.
struct OwnRedaction
{
    QString name;
    Redaction redaction;
    friend bool operator==(const OwnRedaction &, const OwnRedaction &) = default;
};

/// Under which the choices of the settings keep them.
inline constexpr QLatin1StringView kOwnRedactions {"redactionProfiles"};
inline constexpr qsizetype kLongestRedactionName = 100; ///< Letters.

/// What the settings keep, by name; what cannot be read is left out, and so is a name of a profile that is
/// there anyway, which would not be what it says.
std::vector<OwnRedaction> ownRedactionsFrom(const QString &kept);
QString keptText(const std::vector<OwnRedaction> &redactions);

/// The redaction of this name: a profile that is there anyway, else one of these.
std::optional<Redaction> redactionNamed(const QString &name, const std::vector<OwnRedaction> &own);

} // namespace fourthp
