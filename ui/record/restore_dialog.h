// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/version_restore.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/record/record_page.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace fourthp::ui {

class RecordCommands;
class SafeTextView;

/// Shows what going back to an earlier version, or one field of it, would change, and does it if a person
/// wants it.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `style` as for the pages of the record. What is handed in outlives this.
    RestoreDialog(const Services &services, RecordCommands &commands, const RecordId &id,
        const VersionWish &wish, const PageStyle &style, QWidget *parent = nullptr);

private:
    struct Shown
    {
        RestorePreview preview;
        QString html;
    };
    void read(const PageStyle &style);
    void show(const Result<Shown> &shown);
    void restore();

    Services m_services;
    RecordCommands &m_commands;
    RecordId m_id;
    VersionWish m_wish;
    Document m_seen;
    QLabel *m_text;
    SafeTextView *m_changes;
    QPushButton *m_restore;
    LatestTask<Shown> m_task;
};

} // namespace fourthp::ui
