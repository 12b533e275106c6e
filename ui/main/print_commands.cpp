// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/print_commands.h"

#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/exchange/export_sentences.h"
#include "ui/print/laid_document.h"

#include <QPrinter>

namespace fourthp::ui {

namespace {

/// The preview draws all pages before it shows the first one. Of so many records it takes half a second, and
/// some more on an old laptop.
constexpr size_t kMostRecords = 3000;

} // namespace

PrintCommands::PrintCommands(const Services &services, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_messages(messages)
    , m_window(window)
{ }

void PrintCommands::print(const PublishScope &scope, DocumentForm form)
{
    if (form != DocumentForm::Sheet && scope.docids.size() > kMostRecords) {
        m_messages.tell(tr("%Ln record(s) are too many to be shown page by page before they are printed. "
                           "Publish in the menu File makes a PDF of them, or search for fewer.",
            nullptr, int(scope.docids.size())));
        return;
    }
    PublishOrder order;
    order.scope = scope;
    order.form = form;
    order.format = PublishFormat::Pdf; // For paper.
    order.options.language = readerLanguages().constFirst();
    order.who = m_services.settings.author();
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_task.start([&library = m_services.library, order, paper = layoutPaper(*m_printer)](
                     const std::stop_token &stop) { return makePages(library, order, paper, stop); },
        [this, order](const Result<Made> &made) { show(made, order); });
}

Result<PrintCommands::Made> PrintCommands::makePages(
    Library &library, const PublishOrder &order, const QSizeF &paper, const std::stop_token &stop)
{
    Result<MadePublication> made = makePublication(library, order, stop);
    if (!made) {
        return passOn(made);
    }
    PrintJob job;
    job.publication = std::make_shared<const Publication>(std::move(made->publication));
    job.pages = std::make_shared<const print::LaidDocument>(print::layOut(*job.publication, paper, {}, stop));
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    return Made {std::move(job), made->heldBack, made->cases};
}

void PrintCommands::show(const Result<Made> &made, const PublishOrder &order)
{
    if (made) {
        PrintJob job = made->job;
        job.printer = m_printer;
        AccessEntry entry = entryOf(order, made->cases);
        entry.way = ExitWay::Print;
        job.printed = [this, entry] {
            m_notes.add([&library = m_services.library, entry] { return noteLeaving(library, entry); },
                [this](const Result<Noted> &noted) {
                    const QString problem = noted ? ErrorText::explainUnnoted(*noted)
                                                  : ErrorText::explain(noted.error()).text();
                    if (!problem.isEmpty()) {
                        m_messages.tell(problem);
                    }
                });
        };
        showPrintPreview(job, m_window);
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
