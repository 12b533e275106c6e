// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window was, and the ways back and forward.
#include "ui/main/main_window.h"

#include "core/search/query_text.h"
#include "ui/curation/edition_page.h"
#include "ui/curation/meeting_page.h"
#include "ui/curation/queue_page.h"
#include "ui/library/library_page.h"
#include "ui/main/navigation_rail.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void MainWindow::markPlace()
{
    const int page = m_pages->currentIndex();
    if (page == Library) {
        const SearchQuery &query = m_library->query();
        m_rail->mark(printQuery(query), printQuery({{}, query.filters, query.sort}));
    } else if (page == Compendium) {
        const RecordId &edition = m_edition->view().edition.id;
        m_rail->mark(NavigationRail::editionPlace(edition, m_edition->chapter()),
            edition.isEmpty() ? u"compendium"_s : NavigationRail::editionPlace(edition));
    } else if (page == Queue) {
        m_rail->mark(QueueText::place(m_queue->queue()));
    } else if (page == Meeting) {
        m_rail->mark(u"meeting"_s, u"meeting"_s); // No row leads there.
    } else {
        m_rail->mark(page == Home ? u"home"_s : page == Sync ? u"sync"_s : QString());
    }
    enableActions();
}

Visit MainWindow::here() const
{
    const RecordId record
        = m_pages->currentWidget() == m_meeting ? m_meeting->meeting() : m_library->currentRecord();
    return {m_pages->currentIndex(), m_library->query(), record, {}, int(m_queue->queue())};
}

void MainWindow::noteScroll()
{
    const Visit *left = m_visits.here();
    const ViewPlace scroll = left == nullptr ? ViewPlace() : m_library->placeIn(left->query);
    if (scroll.top != 0) { // Else its answer is not on screen, and what is known stays.
        m_visits.noteScroll(scroll);
    }
}

void MainWindow::record()
{
    m_visits.add(here());
    markPlace();
}

void MainWindow::visit(const Visit &place)
{
    m_queue->showQueue(WorkQueue(place.queue));
    if (place.page == Meeting) {
        m_meeting->open(place.record);
    }
    showPage(Page(place.page));
    m_library->showQuery(place.query);
    if (place.record.isEmpty()) {
        m_library->showNoRecord();
    } else {
        m_library->showRecord(place.record);
    }
    m_library->scrollBack(place.scroll);
}

void MainWindow::goBack()
{
    if (m_visits.canGoBack()) {
        noteScroll();
        const Visit place = m_visits.goBack();
        visit(place);
    }
}

void MainWindow::goForward()
{
    if (m_visits.canGoForward()) {
        noteScroll();
        const Visit place = m_visits.goForward();
        visit(place);
    }
}

} // namespace fourthp::ui
