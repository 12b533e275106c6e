// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"
#include "core/model/rule.h"

#include <stop_token>
#include <vector>

namespace fourthp {

/// What stands between a case study, or the edition itself, and print.
enum class EditionIssue {
    NoCases, ///< The edition holds none.
    NoFrontMatter,
    EmptyChapter,
    NotHere, ///< The case is absent, deleted or hidden.
    Repeated, ///< The case stands in two places.
    NotApproved, ///< Neither approved nor published.
    Incomplete, ///< Lacks what a published record must hold; `paths` name it.
    NotAPartnership, ///< Without a public and a private partner.
    NotInLanguage, ///< Its title or summary is not there in a language of the edition; `paths` are these
                   ///< languages.
    Marking, ///< Marked more strictly than the edition, or than anything that is published.
    Consent, ///< Names a person without a consent, or rests on a story whose consent does not stand; `other`
             ///< is that.
    Disputed, ///< A fact is disputed, and nobody decided what is shown; `paths` name it.
    Duplicate, ///< May be the same practice as `other`.
    LinkNotHere, ///< Names a record that is not here, `other`.
    Untranslated, ///< Texts, named by `paths`, are not there in every language of the edition.
    SourceWithoutAddress, ///< `paths` are those of the addresses that are missing.
    DeadAddress, ///< `paths` name addresses that led nowhere when they were last asked.
};
/// For JSON output; stable.
QString editionIssueName(EditionIssue issue);

enum class EditionWeight {
    Advice,
    Blocking, ///< Stands against freezing, unless somebody freezes even so and says why.
    Absolute, ///< Nothing is frozen over it: it would print what must not be printed, or nothing at all.
};
QString editionWeightName(EditionWeight weight);

struct EditionFinding
{
    EditionIssue issue = EditionIssue::NotHere;
    EditionWeight weight = EditionWeight::Advice;
    RecordId record {}; ///< The case; the edition for what is about the whole.
    RecordId other {};
    QStringList paths {}; ///< Fields, or languages.
    QString chapter {}; ///< Id of the chapter that the case stands in, or that is empty.
};

struct EditionReadiness
{
    std::vector<EditionFinding> findings {}; ///< Of the whole first, then in the order of the chapters.
    int cases = 0;
    int ready = 0; ///< Cases that nothing stands against.

    int count(EditionWeight weight) const;
    bool mayFreeze() const
    {
        return count(EditionWeight::Blocking) == 0 && count(EditionWeight::Absolute) == 0;
    }
    /// The gravest weight of what stands against one record; none if nothing does.
    std::optional<EditionWeight> weightOf(const RecordId &record) const;
};

/// Looks at every case as it is now, on one connection. `today` decides about consents. Cancelled if asked to
/// stop. Any thread but the GUI thread.
[[nodiscard]] Result<EditionReadiness> checkEdition(Connection &connection, const RecordId &edition,
    const Vocabularies &vocabularies, const QDate &today, std::stop_token stop = {});

/// The same for an edition that nobody keeps, as chosen cases that are printed like one.
[[nodiscard]] Result<EditionReadiness> checkEdition(Connection &connection, const Document &edition,
    const Vocabularies &vocabularies, const QDate &today, std::stop_token stop = {});

} // namespace fourthp
