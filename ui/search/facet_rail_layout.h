// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace fourthp::ui {

/// What the rail remembers of its groups from one start to the next: sets of facets.
struct FacetRailLayout
{
    QSet<QString> closed;
    QSet<QString> hidden;
    QSet<QString> byName; ///< Values in alphabetical order; else the most frequent first.

    /// Before anybody changed it: groups that few people open are closed.
    static FacetRailLayout atFirst();
    /// One line for the settings: sets apart by `|`, facets by blanks. Older settings know the first set alone.
    QString toText() const;
    static FacetRailLayout fromText(const QString &text);
};

} // namespace fourthp::ui
