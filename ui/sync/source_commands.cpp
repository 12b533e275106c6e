// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/source_commands.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/sync/add_hub_dialog.h"
#include "ui/sync/secret_dialog.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_text.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

} // namespace

SourceCommands::SourceCommands(const Services &services, SyncController &controller, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_controller(controller)
{ }

void SourceCommands::add(QWidget &window)
{
    if (m_services.library.isReadOnly()) {
        Q_EMIT message(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return;
    }
    auto *dialog = new AddHubDialog(m_controller.secrets(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &AddHubDialog::wanted, this, [this, dialog](const Channel &channel, const QString &secret) {
            const auto keep = dialog->keep();
            m_work.add([&library = m_services.library, channel] { return addChannel(library, channel); },
                [this, dialog = QPointer<AddHubDialog>(dialog), secret, keep](const Result<Channel> &added) {
                    if (!added) {
                        if (dialog) {
                            dialog->showProblem(addingProblem(added.error()));
                        }
                        return;
                    }
                    if (dialog) {
                        dialog->accept();
                    }
                    if (!secret.isEmpty()) {
                        m_controller.secrets().put(*added, secret, keep);
                    }
                    m_controller.start(*added);
                    Q_EMIT changed();
                });
        });
    dialog->open();
}

void SourceCommands::remove(const Channel &channel, QWidget &window)
{
    auto *question = new QMessageBox(QMessageBox::Question, Text::tr("Remove this source?"),
        Text::tr(
            "“%1” will no longer be asked for updates. What it sent can stay readable here, or be taken out. "
            "What you edited stays in any case.")
            .arg(Formats::isolated(channel.id)),
        QMessageBox::NoButton, &window);
    question->setObjectName(u"removeSource"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *keep = question->addButton(Text::tr("Remove, keep records"), QMessageBox::AcceptRole);
    QPushButton *all = question->addButton(Text::tr("Remove with its records"), QMessageBox::DestructiveRole);
    QPushButton *no = question->addButton(Text::tr("Keep the source"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    connect(keep, &QPushButton::clicked, this,
        [this, channel] { carryOutRemoval(channel, RecordsOfChannel::Keep); });
    connect(all, &QPushButton::clicked, this,
        [this, channel] { carryOutRemoval(channel, RecordsOfChannel::Remove); });
    question->open();
}

void SourceCommands::carryOutRemoval(const Channel &channel, RecordsOfChannel records)
{
    m_work.add([&library = m_services.library, id = channel.id,
                   records] { return removeChannel(library, id, records); },
        [this, channel](const Result<void> &done) {
            if (done) {
                m_controller.secrets().forget(channel);
            }
            Q_EMIT message(
                done ? Text::tr("The source was removed.") : ErrorText::explain(done.error()).text());
            Q_EMIT changed();
        });
}

void SourceCommands::withSecret(const Channel &channel, QWidget &window, std::function<void()> then)
{
    m_controller.secrets().look(channel,
        [self = QPointer<SourceCommands>(this), window = QPointer<QWidget>(&window), channel,
            then = std::move(then)](bool isThere) {
            if (isThere) {
                then();
            } else if (self && window) {
                self->askSecret(channel, *window, then);
            }
        });
}

void SourceCommands::askSecret(const Channel &channel, QWidget &window, std::function<void()> then)
{
    auto *dialog = new SecretDialog(channel, m_controller.secrets(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, channel, then = std::move(then)] {
        m_controller.secrets().put(channel, dialog->secret(), dialog->keep());
        then();
    });
    dialog->open();
}

} // namespace fourthp::ui
