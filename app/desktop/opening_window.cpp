// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening_window.h"

#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace fourthp {

OpeningWindow::OpeningWindow(QWidget *parent)
    : QWidget(parent)
    , m_state(new ui::EmptyState(this))
{
    setWindowTitle(tr("Fourth P"));
    resize(640, 360);
    (new QVBoxLayout(this))->addWidget(m_state);
}

void OpeningWindow::showOpening()
{
    m_state->show(tr("Opening the library…"), {});
}

void OpeningWindow::showProblem(const Error &error, const QString &newestBackup)
{
    const ui::UserMessage message = ui::ErrorText::explain(error);
    std::vector<ui::EmptyState::Action> actions;
    if (!newestBackup.isEmpty() && error.kind == ErrorKind::Damaged) {
        const QString when = QLocale().toString(QFileInfo(newestBackup).lastModified(), QLocale::ShortFormat);
        actions.push_back({tr("Restore the backup of %1").arg(when), [this, newestBackup] { Q_EMIT restoreWanted(newestBackup); }});
    }
    if (error.kind == ErrorKind::InUse || error.kind == ErrorKind::NewerVersion || error.kind == ErrorKind::Damaged
        || error.kind == ErrorKind::DiskFull) {
        actions.push_back({tr("Open for reading only"), [this] { Q_EMIT openReadOnly(); }});
    }
    actions.push_back({tr("Try again"), [this] { Q_EMIT tryAgain(); }});
    m_state->show(message.what, message.next, std::move(actions));
}

} // namespace fourthp
