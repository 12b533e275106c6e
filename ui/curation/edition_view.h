// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_changes.h"
#include "core/curation/edition_check.h"
#include "core/curation/edition_numbers.h"
#include "core/store/library.h"

#include <QHash>

#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp::ui {

/// An edition in a list of them.
struct EditionName
{
    RecordId id;
    QString number;
    QString title;
    bool isFrozen = false;
};

/// One case of a chapter, as the tree shows it.
struct EditionCaseRow
{
    RecordId id;
    QString title;
    QString stateName {}; ///< Of the editorial state, in words. Empty for a case that is not here.
    std::optional<EditionWeight> weight {}; ///< Of what stands against it.
};

struct EditionChapterRow
{
    QString id;
    QString title;
    std::vector<EditionCaseRow> cases {};
};

/// All that the page shows of one edition. A value.
struct EditionView
{
    std::vector<EditionName> editions {}; ///< The highest number first.
    Document document {}; ///< Of the edition that is shown; empty where there is none.
    Edition edition {};
    QString title {};
    std::vector<EditionChapterRow> chapters {};
    std::optional<EditionReadiness> readiness {}; ///< Of a working edition.
    QHash<RecordId, QString> titles {}; ///< Of every record that readiness or changes name.
    std::optional<Error> textMissing {}; ///< Why the frozen text cannot be read here.
    EditionNumbers numbers {};
    QString comparedWith {}; ///< Number of the frozen edition before this one; empty without one.
    EditionChanges changes {}; ///< Since that one.

    bool isEditable() const { return !document.isEmpty() && !edition.isFrozen; }
};

enum class EditionDetail {
    Outline, ///< Editions and chapters, as the rail shows them: cheap.
    Whole,
};

/// The edition of this id, or the one that is worked on, in the best of `languages`. Off the GUI thread.
[[nodiscard]] Result<EditionView> loadEdition(Library &library, const RecordId &wanted, EditionDetail detail,
    const QStringList &languages, std::stop_token stop);

} // namespace fourthp::ui
