// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backup_list.h"
#include "core/store/library_health.h"
#include "core/store/library_salvage.h"
#include "ui/common/empty_state.h"

#include <QString>
#include <QWidget>

#include <vector>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace fourthp {

namespace ui {
class BackupTable;
}

/// Why a library does not open, and what there is to help.
struct OpeningProblem
{
    Error error;
    LibraryHealth health; ///< Without a fault where the error says all.
    QString file; ///< Of the library.
    std::vector<BackupFact> backups;
    bool isNothingReadable = false; ///< Somebody tried to save what can be read, and there was nothing.
};

/// What is seen until the library is open, and why if it cannot be. Whatever is chosen here, the file that is there is
/// kept.
class OpeningWindow : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningWindow(QWidget *parent = nullptr);
    void showOpening();
    void showRestoring();
    /// Offers to stop. How far it has come is told to the bar.
    void showSalvaging();
    QProgressBar *progressBar() const { return m_progress; }
    /// Explains, and offers what helps with this one.
    void showProblem(const OpeningProblem &problem);
    void showSalvaged(const Salvaged &saved);
    const QStackedWidget &pages() const { return *m_stack; }

Q_SIGNALS:
    void tryAgain();
    void openReadOnly();
    void restoreWanted(const QString &backup);
    void salvageWanted();
    void stopWanted();
    void newLibraryWanted();
    void folderChosen(const QString &folder);
    void quitWanted();

private:
    void showState(const QString &headline, const QString &explanation, std::vector<ui::EmptyState::Action> actions = {});
    void addRestorePage();
    void showBackups();
    void chooseFolder();
    void askForNewLibrary();

    QStackedWidget *m_stack;
    ui::EmptyState *m_state;
    QProgressBar *m_progress; ///< Seen only while something is saved.
    QWidget *m_restore = nullptr; ///< Made for the first problem, as its parts.
    ui::BackupTable *m_backups = nullptr;
    QPushButton *m_restoreChosen = nullptr;
    QString m_file;
};

} // namespace fourthp
