// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/tag_change.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/tag_ticks_model.h"

#include <QDialog>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QRadioButton;

namespace fourthp::ui {

/// The tags of some records: those that all have are checked, those that some have half. What is typed is
/// added, with the tags of the library on offer. A person's own tags are another list.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    TagDialog(const Services &services, std::vector<qint64> docids, QWidget *parent = nullptr);

    /// What was checked that not all had is added, what was unchecked that some had is taken away; of both
    /// kinds.
    BulkChange change() const;

private:
    TagTicks ticks() const;
    /// Keeps what was ticked and goes to the other kind.
    void goTo(TagKind kind);
    void read();
    void check(const QString &tag);
    void showTags(const std::vector<TagCount> &tags);
    void addTyped();
    void enableButtons();

    Services m_services;
    std::vector<qint64> m_docids;
    std::map<TagKind, TagTicks> m_ticks; ///< Of the kind that is not shown, and of one that is being read.
    TagKind m_listed = TagKind::Shared;
    bool m_isRead = false;
    QRadioButton *m_shared;
    QRadioButton *m_own;
    QLineEdit *m_typed;
    TagTicksModel *m_tags;
    QListView *m_list;
    QLabel *m_message;
    QPushButton *m_accept;
    LatestTask<std::vector<TagCount>> m_reading;
    LatestTask<QStringList> m_offering;
};

} // namespace fourthp::ui
