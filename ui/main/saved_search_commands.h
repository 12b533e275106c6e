// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/saved_searches.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace fourthp::ui {

class LibraryPage;
class MessageBar;
class NavigationRail;

/// Saves, renames, orders and removes searches, and keeps the rail and the star of the search box true to the
/// library. GUI thread; the library is written by another one.
class SavedSearchCommands : public QObject
{
    Q_OBJECT

public:
    /// All that is named outlives this; `window` is what dialogs belong to.
    SavedSearchCommands(const Services &services, NavigationRail &rail, LibraryPage &page, MessageBar &messages, QWidget &window);

    /// Asks for a name for the question of the page, or for another one if it is saved already.
    void saveQuery();

private:
    void nameNew();
    void rename(qint64 id);
    void remove(qint64 id);
    void move(qint64 id, int index);
    /// Does something to the library, then shows the list anew and goes on with `after`.
    void change(std::function<Result<void>(SavedSearches &)> work, std::function<void()> after = {});
    void load();
    void count();
    void showList();
    void showStar();
    const SavedSearch *find(qint64 id) const;
    const SavedSearch *savedQuery() const;
    bool mayWrite();

    Services m_services;
    NavigationRail &m_rail;
    LibraryPage &m_page;
    MessageBar &m_messages;
    QWidget &m_window;
    std::vector<SavedSearch> m_list;
    QHash<qint64, qint64> m_counts; ///< Records by id of the search; without those not yet counted.
    TaskQueue m_work;
    LatestTask<QHash<qint64, qint64>> m_counting;
    CommitTimer m_countSoon;
};

} // namespace fourthp::ui
