// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/print_commands.h"

#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/message_bar.h"
#include "ui/common/print_preview.h"
#include "ui/exchange/export_sentences.h"

namespace fourthp::ui {

PrintCommands::PrintCommands(const Services &services, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_messages(messages)
    , m_window(window)
{ }

void PrintCommands::print(const PublishScope &scope, DocumentForm form)
{
    PublishOrder order;
    order.scope = scope;
    order.form = form;
    order.options.language = readerLanguages().first();
    m_task.start([&library = m_services.library, order](
                     std::stop_token stop) { return makePublication(library, order, std::move(stop)); },
        [this](const Result<MadePublication> &made) { show(made); });
}

void PrintCommands::show(const Result<MadePublication> &made)
{
    if (made) {
        showPrintPreview(made->publication, m_window);
        if (const QStringList stayed = whatStayed(made->heldBack); !stayed.isEmpty()) {
            m_messages.tell(stayed.join(u' '));
        }
    } else if (made.error().detail == kHeldBack || made.error().kind == ErrorKind::Unsupported) {
        m_messages.tell(
            tr("By its marking or for want of a consent this does not leave the computer, or only "
               "for a group that is named: Publish in the menu File asks for it."));
    } else if (made.error().kind == ErrorKind::NotFound) {
        m_messages.tell(tr("There is no case study to print."));
    } else if (made.error().kind != ErrorKind::Cancelled) {
        m_messages.tell(ErrorText::explain(made.error()).text());
    }
}

} // namespace fourthp::ui
