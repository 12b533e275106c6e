// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

namespace fourthp::ui {

/// How far a view of results is scrolled, in terms that outlive a new result.
struct ViewPlace
{
    qint64 top = 0; ///< Docid of the first row on screen; 0 for none.
    int hiddenPixels = 0; ///< Of that row, above the edge.

    /// For the settings file; what is no such text is nowhere.
    QString toText() const;
    static ViewPlace fromText(const QString &text);
    friend bool operator==(const ViewPlace &, const ViewPlace &) = default;
};

/// The view's model is a ResultModel.
ViewPlace placeOf(const QAbstractItemView &view);
/// Does nothing if that row is no longer there.
void scrollTo(QAbstractItemView &view, const ViewPlace &place);

} // namespace fourthp::ui
