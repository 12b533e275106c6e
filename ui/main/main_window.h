// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/help/help_desk.h"
#include "ui/main/collection_commands.h"
#include "ui/main/library_status.h"
#include "ui/main/many_commands.h"
#include "ui/main/sample_commands.h"
#include "ui/main/saved_search_commands.h"
#include "ui/main/status_items.h"
#include "ui/main/tag_places.h"
#include "ui/main/undo_names.h"
#include "ui/main/visits.h"
#include "ui/main/window_actions.h"
#include "ui/main/window_menus.h"

#include <QMainWindow>

class QStackedWidget;

namespace fourthp::ui {

class EditionPage;
class HomePage;
class LibraryPage;
class MeetingPage;
class MessageBar;
class NavigationRail;
class QueuePage;
class RailSplitter;
class RecordCommands;
class SyncController;
class SyncPage;

/// The frame: menus, toolbar, rail, pages and status bar. Pages do the work.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a record address, a bundle or a query text, as given on the command line.
    void openText(const QString &text);
    LibraryPage &libraryPage() const { return *m_library; }

Q_SIGNALS:
    /// A person wants this backup in the place of the library. Who owns the window closes it and does so.
    void restoreWanted(const QString &backup);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum Page { Home, Library, Sync, Compendium, Queue, Meeting };
    void connectActions();
    void connectPages();
    void connectCompendium();
    void connectMany();
    void connectPublishing();
    void connectPrivacy();
    void showPage(Page page);
    /// Shows it as a step that "back" leads back from.
    void goTo(Page page);
    /// Marks the place in the rail and enables what can be done there.
    void markPlace();
    void visit(const Visit &visit);
    Visit here() const;
    void record();
    /// Notes how far the present result is scrolled, before the reader leaves it.
    void noteScroll();
    void goBack();
    void goForward();
    void openRecord(const RecordId &id);
    /// Opens a record with a field of it in the form; empty for the record alone.
    void openField(const RecordId &id, const QString &field);
    void goToRecord();
    void openQueue(WorkQueue queue);
    void checkAddresses();
    void openMeeting(const RecordId &event);
    void openQuery(const SearchQuery &query);
    /// Reads a bundle, and imports any other file; an empty path asks for one to import.
    void openFile(const QString &path);
    void createRecord(RecordType type);
    void toggleRail();
    void movePane(int by);
    void refreshStatus();
    void showStatus(const LibraryStatus &status);
    void restoreWindow();
    /// Goes where the reader was when the window was closed; home at the first start.
    void restorePlace();
    void retranslate();
    void enableActions();

    Services m_services;
    RecordCommands *m_commands;
    SyncController *m_syncController;
    MessageBar *m_messages;
    SampleCommands m_samples;
    NavigationRail *m_rail;
    RailSplitter *m_splitter = nullptr;
    QStackedWidget *m_pages;
    HomePage *m_home;
    LibraryPage *m_library;
    SyncPage *m_sync;
    EditionPage *m_edition;
    QueuePage *m_queue;
    MeetingPage *m_meeting;
    SavedSearchCommands m_saved;
    CollectionCommands m_collections;
    ManyCommands m_many;
    TagPlaces m_tags;
    WindowActions m_actions;
    WindowMenus m_menus;
    UndoNames m_undoNames;
    HelpDesk m_help;
    StatusItems m_statusItems;
    Visits m_visits;
    LibraryStatus m_status;
    LatestTask<LibraryStatus> m_statusTask;
    CommitTimer m_statusSoon;
};

} // namespace fourthp::ui
