// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edition.h"
#include "core/store/record_writer.h"

#include <QJsonObject>

#include <vector>

namespace fourthp {

/// What a new edition begins with.
struct NewEdition
{
    QString number;
    QJsonObject title; ///< `{language: text}`
    QStringList languages {QStringLiteral("en")}; ///< BCP 47.
    bool bySector = true; ///< With a chapter for each sector of the Compendium, in the order of the list.
};
/// InvalidInput if another edition has this number.
[[nodiscard]] Result<SavedChange> createEdition(
    Library &library, const NewEdition &wanted, const Editor &editor);

/// Why a case study of the last edition is not in the next one.
enum class LeftOut { Gone, Retired, Repeated };
/// For JSON output; stable.
QString leftOutName(LeftOut why);

struct LeftOutCase
{
    RecordId id;
    LeftOut why = LeftOut::Gone;
};

struct NextEdition
{
    SavedChange change;
    std::vector<LeftOutCase> leftOut;
};

/// Makes the edition after this one: its number and one, with the same chapters and front matter. Case
/// studies that were retired or are gone are left out; one that was merged into another gives its place to
/// that. A title that names the old number names the new one. InvalidInput if the number is none, or the next
/// one is taken.
[[nodiscard]] Result<NextEdition> nextEdition(Library &library, const RecordId &last, const Editor &editor);

} // namespace fourthp
