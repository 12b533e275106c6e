// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/search/query_text.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/search/suggestion_source.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace fourthp::ui {

/// The drop-down below the search box: recent searches while it is empty, else field values and records that the words
/// may mean. It never takes the keyboard from the box: Alt+Down goes into it (Down too while the box is empty, for
/// then it leads nowhere else), Up and Down move in it, Enter chooses, Escape closes it.
class SuggestionList : public QFrame
{
    Q_OBJECT

public:
    /// Lies on `page`, which holds `box` as well. `names` gives those of the present language.
    SuggestionList(const Services &services, QLineEdit &box, std::function<const QueryNames &()> names, QWidget *page);

    /// The query that values would be added to.
    void setQuery(const SearchQuery &query) { m_query = query; }
    void close();

Q_SIGNALS:
    /// A printed query.
    void recentChosen(const QString &query);
    void valueChosen(const fourthp::ui::Suggestion &value);
    void recordChosen(const fourthp::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Enter { No, First };
    bool keyPressed(const QKeyEvent &event);
    /// True if there was something to enter.
    bool enter(int row);
    /// True if there are any.
    bool showRecent(Enter enter);
    void ask(Enter enter);
    void show(std::vector<Suggestion> suggestions, Enter enter);
    void placeBelowBox();
    void choose(int row);
    Labels labels() const;
    QString recentText(const QString &query, const Labels &labels) const;
    void retranslate();

    Services m_services;
    QLineEdit &m_box;
    std::function<const QueryNames &()> m_names;
    SearchQuery m_query;
    QListWidget *m_list;
    QLabel *m_hint;
    std::vector<Suggestion> m_shown;
    QTimer m_typing;
    LatestTask<std::vector<Suggestion>> m_task;
};

} // namespace fourthp::ui
