// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace fourthp::ui {

struct EditionView;

/// A row of the rail's group *Compendium*: an edition, or a chapter of the one that is shown.
struct RailEdition
{
    RecordId id; ///< Empty for the one that is worked on, whichever it is.
    QString chapter {}; ///< Id; empty for the edition itself.
    QString text {};
    int cases = -1; ///< Of a chapter; -1 for none to be shown.
    bool isFrozen = false;

    /// The place of whichever edition is worked on.
    static constexpr QLatin1StringView kCompendium {"compendium"};
    QString place() const;
    /// None for a place that is no edition.
    static std::optional<RailEdition> read(const QString &place);
    /// The edition that is shown with its chapters, and the others.
    static std::vector<RailEdition> rowsOf(const EditionView &view);

    friend bool operator==(const RailEdition &, const RailEdition &) = default;
};

} // namespace fourthp::ui
