// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/saved_search_commands.h"

#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/library/library_page.h"
#include "ui/main/navigation_rail.h"
#include "ui/search/save_search_dialog.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kCountDelay = 3s; ///< After a commit: a pull has many, and each count is a search.
constexpr size_t kMostCounted = 30; ///< A longer list is not worth a processor after every change.

} // namespace

SavedSearchCommands::SavedSearchCommands(const Services &services, NavigationRail &rail, LibraryPage &page, MessageBar &messages, QWidget &window)
    : m_services(services)
    , m_rail(rail)
    , m_page(page)
    , m_messages(messages)
    , m_window(window)
    , m_countSoon(services.library, kCountDelay, [this] { count(); })
{
    connect(&m_page, &LibraryPage::saveWanted, this, &SavedSearchCommands::saveQuery);
    connect(&m_page, &LibraryPage::queryShown, this, &SavedSearchCommands::showStar);
    connect(&m_rail, &NavigationRail::renameWanted, this, &SavedSearchCommands::rename);
    connect(&m_rail, &NavigationRail::removalWanted, this, &SavedSearchCommands::remove);
    connect(&m_rail, &NavigationRail::moveWanted, this, &SavedSearchCommands::move);
    showStar();
    load();
}

void SavedSearchCommands::saveQuery()
{
    if (!mayWrite()) {
        return;
    }
    if (const SavedSearch *saved = savedQuery()) {
        rename(saved->id);
    } else if (printQuery(m_page.query()).isEmpty()) {
        m_messages.tell(tr("There is nothing to save: no words and no filters."));
    } else {
        nameNew();
    }
}

void SavedSearchCommands::nameNew()
{
    auto *dialog = new SaveSearchDialog(SaveSearchDialog::About::NewSearch, m_page.queryTitle(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, query = printQuery(m_page.query())] {
        const QString name = dialog->name();
        change(
            [name, query](SavedSearches &searches) {
                const auto added = searches.add(name, query);
                return added ? Result<void>() : passOn(added);
            },
            [this, name] { m_messages.tell(tr("“%1” is among the saved searches.").arg(Formats::isolated(name))); });
    });
    dialog->open();
}

void SavedSearchCommands::rename(qint64 id)
{
    const SavedSearch *search = find(id);
    if (search == nullptr || !mayWrite()) {
        return;
    }
    auto *dialog = new SaveSearchDialog(SaveSearchDialog::About::SavedSearch, search->name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveSearchDialog::removalWanted, this, [this, id] { remove(id); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        change([id, name = dialog->name()](SavedSearches &searches) { return searches.rename(id, name); });
    });
    dialog->open();
}

void SavedSearchCommands::remove(qint64 id)
{
    const SavedSearch *search = find(id);
    if (search == nullptr || !mayWrite()) {
        return;
    }
    const int index = int(search - m_list.data());
    change([id](SavedSearches &searches) { return searches.remove(id); },
        [this, removed = *search, index] {
            m_messages.tell(tr("“%1” is no longer a saved search.").arg(Formats::isolated(removed.name)), tr("Undo"),
                [this, removed, index] { change([removed, index](SavedSearches &searches) { return searches.putBack(removed, index); }); });
        });
}

void SavedSearchCommands::move(qint64 id, int index)
{
    if (mayWrite()) {
        change([id, index](SavedSearches &searches) { return searches.move(id, index); });
    }
}

bool SavedSearchCommands::mayWrite()
{
    if (m_services.library.isReadOnly()) {
        m_messages.tell(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return false;
    }
    return true;
}

void SavedSearchCommands::change(std::function<Result<void>(SavedSearches &)> work, std::function<void()> after)
{
    m_work.add(
        [&library = m_services.library, work = std::move(work)] {
            SavedSearches searches(library);
            return work(searches);
        },
        [this, after = std::move(after)](const Result<void> &done) {
            if (!done) {
                m_messages.tell(ErrorText::explain(done.error()).text());
            } else if (after) {
                after();
            }
        });
    load();
}

void SavedSearchCommands::load()
{
    m_work.add([&library = m_services.library] { return SavedSearches(library).list(); },
        [this](Result<std::vector<SavedSearch>> list) {
            if (list) {
                m_list = std::move(*list);
                showList();
                showStar();
                count();
            }
        });
}

void SavedSearchCommands::count()
{
    m_counting.start(
        [&engine = m_services.search, list = m_list](std::stop_token stop) -> Result<QHash<qint64, qint64>> {
            QHash<qint64, qint64> counts;
            for (size_t i = 0; i < std::min(list.size(), kMostCounted); ++i) {
                const Result<SearchAnswer> found = engine.search(parseQuery(list[i].query).query, stop);
                if (!found) {
                    return passOn(found);
                }
                counts.insert(list[i].id, qint64(found->docids.size()));
            }
            return counts;
        },
        [this](const Result<QHash<qint64, qint64>> &counts) {
            if (counts) {
                m_counts = *counts;
                showList();
            }
        });
}

void SavedSearchCommands::showList()
{
    m_rail.showSaved(m_list, m_counts);
}

void SavedSearchCommands::showStar()
{
    m_page.setSaved(savedQuery() != nullptr);
}

const SavedSearch *SavedSearchCommands::find(qint64 id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [id](const SavedSearch &one) { return one.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

const SavedSearch *SavedSearchCommands::savedQuery() const
{
    const QString query = printQuery(m_page.query());
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&query](const SavedSearch &one) { return one.query == query; });
    return found == m_list.end() ? nullptr : &*found;
}

} // namespace fourthp::ui
