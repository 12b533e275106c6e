// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "ui/main/library_status.h"

#include <QTreeWidget>

namespace fourthp::ui {

/// The rail at the leading side: home, the parts of the library with their counts, and work that waits.
class NavigationRail : public QTreeWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    void showStatus(const LibraryStatus &status);
    /// Marks the place that is shown, without going there.
    void mark(const QString &place);
    void retranslate();

Q_SIGNALS:
    void homeWanted();
    void queryWanted(const fourthp::SearchQuery &query);
    void syncWanted();

private:
    void rebuild();
    void go(const QTreeWidgetItem *item);
    LibraryStatus m_status;
    QString m_place;
};

} // namespace fourthp::ui
