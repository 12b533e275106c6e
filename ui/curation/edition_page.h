// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/edition_view.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QStackedLayout;
class QTabWidget;
class QTreeView;
class QTreeWidget;

namespace fourthp::ui {

class EditionCommands;
class EditionTreeModel;
class EmptyState;
class RecordCommands;

/// The editions of the Compendium: chapters with their cases, and beside them what stands against print, the
/// numbers, and what changed since the edition before. Follows every commit; while nobody looks it reads no
/// more than the rail shows.
class EditionPage : public QWidget
{
    Q_OBJECT

public:
    EditionPage(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    ~EditionPage() override;

    /// Shows this edition, or the one that is worked on for an empty id, with a chapter of it.
    void showEdition(const RecordId &id, const QString &chapter = {});
    /// For the menu of the window.
    QList<QAction *> menuActions() const;
    const EditionView &view() const { return m_view; }
    /// The chapter that was asked for last; empty for none.
    const QString &chapter() const { return m_chapter; }

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    /// The edition that is shown is to be published.
    void publishWanted();
    void message(const QString &text);
    /// Another edition is shown, or what is known of them changed.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createContent();
    QWidget *createSide();
    void refresh();
    void show(EditionView view);
    /// What is to be known of a frozen edition; empty for a working one.
    QString noticeText() const;
    void showTree();
    void showReadiness();
    void showNumbers();
    void showChanges();
    void showNothing();
    void enableActions();
    void retranslate();
    /// Moves what is chosen one place; past the end of a chapter a case goes on to the next one.
    void moveChosen(int by);
    void openCurrent();

    Services m_services;
    EditionView m_view;
    RecordId m_wanted; ///< Empty for the one that is worked on.
    QString m_wantedChapter; ///< Until it is shown.
    QString m_chapter;
    EditionTreeModel *m_model;
    EditionCommands *m_commands;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QLabel *m_heading;
    QComboBox *m_editions;
    QLabel *m_notice;
    QTreeView *m_tree;
    QTabWidget *m_side;
    QLabel *m_summary;
    QListWidget *m_findings;
    QTreeWidget *m_numbers;
    QLabel *m_since;
    QListWidget *m_changes;
    LatestTask<EditionView> m_load;
    CommitTimer m_soon;
};

} // namespace fourthp::ui
