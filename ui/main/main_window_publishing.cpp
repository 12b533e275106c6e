// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing and printing what the window shows.
#include "ui/main/main_window.h"

#include "ui/common/message_bar.h"
#include "ui/curation/edition_page.h"
#include "ui/exchange/publish_dialog.h"
#include "ui/library/library_page.h"
#include "ui/main/print_commands.h"

#include <QAction>
#include <QStackedWidget>

namespace fourthp::ui {

namespace {

/// The selected rows, or the whole result if fewer than two are selected.
PublishScope scopeOf(const LibraryPage &library)
{
    PublishScope scope;
    scope.docids = library.selectedDocids();
    if (scope.docids.size() < 2) {
        const RecordId read = library.currentRecord();
        const bool isCase = typeFromCode(read.typeCode()) == RecordType::CaseStudy;
        scope.current = isCase ? read : RecordId();
        scope.docids = library.allDocids();
    }
    return scope;
}

PublishScope scopeOf(const EditionPage &page)
{
    return {.edition = page.view().edition.id, .title = page.view().title};
}

} // namespace

void MainWindow::connectPublishing()
{
    auto *printing = new PrintCommands(m_services, *m_messages, *this);
    const auto showsEdition
        = [this] { return m_pages->currentIndex() == Compendium && !m_edition->view().document.isEmpty(); };
    const auto publish = [this](const PublishScope &scope) {
        if (scope.edition.isEmpty() && scope.current.isEmpty() && scope.docids.empty()) {
            m_messages->tell(tr("There is nothing to publish."));
            return;
        }
        auto *dialog = new PublishDialog(m_services, scope, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PublishDialog::recordWanted, this, &MainWindow::openField);
        dialog->show(); // The window stays of use: what stands against print is put right there.
    };
    connect(m_edition, &EditionPage::publishWanted, this, [this, publish] { publish(scopeOf(*m_edition)); });
    connect(m_actions.publish, &QAction::triggered, this, [this, publish, showsEdition] {
        publish(showsEdition() ? scopeOf(*m_edition) : scopeOf(*m_library));
    });
    connect(m_actions.print, &QAction::triggered, this, [this, printing, showsEdition] {
        const PublishScope scope = showsEdition() ? scopeOf(*m_edition) : scopeOf(*m_library);
        const DocumentForm form = showsEdition() ? DocumentForm::Book
            : !scope.current.isEmpty()           ? DocumentForm::Sheet
                                                 : DocumentForm::List;
        printing->print(scope, form);
    });
}

} // namespace fourthp::ui
