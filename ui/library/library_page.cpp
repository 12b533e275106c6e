// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "core/store/record_reader.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/library/result_model.h"
#include "ui/library/result_panel.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_pane.h"
#include "ui/search/facet_rail.h"
#include "ui/search/search_bar.h"

#include <QCursor>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

LibraryPage::LibraryPage(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_search(new SearchBar(services, this))
    , m_facets(new FacetRail(this))
    , m_results(new ResultPanel(services, this))
    , m_record(new RecordPane(services, commands, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_refresh(services.library, 300ms, [this] { refresh(); })
{
    setObjectName(u"libraryPage"_s);
    m_splitter->setObjectName(u"librarySplitter"_s);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(m_results);
    m_splitter->addWidget(m_record);
    m_splitter->setChildrenCollapsible(false);
    m_facets->setMinimumWidth(150);
    m_results->setMinimumWidth(260);
    m_record->setMinimumWidth(280);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({220, 480, 420});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_splitter, 1);

    connect(m_search, &SearchBar::queryChanged, this, &LibraryPage::ask);
    connect(m_search, &SearchBar::queryRefined, this, [this](const SearchQuery &query) {
        showQuery(query);
        Q_EMIT queryRefined(query);
    });
    connect(m_search, &SearchBar::resultsWanted, m_results, &ResultPanel::focusRows);
    connect(m_search, &SearchBar::saveWanted, this, &LibraryPage::saveWanted);
    connect(m_search, &SearchBar::recordWanted, this, &LibraryPage::linkFollowed);
    connect(m_facets, &FacetRail::toggled, this,
        [this](const QString &facet, const QString &value, bool excludes) { ask(m_query.toggled(facet, value, excludes)); });
    connect(m_facets, &FacetRail::cleared, this, [this] {
        SearchQuery query = m_query;
        query.filters.clear();
        ask(query);
    });
    connect(m_facets, &FacetRail::yearsChosen, this, [this](int from, int to) {
        SearchQuery query = m_query.without(u"year");
        if (from != 0 && to != 0 && from > to) {
            std::swap(from, to);
        }
        if (from != 0 || to != 0) {
            query.filters.push_back({u"year"_s, {u"%1..%2"_s.arg(from == 0 ? QString() : QString::number(from), to == 0 ? QString() : QString::number(to))}, false});
        }
        ask(query);
    });
    connect(m_results, &ResultPanel::sortChosen, this, [this](const SortOrder &sort) {
        SearchQuery query = m_query;
        query.sort = sort;
        ask(query);
    });
    connect(m_results, &ResultPanel::recordChosen, this, [this](const RecordId &id) {
        m_record->show(id);
        m_search->remember();
        Q_EMIT recordShown(id);
    });
    connect(m_results, &ResultPanel::nothingChosen, this, &LibraryPage::leaveRecord);
    connect(m_results, &ResultPanel::message, this, &LibraryPage::message);
    connect(m_results, &ResultPanel::exportWanted, this, &LibraryPage::exportResult);
    connect(m_results, &ResultPanel::manyWanted, this, &LibraryPage::manyWanted);
    connect(m_results, &ResultPanel::collectionRowsMoved, this, &LibraryPage::collectionRowsMoved);
    connect(m_results, &ResultPanel::collectionNoteWanted, this, &LibraryPage::collectionNoteWanted);
    connect(m_results, &ResultPanel::takeOutWanted, this, &LibraryPage::takeOutWanted);
    connect(m_record, &RecordPane::linkActivated, this, &LibraryPage::linkFollowed);
    connect(&commands, &RecordCommands::done, this, [this](const RecordId &id) {
        if (id == m_record->current() && id != m_results->currentRecord()) {
            showRecord(id); // A new record: from now on it may have a row.
        }
    });
    connect(m_record, &RecordPane::facetActivated, this, [this](const QString &facet, const QString &value) {
        SearchQuery query;
        query.filters.push_back({facet, {value}, false});
        ask(query);
    });

    const QString closedAtFirst = m_facets->groupLayout().toText();
    m_facets->setGroupLayout(FacetRailLayout::fromText(services.settings.choice(u"closedFacets"_s, closedAtFirst)));
    connect(m_facets, &FacetRail::groupsChanged, this,
        [this] { m_services.settings.setChoice(u"closedFacets"_s, m_facets->groupLayout().toText()); });

    showQuery({});
}

LibraryPage::~LibraryPage() = default;

Labels LibraryPage::labels() const
{
    return Labels(m_services.vocabularies, readerLanguages());
}

void LibraryPage::ask(const SearchQuery &query)
{
    if (!(query == m_query)) {
        showQuery(query);
        Q_EMIT queryChanged(query);
    }
}

void LibraryPage::showQuery(const SearchQuery &query)
{
    if (!(query == m_query)) {
        Q_EMIT queryLeft();
    }
    m_query = query;
    m_search->setQuery(query, labels());
    m_results->setQuery(query);
    run();
    Q_EMIT queryShown();
}

void LibraryPage::refresh()
{
    run();
    m_record->refresh();
}

void LibraryPage::run()
{
    m_results->showBusy();
    m_counts.cancel();
    m_task.start(
        [&engine = m_services.search, query = m_query, columns = m_results->rowColumns(), words = labels()](std::stop_token stop) -> Result<Found> {
            Result<SearchAnswer> answer = engine.search(query, stop);
            if (!answer) {
                return passOn(answer);
            }
            const auto begin = answer->docids.begin();
            const auto end = begin + std::min<qsizetype>(qsizetype(answer->docids.size()), ResultModel::kRowsPerPage);
            Result<std::vector<ResultRow>> rows = loadRows(engine, {begin, end}, query, columns, words, stop);
            if (!rows) {
                return passOn(rows);
            }
            return Found {std::move(*answer), columns, std::move(*rows)};
        },
        [this](Result<Found> found) {
            if (found) {
                showFound(std::move(*found));
            } else if (found.error().kind != ErrorKind::Cancelled) {
                const UserMessage message = ErrorText::explain(found.error());
                m_results->showMessage(message.what, message.next, {{tr("Try again"), [this] { run(); }}});
            }
        });
}

void LibraryPage::showFound(Found found)
{
    m_facets->show(found.answer.facets, m_query, labels());
    m_results->showResult(std::move(found.answer.docids), std::move(found.firstRows), found.columns);
    if (m_results->allDocids().empty()) {
        showNothingFound(found.answer);
    }
}

void LibraryPage::showNothingFound(const SearchAnswer &answer)
{
    const NothingFound nothing(m_query, answer.didYouMean, [this](const FacetFilter &filter) { return m_search->textOf(filter); });
    showOffers(nothing, {});
    // How much each would find is counted while the reader reads; what would find nothing is no offer.
    m_counts.start([&engine = m_services.search, offers = nothing.offers()](
                       std::stop_token stop) { return NothingFound::counted(engine, offers, stop); },
        [this, nothing](const Result<std::vector<NothingFound::Offer>> &counted) {
            if (counted) {
                showOffers(nothing, *counted);
            }
        });
}

void LibraryPage::showOffers(const NothingFound &nothing, const std::vector<NothingFound::Offer> &counted)
{
    std::vector<EmptyState::Action> actions;
    for (const NothingFound::Offer &offer : counted) {
        const QString text = tr("%1 (%2)", "1: what a button does, 2: number of results").arg(offer.text, Formats::count(offer.count));
        actions.push_back({QString(text).replace(u'&', u"&&"_s), [this, query = offer.query] { ask(query); }});
    }
    if (const QString title = m_query.text.simplified(); !title.isEmpty() && !m_services.library.isReadOnly()) {
        const QString text = tr("New record “%1”…").arg(Formats::isolated(title));
        actions.push_back({QString(text).replace(u'&', u"&&"_s), [this] { offerNewRecord(); }});
    }
    m_results->showMessage(nothing.headline(), nothing.explanation(counted), std::move(actions));
}

/// Of the one type that is asked for, or of a type that the reader chooses now.
void LibraryPage::offerNewRecord()
{
    const QString title = m_query.text.simplified();
    constexpr RecordType kCreated[] {RecordType::CaseStudy, RecordType::Stakeholder, RecordType::Resource, RecordType::Story, RecordType::Event};
    const FacetFilter *asked = m_query.filterOn(u"type");
    const bool asksForOne = asked != nullptr && !asked->excludes && asked->values.size() == 1;
    const RecordType type = asksForOne ? typeFromCode(asked->values.first()) : RecordType::Unknown;
    if (std::find(std::begin(kCreated), std::end(kCreated), type) != std::end(kCreated)) {
        createRecord(type, title);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"newRecordMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RecordType one : kCreated) {
        menu->addAction(lineIcon(iconNameOf(one)), labelOf(one), this, [this, one, title] { createRecord(one, title); });
    }
    const QWidget *button = window()->focusWidget();
    menu->popup(button == nullptr ? QCursor::pos() : button->mapToGlobal(QPoint(0, button->height())));
}

void LibraryPage::showRecord(const RecordId &id)
{
    m_results->selectNothingBut(id);
    m_record->setVisible(true);
    m_record->show(id);
    Q_EMIT recordShown(id);
    locate(id);
}

void LibraryPage::locate(const RecordId &id)
{
    m_locate.start(
        [&library = m_services.library, id](std::stop_token) -> Result<qint64> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            const Result<std::optional<qint64>> docid = docidOf(**connection, id);
            return docid ? Result<qint64>(docid->value_or(ResultPanel::kNowhere)) : passOn(docid);
        },
        [this, id](const Result<qint64> &docid) {
            if (docid && m_record->current() == id) {
                m_results->select(id, *docid);
            }
        });
}

void LibraryPage::showNoRecord()
{
    m_results->selectNothingBut({});
    leaveRecord();
}

void LibraryPage::leaveRecord()
{
    if (!m_record->isEditing()) {
        m_record->clear();
    }
}

void LibraryPage::createRecord(RecordType type, const QString &title)
{
    m_results->selectNothingBut({});
    m_record->setVisible(true);
    m_record->createRecord(type, title);
}

RecordId LibraryPage::currentRecord() const
{
    return m_record->current();
}

SearchQuery LibraryPage::read(const QString &text)
{
    return m_search->read(text);
}

QString LibraryPage::queryTitle() const
{
    return m_search->title();
}

void LibraryPage::setSaved(bool saved)
{
    m_search->setSaved(saved);
}

ViewPlace LibraryPage::placeIn(const SearchQuery &query) const
{
    return m_results->placeIn(query);
}

void LibraryPage::scrollBack(const ViewPlace &place)
{
    m_results->scrollBack(place);
}

void LibraryPage::focusSearch()
{
    m_search->focusText();
}

void LibraryPage::toggleFacetRail()
{
    m_facets->setVisible(m_facets->isHidden());
}

void LibraryPage::toggleRecordPane()
{
    m_record->setVisible(m_record->isHidden());
}

std::vector<QWidget *> LibraryPage::panes() const
{
    return {m_search, m_facets, m_results, m_record};
}

void LibraryPage::exportResult()
{
    std::vector<qint64> docids = m_results->selectedDocids();
    if (docids.size() < 2) {
        docids = m_results->allDocids();
    }
    Q_EMIT exportRequested(m_query, docids, m_results->columns());
}

std::vector<qint64> LibraryPage::selectedDocids() const
{
    return m_results->selectedDocids();
}

const std::vector<qint64> &LibraryPage::allDocids() const
{
    return m_results->allDocids();
}

void LibraryPage::showCollection(const std::optional<Collection> &collection)
{
    m_results->showCollection(collection);
}

QByteArray LibraryPage::saveLayout() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_splitter->saveState() << m_facets->isHidden() << m_record->isHidden();
    return state;
}

void LibraryPage::restoreLayout(const QByteArray &state)
{
    QByteArray splitter;
    bool facetsHidden = false;
    bool recordHidden = false;
    QDataStream in(state);
    in >> splitter >> facetsHidden >> recordHidden;
    if (in.status() == QDataStream::Ok && !splitter.isEmpty()) {
        m_splitter->restoreState(splitter);
        m_facets->setHidden(facetsHidden);
        m_record->setHidden(recordHidden);
    }
}

void LibraryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_search->setQuery(m_query, labels());
        m_results->retranslate();
        run();
    }
    QWidget::changeEvent(event);
}

} // namespace fourthp::ui
