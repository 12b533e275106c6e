// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/model/labels.h"
#include "core/search/query_text.h"
#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace fourthp::ui {

class FilterChips;
class QueryExplanation;
class QueryNote;
class SuggestionList;
struct Suggestion;

/// The search box, the chips of active filters, and how the text was read. Text, chips and facets are one query.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    SearchBar(const Services &services, QWidget *parent = nullptr);

    /// Shows a query without asking it. Text that is being typed is not disturbed.
    void setQuery(const SearchQuery &query, const Labels &labels);
    void focusText();
    /// A text in the reader's words as a query; the window's other places to search in use it too.
    SearchQuery read(const QString &text);
    /// As the chip of this filter has it.
    QString textOf(const FacetFilter &filter) const;
    /// Keeps the question among the recent searches, if words are part of it.
    void remember();
    /// Whether the present query is among the saved searches.
    void setSaved(bool saved);
    /// The query in the reader's words, on one line; empty if nothing is asked.
    QString title() const;

Q_SIGNALS:
    void queryChanged(const fourthp::SearchQuery &query);
    /// As the signal before, but only words were typed on since the box got the keyboard and told of a query.
    void queryRefined(const fourthp::SearchQuery &query);
    /// Down or Enter: the reader wants to go to the results.
    void resultsWanted();
    /// The star: the present query is to be saved, or what is saved of it changed.
    void saveWanted();
    /// A record was chosen among the suggestions.
    void recordWanted(const fourthp::RecordId &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Typing { GoesOn, Finished };
    void readText(Typing typing);
    /// Shows a text that nobody typed.
    void setText(const QString &text);
    /// Takes over what was asked for by the keyboard or a chip.
    void ask(const SearchQuery &query);
    const QueryNames &names();
    Labels labels() const;
    void tellMisread(const std::vector<ReadPart> &parts);
    void correct(const ReadPart &part);
    void removeFilter(const FacetFilter &filter);
    void addValue(const Suggestion &value);
    bool stepBack();
    void showExplanation();
    void updateExplanation();
    void retranslate();
    Services m_services;
    SearchQuery m_query;
    bool m_typesOn = false; ///< Nothing but typing happened since the box told of a query.
    QLineEdit *m_text;
    QToolButton *m_save;
    bool m_isSaved = false;
    QToolButton *m_explain;
    QToolButton *m_help;
    FilterChips *m_chips;
    QueryNote *m_note;
    QueryExplanation *m_explanation;
    std::optional<QueryNames> m_names; ///< Of the present language; made when they are first needed.
    std::vector<ReadPart> m_misread; ///< What the note and the explanation tell of.
    QString m_boxRead; ///< The text of the box when it was read last, and
    QString m_wordsRead; ///< the words it gave: less than it holds while a filter is being typed.
    SuggestionList *m_suggestions = nullptr;
    QTimer m_typing;
};

} // namespace fourthp::ui
