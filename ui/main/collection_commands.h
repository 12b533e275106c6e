// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/collections.h"
#include "ui/common/commit_timer.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace fourthp::ui {

class LibraryPage;
class MessageBar;
class NavigationRail;

/// Makes, names, orders and fills collections, and keeps the rail true to the library. What is taken away
/// comes back by the message bar. GUI thread; the library is written by another one.
class CollectionCommands : public QObject
{
    Q_OBJECT

public:
    /// All that is named outlives this; `window` is what dialogs belong to.
    CollectionCommands(const Services &services, NavigationRail &rail, LibraryPage &page,
        MessageBar &messages, QWidget &window);

    /// A menu at `anchor` with the collections that these records may join, and a new one.
    void offer(const std::vector<qint64> &docids, QWidget *anchor);
    void add(qint64 collection, const std::vector<qint64> &docids);
    /// The selected records of the collection that is shown leave it; elsewhere a collection is offered.
    void toggleSelected(QWidget *anchor);
    /// The collection that the page shows; none if it asks for more or for something else.
    std::optional<Collection> shown() const;

Q_SIGNALS:
    /// The list of the collections, or what one holds, changed.
    void changed();

private:
    void makeNew(const std::vector<qint64> &docids);
    void rename(qint64 id);
    void remove(qint64 id);
    void move(qint64 id, int index);
    void add(const Collection &collection, const std::vector<qint64> &docids);
    void takeOut(const Collection &collection, const std::vector<qint64> &docids);
    void moveRows(const std::vector<qint64> &docids, int index);
    void editNote(const std::vector<qint64> &docids);
    void change(std::function<Result<void>(Collections &)> work, std::function<void()> after = {});
    void load();
    void showList();
    const Collection *find(qint64 id) const;
    bool mayWrite();

    Services m_services;
    NavigationRail &m_rail;
    LibraryPage &m_page;
    MessageBar &m_messages;
    QWidget &m_window;
    std::vector<Collection> m_list;
    TaskQueue m_work;
    CommitTimer m_loadSoon;
};

} // namespace fourthp::ui
