// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "ui/main/library_status.h"

#include <QListWidget>

#include <map>
#include <optional>

namespace fourthp::ui {

/// The rail at the leading side: home, the parts of the library with their counts, and work that waits. Rows stay
/// where they are while counts change, so that keyboard and screen reader keep their place.
class NavigationRail : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    void showStatus(const LibraryStatus &status);
    /// Marks the place that is shown, without going there: `home`, `sync` or a printed query.
    void mark(const QString &place);
    void retranslate();
    /// Icons alone, for a window with little room; names and counts stand in the tool tips.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void homeWanted();
    void queryWanted(const fourthp::SearchQuery &query);
    void syncWanted();
    void draftsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QListWidgetItem *addPlace(const QString &where);
    void showPlace(QListWidgetItem *item, const QString &icon, const QString &text, qint64 count);
    void go(const QListWidgetItem *item);
    bool m_compact = false;
    LibraryStatus m_status;
    std::optional<QString> m_place; ///< None before anything was marked.
    QListWidgetItem *m_home;
    QListWidgetItem *m_libraryHeading;
    QListWidgetItem *m_all;
    std::map<RecordType, QListWidgetItem *> m_types;
    QListWidgetItem *m_workHeading;
    QListWidgetItem *m_drafts;
    QListWidgetItem *m_recent;
    QListWidgetItem *m_sync;
};

} // namespace fourthp::ui
