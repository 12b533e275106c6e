// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "core/store/saved_searches.h"
#include "ui/main/library_status.h"
#include "ui/main/rail_editions.h"

#include <QHash>
#include <QListWidget>

#include <map>
#include <optional>
#include <vector>

namespace fourthp::ui {

/// The rail at the leading side: home, the parts of the library with their counts, work that waits, and the saved
/// searches, which are renamed (F2), removed (Delete) and moved (Alt+Up, Alt+Down, or dragged) here. Rows stay where
/// they are while counts change, so that keyboard and screen reader keep their place.
class NavigationRail : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    void showStatus(const LibraryStatus &status);
    /// The saved searches in their order. Without a count for one, none is shown beside it.
    void showSaved(const std::vector<SavedSearch> &searches, const QHash<qint64, qint64> &counts);
    /// The editions, with the chapters of the one that is shown.
    void showEditions(const EditionView &view);
    static QString editionPlace(const RecordId &edition, const QString &chapter = {});
    /// Marks the place that is shown, without going there: `home`, `sync` or a printed query. If the rail does not
    /// have it, `otherwise` is marked.
    void mark(const QString &place, const QString &otherwise = {});
    void retranslate();
    /// Icons alone, for a window with little room; names and counts stand in the tool tips.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void homeWanted();
    void queryWanted(const fourthp::SearchQuery &query);
    void syncWanted();
    void draftsWanted();
    /// `chapter` is empty for the edition as a whole, and both are where the one that is worked on is meant.
    void editionWanted(const fourthp::RecordId &edition, const QString &chapter);
    void queueWanted(fourthp::ui::WorkQueue queue);
    void duplicatesWanted();
    /// What a person wants done to the saved search of this id.
    void renameWanted(qint64 id);
    void removalWanted(qint64 id);
    void moveWanted(qint64 id, int index);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class SavedAct { Rename, Remove, MoveUp, MoveDown };
    /// What a key does to a saved search; none for any other key.
    static std::optional<SavedAct> actOf(const QKeyEvent &event);
    void act(SavedAct wanted, const QListWidgetItem &item);
    /// The place of a row among the saved searches, counted from 0; -1 for other rows.
    int savedIndex(const QListWidgetItem *item) const;
    void makeSavedRows();
    void placeSaved();
    void placeEditions();
    QListWidgetItem *itemAtPlace(const QString &place) const;
    void showMark();
    QListWidgetItem *addPlace(const QString &where);
    void showPlace(QListWidgetItem *item, const QString &icon, const QString &text, qint64 count);
    void go(const QListWidgetItem *item);
    std::optional<WorkQueue> queueAt(const QListWidgetItem *item) const;
    bool m_compact = false;
    LibraryStatus m_status;
    std::optional<QString> m_place; ///< None before anything was marked.
    QString m_otherwise;
    QListWidgetItem *m_home;
    QListWidgetItem *m_libraryHeading;
    QListWidgetItem *m_all;
    std::map<RecordType, QListWidgetItem *> m_types;
    QListWidgetItem *m_workHeading;
    QListWidgetItem *m_drafts;
    QListWidgetItem *m_recent;
    std::map<WorkQueue, QListWidgetItem *> m_queues;
    QListWidgetItem *m_duplicates;
    QListWidgetItem *m_sync;
    QListWidgetItem *m_compendiumHeading;
    QListWidgetItem *m_compendium;
    std::vector<RailEdition> m_editions;
    std::vector<QListWidgetItem *> m_editionItems; ///< One for each of `m_editions`.
    QListWidgetItem *m_savedHeading;
    std::vector<SavedSearch> m_saved;
    QHash<qint64, qint64> m_savedCounts;
    std::vector<QListWidgetItem *> m_savedItems; ///< One for each of `m_saved`.
};

} // namespace fourthp::ui
