// SPDX-License-Identifier: GPL-3.0-or-later
// What left the library, and consents.
#include "ui/main/main_window.h"

#include "core/store/library.h"
#include "ui/common/message_bar.h"
#include "ui/curation/consents_dialog.h"
#include "ui/curation/withdraw_dialog.h"
#include "ui/exchange/access_log_dialog.h"
#include "ui/home/home_page.h"
#include "ui/library/library_page.h"
#include "ui/record/record_pane.h"

#include <QAction>

namespace fourthp::ui {

void MainWindow::connectPrivacy()
{
    connect(m_actions.accessLog, &QAction::triggered, this, [this] {
        auto *dialog = new AccessLogDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions.endingConsents, &QAction::triggered, this, [this] {
        auto *dialog = new ConsentsDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ConsentsDialog::recordWanted, this, &MainWindow::openRecord);
        dialog->show(); // The window stays of use: records are read beside it.
    });
    connect(m_actions.withdraw, &QAction::triggered, this, [this] {
        const Document record = m_library->recordPane().shown();
        if (!WithdrawDialog::canWithdraw(record)) {
            m_messages->tell(tr("There is no consent in this record: it is neither a story nor does it name a person."));
            return;
        }
        auto *dialog = new WithdrawDialog(m_services, *m_commands, record, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &WithdrawDialog::frozenTold, m_messages,
            [this](const QString &sentence) { m_messages->tell(sentence); });
        dialog->open();
    });
    connect(m_home, &HomePage::endingConsentsWanted, m_actions.endingConsents, &QAction::trigger);
}

void MainWindow::openField(const RecordId &id, const QString &field)
{
    activateWindow();
    openRecord(id);
    if (!field.isEmpty() && !m_services.library.isReadOnly()) {
        m_library->recordPane().editField(field);
    }
}

} // namespace fourthp::ui
