// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/tag_tree_model.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace fourthp::ui {

/// Every tag of the library as a tree with its counts: to be filtered, renamed, merged and deleted, each with
/// the tags in it. Follows the library while it is open. Whoever opened it carries out what is wanted.
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TagsDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordsWanted(const QString &query);
    /// `to` empty: the tag goes. The name of another tag: the two become one.
    void renameWanted(const QString &from, const QString &to);

private:
    void read();
    void showTags(std::vector<TagRow> rows);
    void filter();
    void arrange(const QString &chosen);
    QString current() const;
    void rename();
    void merge();
    void askToDelete();
    void find();
    void enableButtons();

    Services m_services;
    QLineEdit *m_filter;
    TagTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_message;
    QPushButton *m_find;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_delete;
    LatestTask<std::vector<TagRow>> m_reading;
    CommitTimer m_readSoon;
};

} // namespace fourthp::ui
