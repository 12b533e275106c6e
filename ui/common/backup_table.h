// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_list.h"

#include <QTableWidget>

#include <vector>

namespace fourthp::ui {

/// Earlier states of the library with day, reason, records and size, the newest first; one can be chosen. What cannot be
/// restored says so and cannot be chosen.
class BackupTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit BackupTable(QWidget *parent = nullptr);
    /// Chooses the newest that can be restored, or what was chosen before.
    void show(std::vector<BackupFact> backups);
    /// Null if none is chosen.
    const BackupFact *chosen() const;

    static QString kindText(BackupKind kind);

private:
    std::vector<BackupFact> m_backups;
};

} // namespace fourthp::ui
