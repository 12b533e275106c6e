// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/queue_contents.h"
#include "ui/home/home_contents.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace fourthp::ui {

/// The first page: a human story, the two databases and the case studies, tools and guides, events, and what changed
/// since the last visit.
class HomePage : public QScrollArea
{
    Q_OBJECT

public:
    HomePage(const Services &services, const QString &lastVisit, QWidget *parent = nullptr);
    ~HomePage() override;
    /// Reads the contents anew, at once or when the page is next seen.
    void refresh();
    /// What waits for the reader, as the rail counts it.
    void showWork(const WorkCounts &counts);

Q_SIGNALS:
    void queryWanted(const fourthp::SearchQuery &query);
    void recordWanted(const fourthp::RecordId &id);
    void hubWanted();
    void queueWanted(fourthp::ui::WorkQueue queue);
    void followUpWanted();
    void endingConsentsWanted();
    void samplesUnwanted();
    void samplesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showContents();
    void showError(const Error &error);
    /// Puts a new page in the place of the earlier one; scroll and keyboard stay where they were.
    void put(QWidget *page);
    QWidget *banner();
    QWidget *followUpLine();
    /// A line about something that waits, with a button named `name` that leads there.
    QWidget *waitingLine(const QString &name, const QString &text, const QString &act, void (HomePage::*wanted)());
    QWidget *card(const QString &icon, const QString &title, const QString &text, qint64 count, RecordType type);
    struct Line
    {
        HomeEntry entry;
        QString detail;
    };
    QWidget *entryList(const QString &title, const std::vector<Line> &lines, const QString &noneYet);
    QWidget *storyCard();
    QLabel *headingLabel(const QString &text, qreal scale);

    Services m_services;
    QString m_lastVisit;
    HomeContents m_contents;
    WorkCounts m_work;
    bool m_loaded = false;
    bool m_speaksOtherwise = false; ///< The language changed since the page was made.
    bool m_isStale = false; ///< Something changed while nobody looked.
    LatestTask<HomeContents> m_load;
    CommitTimer m_refresh;
    QTimer m_repaint; ///< One new page for all the events that a change of theme or text size brings.
};

} // namespace fourthp::ui
