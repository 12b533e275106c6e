// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/library/nothing_found.h"
#include "ui/library/result_row.h"
#include "ui/library/selection_bar.h"
#include "ui/library/view_place.h"

#include <QWidget>

#include <optional>
#include <vector>

class QSplitter;

namespace fourthp {
struct Collection;
}

namespace fourthp::ui {

class FacetRail;
class RecordCommands;
class RecordPane;
class ResultPanel;
class SearchBar;

/// The library: search box, facets, results and the record that is read. One query drives them all.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    LibraryPage(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    ~LibraryPage() override;

    void showQuery(const SearchQuery &query);
    /// The present question in the reader's words, on one line; empty if nothing is asked.
    QString queryTitle() const;
    /// Whether the present query is a saved one.
    void setSaved(bool saved);
    /// How far the answer to this query is scrolled; nowhere if it is not on screen.
    ViewPlace placeIn(const SearchQuery &query) const;
    /// Scrolls there as soon as the answer to the present query is on screen.
    void scrollBack(const ViewPlace &place);
    /// Shows the record beside the present result, and selects its row if it has one.
    void showRecord(const RecordId &id);
    /// Reads no record, unless one is being edited.
    void showNoRecord();
    /// Starts a record, with this title if there is one; no row is selected meanwhile.
    void createRecord(RecordType type, const QString &title = {});
    const SearchQuery &query() const { return m_query; }
    std::vector<qint64> selectedDocids() const;
    const std::vector<qint64> &allDocids() const;
    /// The present query asks for this collection; none for any other.
    void showCollection(const std::optional<Collection> &collection);
    RecordId currentRecord() const;
    RecordPane &recordPane() const { return *m_record; }
    /// A text in the reader's words as a query.
    SearchQuery read(const QString &text);
    void focusSearch();
    void toggleFacetRail();
    void toggleRecordPane();
    /// The panes in the order of F6.
    std::vector<QWidget *> panes() const;
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);
    /// Exports the selected rows, or the whole result if fewer than two are selected.
    void exportResult();
    /// Asks the query again, for instance after a commit; selection and scroll stay.
    void refresh();

Q_SIGNALS:
    /// A person asked something else: worth a step of "back".
    void queryChanged(const fourthp::SearchQuery &query);
    /// The same question goes on being typed: no step of its own.
    void queryRefined(const fourthp::SearchQuery &query);
    /// The present query is about to be replaced; its answer still stands as the reader left it.
    void queryLeft();
    /// Another query is shown, whoever asked it.
    void queryShown();
    /// The star, or the key for it.
    void saveWanted();
    void message(const QString &text);
    /// Something is to be done to the selected records; `anchor` is where a menu may open.
    void manyWanted(fourthp::ui::ManyAct act, QWidget *anchor);
    /// See `RowMoving::moved`.
    void collectionRowsMoved(const std::vector<qint64> &docids, int index);
    void collectionNoteWanted(const std::vector<qint64> &docids);
    void takeOutWanted();
    void recordShown(const fourthp::RecordId &id);
    void linkFollowed(const fourthp::RecordId &id);
    void exportRequested(const fourthp::SearchQuery &query, const std::vector<qint64> &docids, const QStringList &columns);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(const SearchQuery &query);
    void run();
    void locate(const RecordId &id);
    void leaveRecord();
    /// An answer with the texts of its first rows, so that they need not be waited for.
    struct Found
    {
        SearchAnswer answer;
        QStringList columns;
        std::vector<ResultRow> firstRows;
    };
    void showFound(Found found);
    void showNothingFound(const SearchAnswer &answer);
    void showOffers(const NothingFound &nothing, const std::vector<NothingFound::Offer> &counted);
    void offerNewRecord();
    Labels labels() const;

    Services m_services;
    SearchQuery m_query;
    SearchBar *m_search;
    FacetRail *m_facets;
    ResultPanel *m_results;
    RecordPane *m_record;
    QSplitter *m_splitter;
    LatestTask<Found> m_task;
    LatestTask<std::vector<NothingFound::Offer>> m_counts; ///< Of what an empty result offers.
    LatestTask<qint64> m_locate; ///< The docid of a record shown from elsewhere.
    CommitTimer m_refresh;
};

} // namespace fourthp::ui
