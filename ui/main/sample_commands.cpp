// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sample_commands.h"

#include "core/store/sample_library.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"

#include <QMessageBox>
#include <QPushButton>

namespace fourthp::ui {

SampleCommands::SampleCommands(const Services &services, MessageBar &messages, QWidget &window)
    : m_services(services)
    , m_messages(messages)
    , m_window(window)
{ }

void SampleCommands::takeOut()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove the sample records?"),
        tr("Samples that you edited stay. You can bring the others back at any time in the preferences."),
        QMessageBox::NoButton, &m_window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *wanted = question->addButton(tr("Remove the samples"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep them"), QMessageBox::RejectRole));
    QObject::connect(
        question, &QMessageBox::buttonClicked, question, [this, wanted](const QAbstractButton *button) {
            if (button == static_cast<const QAbstractButton *>(wanted)) {
                remove();
            }
        });
    question->open();
}

void SampleCommands::remove()
{
    m_work.add([&library = m_services.library] { return removeSample(library); },
        [this](const Result<int> &removed) {
            m_messages.tell(removed ? tr("%Ln sample record(s) were removed.", nullptr, *removed)
                                    : ErrorText::explain(removed.error()).text(),
                removed ? tr("Bring them back") : QString(), [this] { bringBack(); });
        });
}

void SampleCommands::bringBack()
{
    m_services.settings.setSampleBannerClosed(false);
    m_work.add([&library = m_services.library] { return installSample(library); },
        [this](const Result<int> &installed) {
            m_messages.tell(installed ? tr("%Ln sample record(s) are in the library.", nullptr, *installed)
                                      : ErrorText::explain(installed.error()).text());
        });
}

} // namespace fourthp::ui
