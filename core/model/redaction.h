// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

namespace fourthp {

/// How much of records leaves. A value; what is not said is the usual way out: without data of persons.
struct Redaction
{
    bool withPersonalData = false; ///< What bears the personal mark of the catalogue.
    bool withContacts = true; ///< Addresses of e-mail, be they of an office.
    bool withExactPlaces = true; ///< Finer than a country; of events always.
    bool withExactDates = true; ///< Finer than a year, in stories, case studies and stakeholders.
    friend bool operator==(const Redaction &, const Redaction &) = default;
};

/// A redaction under the name that people choose it by.
struct RedactionProfile
{
    QLatin1StringView code; ///< On the command line, in the access log and in files about exports. Stable.
    const char *label; ///< English; translate in context `Redaction`.
    Redaction redaction;
};

/// From the least that leaves to the most: `public`, `partners`, `everything`.
std::span<const RedactionProfile> redactionProfiles();
std::optional<Redaction> redactionFromCode(QStringView code);
/// The code of a redaction; `own` for one that no profile stands for.
QLatin1StringView redactionCode(const Redaction &redaction);

/// How much of one field of a record of this type leaves. `YearAlone` is for dates.
enum class FieldLeaving { Whole, YearAlone, Nothing };
FieldLeaving leavingOf(const Field &field, RecordType type, const Redaction &redaction);
/// The year of a partial date.
inline constexpr int kYearLetters = 4;

/// The document without what the redaction takes, in groups too; what the catalogue does not know stays. The days of
/// a consent to a story stay as they are, for whoever gets it has to keep to them. Pure.
Document redacted(const Document &document, const Redaction &redaction);

/// Whether the person that a stakeholder names may be named to others, by the consent that is noted there. True where
/// nobody is named.
bool mayNameFocalPoint(const Document &document, const QDate &today);

/// What leaves of a record that may leave (`mayLeave`), by every way out: no notes of the person, what the redaction
/// allows, and nobody whose consent to be named does not stand. A record can only make it less. Pure.
Document leavingPart(const Document &document, const Redaction &redaction, const QDate &today);

} // namespace fourthp
