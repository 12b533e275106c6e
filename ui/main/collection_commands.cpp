// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/collection_commands.h"

#include "core/search/filter_keys.h"
#include "core/search/query_text.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/name_dialog.h"
#include "ui/library/library_page.h"
#include "ui/main/collection_note_dialog.h"
#include "ui/main/navigation_rail.h"

#include <QCursor>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

SearchQuery queryFor(const Collection &collection)
{
    return {{}, {{filter_keys::kCollection, {collection.name}, false}}, {}};
}

/// Ids of rows: collections know nothing of docids.
Result<std::vector<RecordId>> idsOf(Library &library, const std::vector<qint64> &docids)
{
    const Result<Connection *> connection = library.connection();
    return connection ? recordIds(**connection, docids) : passOn(connection);
}

} // namespace

CollectionCommands::CollectionCommands(
    const Services &services, NavigationRail &rail, LibraryPage &page, MessageBar &messages, QWidget &window)
    : m_services(services)
    , m_rail(rail)
    , m_page(page)
    , m_messages(messages)
    , m_window(window)
    , m_loadSoon(services.library, 1s, [this] { load(); }) // Counts follow what is deleted and brought back.
{
    connect(&rail, &NavigationRail::newCollectionWanted, this, [this] { makeNew({}); });
    connect(&rail, &NavigationRail::collectionRenameWanted, this, &CollectionCommands::rename);
    connect(&rail, &NavigationRail::collectionRemovalWanted, this, &CollectionCommands::remove);
    connect(&rail, &NavigationRail::collectionMoveWanted, this, &CollectionCommands::move);
    connect(&rail, &NavigationRail::recordsDropped, this,
        qOverload<qint64, const std::vector<qint64> &>(&CollectionCommands::add));
    connect(&page, &LibraryPage::collectionRowsMoved, this, &CollectionCommands::moveRows);
    connect(&page, &LibraryPage::takeOutWanted, this, [this] { toggleSelected(nullptr); });
    connect(&page, &LibraryPage::collectionNoteWanted, this, &CollectionCommands::editNote);
    connect(&page, &LibraryPage::queryShown, this, [this] { m_page.showCollection(shown()); });
    load();
}

std::optional<Collection> CollectionCommands::shown() const
{
    const SearchQuery &query = m_page.query();
    if (query.filters.size() != 1 || query.filters.front().facet != filter_keys::kCollection) {
        return {};
    }
    const auto found = std::find_if(
        m_list.begin(), m_list.end(), [&query](const Collection &one) { return queryFor(one) == query; });
    return found == m_list.end() ? std::nullopt : std::optional(*found);
}

void CollectionCommands::offer(const std::vector<qint64> &docids, QWidget *anchor)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"addToMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Collection &collection : m_list) {
        menu->addAction(lineIcon(u"collection"_s), QString(collection.name).replace(u'&', u"&&"_s), this,
            [this, id = collection.id, docids] { add(id, docids); });
    }
    menu->addSeparator();
    menu->addAction(lineIcon(u"new"_s), tr("New collection…"), this, [this, docids] { makeNew(docids); });
    menu->popup(
        anchor == nullptr ? QCursor::pos() : anchor->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void CollectionCommands::toggleSelected(QWidget *anchor)
{
    const std::vector<qint64> docids = m_page.selectedDocids();
    if (docids.empty()) {
        m_messages.tell(tr("Select the records first."));
    } else if (mayWrite()) {
        if (const auto collection = shown()) {
            takeOut(*collection, docids);
        } else {
            offer(docids, anchor);
        }
    }
}

void CollectionCommands::makeNew(const std::vector<qint64> &docids)
{
    if (!mayWrite()) {
        return;
    }
    auto *dialog = new NameDialog({tr("New collection"), tr("&Name"), tr("Create")}, {}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, docids] {
        auto made = std::make_shared<Collection>();
        change(
            [name = dialog->name(), made](Collections &collections) {
                const Result<Collection> added = collections.add(name);
                *made = added.value_or(Collection());
                return added ? Result<void>() : passOn(added);
            },
            [this, made, docids] {
                if (!docids.empty()) {
                    add(*made, docids); // The list that is held here does not know it yet.
                }
            });
    });
    dialog->open();
}

void CollectionCommands::rename(qint64 id)
{
    const Collection *collection = find(id);
    if (collection == nullptr || !mayWrite()) {
        return;
    }
    auto *dialog
        = new NameDialog({tr("Rename a collection"), tr("&Name"), tr("Rename")}, collection->name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        const bool isShown = shown() && shown()->id == id;
        change([id, name = dialog->name()](Collections &collections) { return collections.rename(id, name); },
            [this, isShown, name = dialog->name()] {
                if (isShown) {
                    m_page.showQuery(
                        queryFor({.name = name, .note = {}})); // Under the name that finds it now.
                }
            });
    });
    dialog->open();
}

void CollectionCommands::remove(qint64 id)
{
    if (find(id) == nullptr || !mayWrite()) {
        return;
    }
    auto removed = std::make_shared<RemovedCollection>();
    change(
        [id, removed](Collections &collections) {
            Result<RemovedCollection> done = collections.remove(id);
            *removed = done ? std::move(*done) : RemovedCollection();
            return done ? Result<void>() : passOn(done);
        },
        [this, removed] {
            m_messages.tell(tr("Removed the collection “%1”. Its records stay.")
                                .arg(Formats::isolated(removed->collection.name)),
                tr("Undo"), [this, removed] {
                    change([removed](Collections &collections) { return collections.putBack(*removed); });
                });
        });
}

