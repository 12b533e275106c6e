// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/model/document.h"
#include "core/model/field.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace fourthp {

/// How much of records leaves. A value; what is not said is the usual way out: without data of persons.
struct Redaction
{
    bool withPersonalData = false; ///< What bears the personal mark of the catalogue.
    bool withContacts = true; ///< Addresses of e-mail, be they of an office.
    bool withExactPlaces = true; ///< Finer than a country; of events always.
    bool withExactDates = true; ///< Finer than a year, in stories, case studies and stakeholders.
    bool withWholeNames = true; ///< Where data of persons leave; else their names are initials (`nameInitials`).
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
/// The redaction that a code stands for: of a profile, or of what it takes (`redactionTakings`), joined by `+`.
std::optional<Redaction> redactionFromCode(QStringView code);
/// The code of a redaction, and `redactionFromCode` reads it: of a profile, or what it takes. It tells nothing that a
/// person wrote.
QString redactionCode(const Redaction &redaction);

/// One thing that a redaction may take.
struct RedactionTaking
{
    QLatin1StringView code; ///< Stable.
    const char *label; ///< English; translate in context `Redaction`.
};
/// All that the redaction takes; with initials names are not taken out.
std::vector<RedactionTaking> redactionTakings(const Redaction &redaction);

/// How much of one field of a record of this type leaves. `YearAlone` is for dates, `Initials` for names of persons.
enum class FieldLeaving { Whole, YearAlone, Initials, Nothing };
FieldLeaving leavingOf(const Field &field, RecordType type, const Redaction &redaction);
/// The year of a partial date.
inline constexpr int kYearLetters = 4;

/// The document without what the redaction takes, in groups too; what the catalogue does not know stays. The days of
/// a consent to a story stay as they are, for whoever gets it has to keep to them. Pure.
Document redacted(const Document &document, const Redaction &redaction);

/// Whether the person that a stakeholder names may be named to others, by the consent that is noted there and by
/// this channel. True where nobody is named.
bool mayNameFocalPoint(const Document &document, ConsentChannel channel, const QDate &today);

/// What leaves of a record that may leave (`mayLeave`), by every way out: no notes of the person, what the redaction
/// allows, the link alone of a story that agreed to no more (`leavingBy`), and nobody whose consent to be named does not
/// stand or does not cover the channel. A record can only make it less. Pure.
Document leavingPart(
    const Document &document, const Redaction &redaction, ConsentChannel channel, const QDate &today);
/// The same of one version of a record, and no more of it than another version allows, whose consent may have
/// become less since. Empty and deleted ones ask for nothing.
Document leavingPart(const Document &document, const Document &other, const Redaction &redaction,
    ConsentChannel channel, const QDate &today);

} // namespace fourthp
