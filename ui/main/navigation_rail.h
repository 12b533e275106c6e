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

/// A row of what people keep here themselves.
struct RailEntry
{
    qint64 id = 0;
    QString name {};
    QString place {}; ///< A printed query.
    qint64 count = -1; ///< None is shown for -1.
    int depth = 0; ///< How far it is set in, as in a tree.
    friend bool operator==(const RailEntry &, const RailEntry &) = default;
};
enum class RailPart { Saved, Collections, Tags };

/// The rail at the leading side: home, the parts of the library with their counts, work that waits, and what people keep
/// here: saved searches and collections, which are renamed (F2), removed (Delete) and moved (Alt+Up, Alt+Down, or
/// dragged) here, and tags. Records are dropped on collections. Rows stay where they are while counts change, so that
/// keyboard and screen reader keep their place.
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
    /// Rows of one part in their order.
    void showPart(RailPart part, const std::vector<RailEntry> &entries);
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
    void binWanted();
    /// What a person wants done to the saved search of this id.
    void renameWanted(qint64 id);
    void removalWanted(qint64 id);
    void moveWanted(qint64 id, int index);
    /// The same for a collection.
    void collectionRenameWanted(qint64 id);
    void collectionRemovalWanted(qint64 id);
    void collectionMoveWanted(qint64 id, int index);
    void newCollectionWanted();
    /// Rows of a result were dropped on a collection; 0 for a new one.
    void recordsDropped(qint64 collection, const std::vector<qint64> &docids);
    void allTagsWanted();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void placeEditions();
    enum class EntryAct { Rename, Remove, MoveUp, MoveDown };
    /// A part with its rows.
    struct Part
    {
        QListWidgetItem *heading = nullptr;
        QString icon {};
        QListWidgetItem *last = nullptr; ///< Leads to more; some parts have none.
        std::vector<RailEntry> entries {};
        std::vector<QListWidgetItem *> items {}; ///< One for each of the entries.
    };
    /// Where a row stands among those that people keep here.
    struct EntryPlace
    {
        RailPart part = RailPart::Saved;
        int index = 0; ///< Counted from 0.
    };
    /// What a key does to an entry; none for any other key.
    static std::optional<EntryAct> actOf(const QKeyEvent &event);
    void act(EntryAct wanted, const EntryPlace &place);
    void move(RailPart part, qint64 id, int index);
    std::optional<EntryPlace> entryAt(const QListWidgetItem *item) const;
    /// The same without tags, which are changed in a list of their own.
    std::optional<EntryPlace> ownEntryAt(const QListWidgetItem *item) const;
    void makeRows(RailPart part);
    void placeEntries(Part &part);
    void placeAllEntries();
    void addParts();
    /// The collection that a drop at this point is for; none elsewhere.
    std::optional<qint64> collectionAt(const QPoint &point) const;
    QListWidgetItem *itemAtPlace(const QString &place) const;
    void showMark();
    QListWidgetItem *addHeading();
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
    QListWidgetItem *m_bin;
    QListWidgetItem *m_compendiumHeading;
    QListWidgetItem *m_compendium;
    std::vector<RailEdition> m_editions;
    std::vector<QListWidgetItem *> m_editionItems; ///< One for each of `m_editions`.
    std::map<RailPart, Part> m_parts;
};

} // namespace fourthp::ui