void CollectionCommands::move(qint64 id, int index)
{
    if (mayWrite()) {
        change([id, index](Collections &collections) { return collections.move(id, index); });
    }
}

void CollectionCommands::add(qint64 id, const std::vector<qint64> &docids)
{
    if (id == 0) {
        makeNew(docids);
        return;
    }
    const Collection *collection = find(id);
    if (mayWrite() && collection != nullptr) {
        add(*collection, docids);
    }
}

void CollectionCommands::add(const Collection &collection, const std::vector<qint64> &docids)
{
    auto added = std::make_shared<std::vector<RecordId>>();
    const qint64 id = collection.id;
    change(
        [&library = m_services.library, id, docids, added](Collections &collections) {
            const auto ids = idsOf(library, docids);
            Result<std::vector<RecordId>> done = ids ? collections.addRecords(id, *ids) : passOn(ids);
            *added = done ? std::move(*done) : std::vector<RecordId>();
            return done ? Result<void>() : passOn(done);
        },
        [this, id, added, name = collection.name] {
            if (added->empty()) {
                m_messages.tell(tr("Everything selected is in the collection already."));
                return;
            }
            m_messages.tell(
                tr("Added %Ln record(s) to “%1”.", nullptr, int(added->size())).arg(Formats::isolated(name)),
                tr("Undo"), [this, id, added] {
                    change([id, added](Collections &collections) {
                        const auto taken = collections.takeRecords(id, *added);
                        return taken ? Result<void>() : passOn(taken);
                    });
                });
        });
}

void CollectionCommands::takeOut(const Collection &collection, const std::vector<qint64> &docids)
{
    auto taken = std::make_shared<std::vector<TakenItem>>();
    change(
        [&library = m_services.library, id = collection.id, docids, taken](Collections &collections) {
            const auto ids = idsOf(library, docids);
            Result<std::vector<TakenItem>> done = ids ? collections.takeRecords(id, *ids) : passOn(ids);
            *taken = done ? std::move(*done) : std::vector<TakenItem>();
            return done ? Result<void>() : passOn(done);
        },
        [this, id = collection.id, taken, name = collection.name] {
            m_messages.tell(tr("Took %Ln record(s) out of “%1”.", nullptr, int(taken->size()))
                                .arg(Formats::isolated(name)),
                tr("Undo"), [this, id, taken] {
                    change([id, taken](
                               Collections &collections) { return collections.putBackRecords(id, *taken); });
                });
        });
}

void CollectionCommands::moveRows(const std::vector<qint64> &docids, int index)
{
    const auto collection = shown();
    if (!collection || !mayWrite()) {
        return;
    }
    // As the rows stand on screen, for the collection may hold records that are not here.
    std::vector<qint64> order;
    const QSet<qint64> moving(docids.begin(), docids.end());
    const std::vector<qint64> &rows = m_page.allDocids();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(order),
        [&moving](qint64 docid) { return !moving.contains(docid); });
    order.insert(order.begin() + std::clamp<qsizetype>(index, 0, qsizetype(order.size())), docids.begin(),
        docids.end());
    change([&library = m_services.library, id = collection->id, order](Collections &collections) {
        const auto ids = idsOf(library, order);
        return ids ? collections.setOrder(id, *ids) : Result<void>(passOn(ids));
    });
}

void CollectionCommands::editNote(const std::vector<qint64> &docids)
{
    const auto collection = shown();
    if (!collection || !mayWrite()) {
        return;
    }
    auto *dialog = new CollectionNoteDialog(m_services, *collection, docids, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = collection->id] {
        change([id, notes = dialog->changed()](Collections &collections) {
            Result<void> done;
            for (const auto &[about, text] : notes) {
                done = about.isEmpty() ? collections.setNote(id, text)
                                       : collections.setItemNote(id, about, text);
                if (!done) {
                    break;
                }
            }
            return done;
        });
    });
    dialog->open();
}

bool CollectionCommands::mayWrite()
{
    if (m_services.library.isReadOnly()) {
        m_messages.tell(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return false;
    }
    return true;
}

void CollectionCommands::change(std::function<Result<void>(Collections &)> work, std::function<void()> after)
{
    m_work.add(
        [&library = m_services.library, work = std::move(work)] {
            Collections collections(library);
            return work(collections);
        },
        [this, after = std::move(after)](const Result<void> &done) {
            if (!done && done.error().kind == ErrorKind::Conflict) {
                m_messages.tell(
                    tr("There is a collection “%1” already.").arg(Formats::isolated(done.error().subject)));
            } else if (!done) {
                m_messages.tell(ErrorText::explain(done.error()).text());
            } else {
                Q_EMIT changed(); // No record was touched: nobody else tells that rows stand elsewhere now.
                if (after) {
                    after();
                }
            }
        });
    load();
}

void CollectionCommands::load()
{
    m_work.add([&library = m_services.library] { return Collections(library).list(); },
        [this](Result<std::vector<Collection>> list) {
            if (list && *list != m_list) {
                m_list = std::move(*list);
                showList();
                Q_EMIT changed();
            }
        });
}

void CollectionCommands::showList()
{
    std::vector<RailEntry> entries;
    for (const Collection &collection : m_list) {
        entries.push_back(
            {collection.id, collection.name, printQuery(queryFor(collection)), collection.records});
    }
    m_rail.showPart(RailPart::Collections, entries);
    m_page.showCollection(shown());
}

const Collection *CollectionCommands::find(qint64 id) const
{
    const auto found
        = std::find_if(m_list.begin(), m_list.end(), [id](const Collection &one) { return one.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

} // namespace fourthp::ui
