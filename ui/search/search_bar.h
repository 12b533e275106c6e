// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/search/search_query.h"
#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace fourthp::ui {

class FlowLayout;

/// The search box, the chips of active filters, and how the text was read. Text, chips and facets are one query.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    SearchBar(const Services &services, QWidget *parent = nullptr);

    /// Shows a query without asking it. Text that is being typed is not disturbed.
    void setQuery(const SearchQuery &query, const Labels &labels);
    void focusText();
    /// Keeps the text among the recent searches.
    void remember();

Q_SIGNALS:
    void queryChanged(const fourthp::SearchQuery &query);
    /// As the signal before, but only words were typed on since the box got the keyboard and told of a query.
    void queryRefined(const fourthp::SearchQuery &query);
    /// Down or Enter: the reader wants to go to the results.
    void resultsWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Typing { GoesOn, Finished };
    void readText(Typing typing);
    /// Shows a text that nobody typed.
    void setText(const QString &text);
    void showChips(const Labels &labels);
    void showSyntax();
    void retranslate();
    Services m_services;
    SearchQuery m_query;
    bool m_typesOn = false; ///< Nothing but typing happened since the box told of a query.
    QLineEdit *m_text;
    QToolButton *m_help;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QStringList m_chipTexts; ///< Of the chips on screen.
    QLabel *m_note;
    QStringListModel *m_recent;
    QTimer m_typing;
};

} // namespace fourthp::ui
